import { commit, put } from '../../../renderer/storage/commit.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { openJournal } from '../../../renderer/storage/open-journal.ts'
import type { Bridge } from '../../../shared/bridge/contract.ts'
import { addDays, type Day } from '../../../shared/day.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema, MODES, type Entry } from '../../../shared/entry/entry.ts'

export const TODAY: Day = '2026-11-22'
export const TEN_YEARS = { from: '2016-12-01', to: '2026-11-30' }
const DAYS = 3_643

/** The same entries every time: day, minutes, one or two skills, a mode. */
export function entriesOf(count: number): Entry[] {
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
  return Array.from({ length: count }, (_, index) => {
    const minutes = 10 + next(110)
    const [one, two] = [DEFAULT_SKILLS[next(DEFAULT_SKILLS.length)], DEFAULT_SKILLS[next(5)]]
    const first = two === undefined || one === two || next(3) > 0 ? minutes : Math.ceil(minutes / 2)
    const parts = [{ skillId: one?.id ?? '', minutes: first }]
    if (first < minutes) parts.push({ skillId: two?.id ?? '', minutes: minutes - first })
    return entrySchema.parse({
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
  })
}

/** A journal whose ledger acknowledges without a disk, so that the database alone is measured. */
export async function openBenchJournal(count: number): Promise<Journal> {
  const opened = await openJournal(benchBridge(), { today: TODAY })
  if (opened.kind === 'blocked') throw new Error(`The journal is blocked: ${JSON.stringify(opened.reason)}`)
  const { journal } = opened
  const entries = entriesOf(count)
  for (let start = 0; start < entries.length; start += 20_000) {
    const changes = entries.slice(start, start + 20_000).map((entry) => put('entries', entry))
    const saved = await commit(journal, changes, 'given')
    if (saved.kind === 'not-saved') throw new Error(`The entries were not saved: ${saved.code}`)
  }
  return journal
}

function benchBridge(): Bridge {
  let sequence = 0
  const appended = async () => ({ kind: 'appended', sequence: ++sequence }) as const
  const bridge = {
    system: { seed: async () => ({ kind: 'none' }) },
    ledger: {
      open: async () => ({
        kind: 'ready',
        journalId: 'bench',
        sequence: 0,
        base: 0,
        digests: {},
        findings: [],
      }),
      append: appended,
      beginGroup: async () => ({ kind: 'begun', sequence: sequence + 1 }),
      appendPart: async () => ({ kind: 'taken' }),
      endGroup: appended,
      settle: async () => ({ kind: 'settled' }),
    },
    snapshots: {},
  }
  // Only what a start and a commit ask for is there.
  return bridge as unknown as Bridge
}
