import { addDays } from '../../../shared/day.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema, MODES, type Entry } from '../../../shared/entry/entry.ts'

const DAYS = 3_643

/** The same entries every time: day, minutes, one or two skills, a mode. One at a time: a million do not fit at once. */
export function* entriesOf(count: number): Iterable<Entry> {
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
  for (let index = 0; index < count; index++) {
    const minutes = 10 + next(110)
    const [one, two] = [DEFAULT_SKILLS[next(DEFAULT_SKILLS.length)], DEFAULT_SKILLS[next(5)]]
    const first = two === undefined || one === two || next(3) > 0 ? minutes : Math.ceil(minutes / 2)
    const parts = [{ skillId: one?.id ?? '', minutes: first }]
    if (first < minutes) parts.push({ skillId: two?.id ?? '', minutes: minutes - first })
    yield entrySchema.parse({
      id: `entry-${index.toString().padStart(7, '0')}`,
      date: addDays('2016-12-01', Math.floor((index * DAYS) / count)),
      minutes,
      title: `Worked on part ${next(900)} of the plan with the others`,
      notes:
        next(4) === 0 ? 'What was said, what was tried, and what to do about it next time. '.repeat(3) : '',
      mode: MODES[next(MODES.length)] ?? null,
      tags: next(3) === 0 ? ['deep', 'team'] : [],
      allocations: parts,
    })
  }
}
