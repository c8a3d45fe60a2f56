import { addDays, type Day } from '../day.ts'
import { DEFAULT_CATEGORIES } from '../entry/defaults.ts'
import { skillLabel, type Skill } from '../entry/catalog.ts'
import { assessmentSchema } from '../growth/records.ts'
import { scaleOf } from '../growth/scales/scale-of.ts'
import type { JournalRecords } from '../journal/journal.ts'
import { madeOn, type SampleTimes } from './sample-career.ts'
import { skillIdByName } from './sample-skills.ts'

type Levels = Readonly<Record<string, number | readonly [level: number, note: string]>>

const AS_DEVELOPER: Levels = {
  TypeScript: 3,
  PostgreSQL: 3,
  Kubernetes: [1, 'I copy manifests and hope.'],
  'Tools of the trade': 3,
  Speaking: 2,
  Writing: 3,
  'Active listening': [3, 'Nobody ever complained.'],
  Teamwork: 3,
  'Planning & execution': 2,
}

const A_MONTH_AS_LEAD: Levels = {
  TypeScript: 4,
  PostgreSQL: 3,
  Kubernetes: [3, 'Exam passed, two services moved.'],
  'Managing people': [3, 'The release went out without me.'],
  'Giving feedback': 2,
  'Active listening': [2, 'Since I lead the stand-up I hear myself finish their sentences.'],
  Speaking: 2,
  'Conflict resolution': 2,
  'Self-awareness': 3,
  'Planning & execution': 3,
}

const THIS_AUTUMN: Levels = {
  TypeScript: 4,
  Kubernetes: 3,
  'Product & domain': 3,
  'Managing people': 3,
  'Giving feedback': [3, 'Twelve moments since spring; it still takes me a day to begin.'],
  'Active listening': 3,
  Speaking: [3, 'The all-hands demo held up under questions.'],
  Writing: 4,
  'Teaching & mentoring': 3,
  'Conflict resolution': 2,
  Negotiation: [1, 'Took the first number the vendor named.'],
}

/** Three self-ratings: as a developer, a month after the promotion, and this autumn. */
export function sampleAssessments(
  { today, since, promotion }: SampleTimes,
  skills: readonly Skill[],
): Pick<JournalRecords, 'assessments'> {
  const assessment = (name: string, date: Day, levels: Levels) =>
    assessmentSchema.parse({
      ...madeOn(date, `assessment ${name}`),
      date,
      answers: Object.entries(levels).map(([label, given]) => {
        const [level, note] = typeof given === 'number' ? [given, ''] : given
        const skill = skills.find(({ id }) => id === skillIdByName(label, skills))
        if (skill === undefined) throw new Error(`The sample has no skill "${label}"`)
        const category = DEFAULT_CATEGORIES.find(({ id }) => id === skill.categoryId)
        const { question, anchors } = scaleOf(skill, category)
        const asked = { skill: skillLabel(skill, category), question, scale: [...anchors] }
        return { skillId: skill.id, ...asked, level, note }
      }),
    })
  return {
    assessments: [
      assessment('developer', addDays(since, 47), AS_DEVELOPER),
      assessment('lead', addDays(promotion, 33), A_MONTH_AS_LEAD),
      assessment('autumn', addDays(today, -70), THIS_AUTUMN),
    ],
  }
}
