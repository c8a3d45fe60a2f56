import { chapterSchema, goalSchema, planSchema, targetSchema, timeOffSchema } from '../balance/career.ts'
import { addDays, startOfWeek, type Day } from '../day.ts'
import { DEFAULT_CATEGORIES, DEFAULT_TARGET } from '../entry/defaults.ts'
import type { Skill } from '../entry/catalog.ts'
import type { Mode } from '../entry/entry.ts'
import { stableId } from '../formats/stable-id.ts'
import type { JournalRecords } from '../journal/journal.ts'
import { skillIdByName } from './sample-skills.ts'

/** The first day of the sample, the promotion, and the weeks without work, told from its last day. */
export type SampleTimes = {
  readonly today: Day
  readonly since: Day
  readonly promotion: Day
  readonly off: readonly { readonly from: Day; readonly to: Day; readonly reason: string }[]
}

/** The times of a sample that ends on `today`. */
export function sampleTimes(today: Day): SampleTimes {
  const off = [
    [500, 487, 'Summer holiday'],
    [331, 322, 'Winter break'],
    [204, 200, 'Flu'],
    [136, 116, 'Summer holiday by the sea'],
    [52, 48, 'Moving house'],
  ] as const
  return {
    today,
    since: addDays(today, -547),
    promotion: addDays(today, -268),
    off: off.map(([from, to, reason]) => ({ from: addDays(today, -from), to: addDays(today, -to), reason })),
  }
}

/** Id and stamps of a record made on a day. */
export function madeOn(day: Day, text: string): { id: string; createdAt: string; updatedAt: string } {
  const instant = `${day}T07:00:00.000Z`
  return { id: stableId(day, text), createdAt: instant, updatedAt: instant }
}

/** Chapters, the targets that move with them, goals, the ideal week and the weeks off. */
export function sampleCareer(
  { today, since, promotion, off }: SampleTimes,
  skills: readonly Skill[],
): Pick<JournalRecords, 'chapters' | 'targets' | 'goals' | 'plans' | 'timeOff'> {
  const early = chapterSchema.parse({
    ...madeOn(since, 'chapter developer'),
    from: since,
    role: 'Software developer',
    employer: 'Fernbach Retail',
    field: 'E-commerce',
    stage: 'early',
  })
  const lead = chapterSchema.parse({
    ...madeOn(promotion, 'chapter lead'),
    from: promotion,
    role: 'Team lead, ordering',
    employer: 'Fernbach Retail',
    field: 'E-commerce',
    stage: 'mid',
  })
  const category = (name: string) => DEFAULT_CATEGORIES.find((one) => one.name === name)?.id
  const skill = (name: string) => skillIdByName(name, skills)
  const cells = (hard: number, soft: number) => [
    { categoryId: category('Technology'), mode: 'apply', minutes: hard },
    { categoryId: category('Technology'), mode: 'learn', minutes: 60 },
    { categoryId: category('Languages'), mode: 'practise', minutes: 60 },
    { categoryId: category('Leadership'), mode: 'apply', minutes: soft },
    { categoryId: category('Communication'), mode: 'practise', minutes: 60 },
    { categoryId: category('Well-being'), mode: null, minutes: 120 },
  ]
  const block = (
    weekday: number,
    start: string,
    minutes: number,
    name: string,
    mode: Mode,
    title: string,
  ) => ({
    weekday,
    start,
    minutes,
    categoryId: category(name),
    mode,
    title,
  })
  return {
    chapters: [early, lead],
    targets: [
      DEFAULT_TARGET,
      targetSchema.parse({
        ...madeOn(since, 'target developer'),
        from: since,
        shares: { hard: 0.7, soft: 0.3 },
        reason: 'Early career: the craft first, without losing the people.',
        chapterId: early.id,
      }),
      targetSchema.parse({
        ...madeOn(promotion, 'target lead'),
        from: promotion,
        shares: { hard: 0.5, soft: 0.5 },
        reason: 'Leading a team: half of the work is with people now.',
        chapterId: lead.id,
      }),
    ],
    goals: [
      goalSchema.parse({
        ...madeOn(addDays(since, 12), 'goal ckad'),
        title: 'Pass the CKAD exam',
        why: 'We run everything on Kubernetes and I want to stop guessing.',
        weights: { hard: 1, soft: 0 },
        measure: 'Exam passed',
        startedOn: addDays(since, 12),
        due: addDays(since, 150),
        weeklyMinutes: 120,
        categoryId: category('Technology'),
        skillIds: [skill('Kubernetes')],
        milestones: [
          { title: 'Course finished', due: addDays(since, 80), doneOn: addDays(since, 77) },
          { title: 'Two practice exams above 75 %', due: addDays(since, 110), doneOn: addDays(since, 104) },
        ],
        state: 'done',
        closedOn: addDays(since, 118),
      }),
      goalSchema.parse({
        ...madeOn(addDays(promotion, 20), 'goal feedback'),
        title: 'Give every colleague one useful piece of feedback a month',
        why: 'Jonas told me that he does not know where he stands.',
        weights: { hard: 0, soft: 1 },
        measure: 'Twelve moments a quarter, and the half-year talks hold no surprises',
        startedOn: addDays(promotion, 20),
        due: addDays(today, 90),
        support: 'Ingrid (mentor) goes through one example a month with me',
        obstacles: 'I put it off until it has become too big',
        weeklyMinutes: 60,
        categoryId: category('Communication'),
        skillIds: [skill('Giving feedback'), skill('Active listening')],
        milestones: [
          { title: 'First round with everyone', due: addDays(promotion, 60), doneOn: addDays(promotion, 71) },
          { title: 'Half-year talks', due: addDays(today, 35), doneOn: null },
        ],
      }),
    ],
    plans: [
      planSchema.parse({
        ...madeOn(since, 'ideal developer'),
        from: startOfWeek(since, 1),
        cells: cells(420, 60),
      }),
      planSchema.parse({
        ...madeOn(promotion, 'ideal lead'),
        from: startOfWeek(promotion, 1),
        cells: cells(240, 240),
        blocks: [
          block(2, '08:15', 60, 'Languages', 'practise', 'Spanish before work'),
          block(3, '16:00', 120, 'Leadership', 'apply', 'One-to-ones'),
          block(4, '17:00', 60, 'Technology', 'learn', 'Reading the release notes'),
        ],
      }),
    ],
    timeOff: off.map((one) =>
      timeOffSchema.parse({ ...madeOn(addDays(one.from, -7), `off ${one.reason}`), ...one }),
    ),
  }
}
