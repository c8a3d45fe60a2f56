import { addDays, daysBetween, weekdayOf, type Day } from '../day.ts'
import type { Side, Skill } from '../entry/catalog.ts'
import { DEFAULT_CATEGORIES } from '../entry/defaults.ts'
import { monthOf, monthsFrom, type Month } from '../month.ts'
import { entrySchema, type Entry } from '../entry/entry.ts'
import { evenly } from '../entry/quick-add-shares.ts'
import type { Course, Person } from '../growth/records.ts'
import type { Activity } from './sample-activities.ts'
import { madeOn, type SampleTimes } from './sample-career.ts'
import { HARD_ACTIVITIES } from './sample-hard.ts'
import type { SampleRandom } from './sample-random.ts'
import { SAMPLE_MOMENTS } from './sample-moments.ts'
import { peopleIn } from './sample-people.ts'
import { skillIdByName } from './sample-skills.ts'
import { PERSONAL_ACTIVITIES, SOFT_ACTIVITIES, UNASSIGNED_ACTIVITIES } from './sample-soft.ts'

/**
 * The share of the hard side within hard and soft by months before today's: it moves with the promotion, some weeks
 * late, and a release and a leadership course pull it out of the band again.
 */
const HARD_SHARE = [
  0.52, 0.57, 0.71, 0.5, 0.26, 0.42, 0.47, 0.6, 0.66, 0.72, 0.68, 0.74, 0.93, 0.69, 0.72, 0.66, 0.76, 0.45,
  0.7,
]

/** The minutes of each side, month by month, so that what comes next can be chosen. */
class SideBook {
  private readonly months = new Map<Month, { hard: number; soft: number }>()
  private readonly sides: ReadonlyMap<string, Side>

  constructor(skills: readonly Skill[]) {
    const sideOf = new Map(DEFAULT_CATEGORIES.map(({ id, side }) => [id, side]))
    this.sides = new Map(skills.map(({ id, categoryId }) => [id, sideOf.get(categoryId) ?? 'hard']))
  }

  count({ date, allocations }: Entry): void {
    const month = this.monthOf(date)
    for (const { skillId, minutes } of allocations) {
      const side = this.sides.get(skillId)
      if (side === 'hard' || side === 'soft') month[side] += minutes
    }
  }

  lacksHard(day: Day, share: number): boolean {
    const { hard, soft } = this.monthOf(day)
    return hard <= share * (hard + soft)
  }

  private monthOf(day: Day): { hard: number; soft: number } {
    const known = this.months.get(monthOf(day)) ?? { hard: 0, soft: 0 }
    this.months.set(monthOf(day), known)
    return known
  }
}

/** Every entry of the sample, oldest first. */
export function sampleEntries(
  times: SampleTimes,
  skills: readonly Skill[],
  { courses, people }: { courses: readonly Course[]; people: readonly Person[] },
  random: SampleRandom,
): Entry[] {
  const drawn = new Map<string, number>()
  const book = new SideBook(skills)
  const entries = courses.flatMap((course) => courseEntries(course, skills))
  for (const entry of entries) book.count(entry)
  for (let day = times.since; day <= times.today; day = addDays(day, 1)) {
    if (times.off.some(({ from, to }) => day >= from && day <= to)) continue
    for (let count = entriesOn(day, times, random); count > 0; count--) {
      const activity = draw(poolOn(day, times, book, random), day >= times.promotion, drawn, random)
      const entry = entryOf(activity, day, skills, random, entries.length, people)
      book.count(entry)
      entries.push(entry)
    }
  }
  return entries.toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
}

/** Busy and quiet weeks, little at weekends, something today. */
function entriesOn(day: Day, { since, today }: SampleTimes, random: SampleRandom): number {
  if (day === today) return 3
  if (weekdayOf(day) > 5) return random.chance(0.45) ? 1 : 0
  const week = Math.floor(daysBetween(since, day) / 7)
  const busy = 0.75 + 0.45 * Math.sin(week * 1.7) * Math.sin(week * 0.45)
  return [0, 1, 2].filter(() => random.chance(busy * 0.78)).length
}

function poolOn(day: Day, { today }: SampleTimes, book: SideBook, random: SampleRandom): readonly Activity[] {
  if (random.chance(weekdayOf(day) > 5 ? 0.6 : 0.07)) return PERSONAL_ACTIVITIES
  if (weekdayOf(day) <= 5 && random.chance(0.05)) return UNASSIGNED_ACTIVITIES
  const share = HARD_SHARE[monthsFrom(monthOf(day), monthOf(today)).length - 1] ?? 0.7
  const isHard = random.chance(0.25) ? random.chance(share) : book.lacksHard(day, share)
  return isHard ? HARD_ACTIVITIES : SOFT_ACTIVITIES
}

/** One of the activities of the phase, rather one that has come seldom so far. */
function draw(
  pool: readonly Activity[],
  isLead: boolean,
  drawn: Map<string, number>,
  random: SampleRandom,
): Activity {
  const other = isLead ? 'developer' : 'lead'
  const fitting = pool.filter(({ phase }) => phase !== other)
  const tries = [0, 1].map(() => fitting[random.between(0, fitting.length - 1)] as Activity)
  const [rarest] = tries.toSorted((a, b) => (drawn.get(a.title) ?? 0) - (drawn.get(b.title) ?? 0)) as [
    Activity,
  ]
  drawn.set(rarest.title, (drawn.get(rarest.title) ?? 0) + 1)
  return rarest
}

function entryOf(
  activity: Activity,
  day: Day,
  skills: readonly Skill[],
  random: SampleRandom,
  number: number,
  people: readonly Person[],
): Entry {
  const [least, most] = activity.minutes
  const roll = random.next()
  // Timed minutes are crooked; what was written down later is round.
  const minutes =
    roll < 0.35 ? random.between(least, most) : Math.max(5, Math.round(random.between(least, most) / 5) * 5)
  const hour = String(random.between(8, 17)).padStart(2, '0')
  const shares = evenly(minutes, activity.skills.length)
  return entrySchema.parse({
    ...madeOn(day, `entry ${number} ${activity.title}`),
    date: day,
    minutes,
    title: activity.title,
    notes: random.chance(0.6) ? activity.notes : '',
    kind: activity.kind,
    mode: activity.mode,
    tags: activity.tags,
    allocations: activity.skills.map((name, index) => ({
      skillId: skillIdByName(name, skills),
      minutes: shares[index],
    })),
    provenance: roll < 0.35 ? 'timed' : roll < 0.85 ? 'same-day' : 'reconstructed',
    startedAt:
      roll < 0.35 ? `${day}T${hour}:${String(random.between(0, 59)).padStart(2, '0')}:00+01:00` : null,
    context: activity.tags.includes('homelab') || weekdayOf(day) > 5 ? 'personal' : 'work',
    participatory: activity.kind === 'workshop' || activity.kind === 'teaching',
    structured: activity.kind === 'workshop' || activity.kind === 'certification',
    personIds: peopleIn(activity.title, people),
    ...SAMPLE_MOMENTS.get(activity.title),
  })
}

/** One entry for each lesson that is done. */
function courseEntries(course: Course, skills: readonly Skill[]): Entry[] {
  const known = course.skillIds.filter((id) => skills.some((skill) => skill.id === id))
  return course.lessons.flatMap(({ title, minutes, doneOn }, index) => {
    if (doneOn === null) return []
    const shares = evenly(minutes, known.length)
    return entrySchema.parse({
      ...madeOn(doneOn, `lesson ${course.title} ${title}`),
      date: doneOn,
      minutes,
      title: `${course.title}, lesson ${index + 1}: ${title}`,
      kind: 'course',
      mode: 'learn',
      tags: ['course'],
      allocations: known.map((skillId, part) => ({ skillId, minutes: shares[part] })),
      provenance: 'same-day',
      structured: true,
      courseId: course.id,
    })
  })
}
