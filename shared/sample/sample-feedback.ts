import { addDays, type Day } from '../day.ts'
import { DEFAULT_CATEGORIES } from '../entry/defaults.ts'
import type { Skill } from '../entry/catalog.ts'
import { sha256 } from '../feedback/sha256.ts'
import {
  feedbackRequestSchema,
  feedbackSchema,
  type Feedback,
  type FeedbackRequest,
  type Relation,
} from '../growth/records.ts'
import { scaleOf } from '../growth/scales/scale-of.ts'
import type { JournalRecords } from '../journal/journal.ts'
import { madeOn, type SampleTimes } from './sample-career.ts'
import { skillIdByName } from './sample-skills.ts'

/** Requests in every state, what came back, and what was said in passing; some of it still waits to be taken up. */
export function sampleFeedback(
  { today, promotion }: SampleTimes,
  skills: readonly Skill[],
): Pick<JournalRecords, 'feedbackRequests' | 'feedback'> {
  const skill = (name: string) => skillIdByName(name, skills)
  const request = (key: string, createdOn: Day, about: readonly string[], more: Partial<FeedbackRequest>) => {
    const made = madeOn(createdOn, `request ${key}`)
    return feedbackRequestSchema.parse({
      ...made,
      createdOn,
      skillIds: about.map(skill),
      token: sha256(made.id).slice(0, 32),
      rated: about.map((name) => ratedOf(name, skills)),
      ...more,
    })
  }
  const [team, workshop, board, old] = [
    request('team', addDays(today, -34), ['Giving feedback', 'Managing people'], {
      to: 'Priya, Jonas and Tomasz',
      relation: 'report',
      anonymous: true,
      due: addDays(today, -24),
      state: 'answered',
      message: 'Half a year of one-to-ones lies behind us. Please be as frank as you would be over coffee.',
      questions: [WORK, LESS, NEXT],
    }),
    request('workshop', addDays(today, -9), ['Speaking'], {
      to: 'Everybody from the planning workshop',
      relation: 'peer',
      due: addDays(today, 4),
      questions: ['Which part of the workshop stayed with you?', 'Where did I lose you?', NEXT],
    }),
    request('board', addDays(today, -20), ['Negotiation'], {
      to: 'Sofia',
      relation: 'supervisor',
      due: addDays(today, -6),
      questions: ['How did I come across in the talks with the supplier?', NEXT],
    }),
    request('old', addDays(promotion, 60), ['Strategic thinking'], {
      to: 'Ingrid',
      relation: 'mentor',
      due: addDays(promotion, 70),
      state: 'withdrawn',
      questions: ['Where do you see me think too short?'],
    }),
  ] as const
  const reply = (key: string, day: Day, texts: readonly string[], levels: readonly [number, number]) =>
    feedbackSchema.parse({
      ...madeOn(day, `feedback ${key}`),
      id: `reply-${sha256(key).slice(0, 32)}`,
      date: day,
      kind: 'requested',
      requestId: team.id,
      from: { name: '', relation: 'report' },
      anonymous: true,
      skillIds: team.skillIds,
      answers: texts.map((text, index) => ({ question: team.questions[index] ?? '', text })),
      levels: levels.map((level, index) => ({ skillId: team.skillIds[index], level })),
      changed: CHANGES[key] ?? '',
    })
  const said = (
    key: string,
    day: Day,
    [name, relation]: readonly [string, Relation],
    [about, text, level]: readonly [string, string, number?],
  ): Feedback =>
    feedbackSchema.parse({
      ...madeOn(day, `feedback ${key}`),
      date: day,
      kind: key === 'supplier' ? 'written' : 'spoken',
      from: { name, relation },
      skillIds: [skill(about)],
      answers: [{ question: '', text }],
      levels: level === undefined ? [] : [{ skillId: skill(about), level }],
      changed: CHANGES[key] ?? '',
    })
  return {
    feedbackRequests: [team, workshop, board, old],
    feedback: [
      reply(
        'team one',
        addDays(today, -31),
        [
          'You ask before you tell. In our one-to-ones I leave with my own idea, not with yours.',
          'Answering in the channel within a minute. We stop thinking because you are faster.',
          'Let the next incident run without you.',
        ],
        [4, 3],
      ),
      reply(
        'team two',
        addDays(today, -27),
        [
          'Feedback comes early and in private, and you say what you saw, not what I am.',
          'Moving our one-to-one at short notice. Twice in a row tells me that it is not important.',
        ],
        [5, 3],
      ),
      said(
        'supplier',
        addDays(today, -12),
        ['Ms Okafor', 'customer'],
        [
          'Negotiation',
          'Good that you came with three options. You gave up the second one before we had asked.',
        ],
      ),
      said(
        'ingrid',
        addDays(today, -75),
        ['Ingrid', 'mentor'],
        [
          'Active listening',
          'You nod while you already type the answer. Count to three before you speak.',
          3,
        ],
      ),
    ],
  }
}

/** The same skills, some of them with a rhythm in which feedback is asked for. */
export function withRhythm(skills: readonly Skill[], { promotion }: SampleTimes): Skill[] {
  return skills.map((skill) => {
    const weeks = RHYTHMS[skill.name]
    return weeks === undefined ? skill : { ...skill, feedbackEvery: { weeks, from: promotion } }
  })
}

const WORK = 'What do I do that helps you do your work well?'
const LESS = 'What should I do less of, or leave to you?'
const NEXT = 'What is the one thing I should try next?'

const RHYTHMS: Readonly<Record<string, number>> = {
  'Giving feedback': 12,
  'Managing people': 12,
  'Active listening': 8,
}

const CHANGES: Readonly<Record<string, string>> = {
  'team one':
    'I wait an hour before I answer in the team channel. The last two incidents Jonas led; I only read along.',
  ingrid: 'I put the laptop away in one-to-ones and take notes afterwards.',
}

function ratedOf(name: string, skills: readonly Skill[]): FeedbackRequest['rated'][number] {
  const skill = skills.find((one) => one.id === skillIdByName(name, skills))
  if (skill === undefined) throw new Error(`The sample has no skill "${name}"`)
  const category = DEFAULT_CATEGORIES.find(({ id }) => id === skill.categoryId)
  return { skillId: skill.id, skill: name, scale: [...scaleOf(skill, category).anchors] }
}
