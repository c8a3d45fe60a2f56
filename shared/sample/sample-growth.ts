import { credentialSchema } from '../credentials/records.ts'
import { addDays, type Day } from '../day.ts'
import type { Skill } from '../entry/catalog.ts'
import { courseSchema, feedbackSchema, type Course } from '../growth/records.ts'
import type { JournalRecords } from '../journal/journal.ts'
import { madeOn, type SampleTimes } from './sample-career.ts'
import { samplePeople } from './sample-people.ts'
import { skillIdByName } from './sample-skills.ts'

const KUBERNETES = [
  'pods and containers',
  'configuration and secrets',
  'deployments and rollouts',
  'jobs',
  'services and ingress',
  'network policies',
  'volumes',
  'probes and debugging',
]
const LEADING = [
  'from colleague to lead',
  'one-to-ones that help',
  'feedback people can use',
  'delegating without disappearing',
  'difficult conversations',
  'goals for a team',
]
const STATISTICS = ['what a sample says', 'comparing two groups', 'experiments', 'reading a regression']

/** Courses in every state, credentials, people and what they said. */
export function sampleGrowth(
  { today, since, promotion }: SampleTimes,
  skills: readonly Skill[],
): Pick<JournalRecords, 'courses' | 'credentials' | 'people' | 'feedback'> {
  const skill = (name: string) => skillIdByName(name, skills)
  const course = (title: string, from: Day, more: object): Course =>
    courseSchema.parse({ ...madeOn(from, `course ${title}`), title, ...more })
  const ckad = credentialSchema.parse({
    ...madeOn(addDays(since, 118), 'credential ckad'),
    title: 'Certified Kubernetes Application Developer (CKAD)',
    issuer: 'Cloud Native Computing Foundation',
    number: 'LF-EXAMPLE-0417',
    issuedOn: addDays(since, 118),
    expiresOn: addDays(since, 118 + 730),
  })
  return {
    credentials: [
      ckad,
      credentialSchema.parse({
        ...madeOn(addDays(since, 40), 'credential first aid'),
        title: 'First aider at work',
        type: 'licence',
        issuer: 'Red Cross',
        issuedOn: addDays(today, -695),
        expiresOn: addDays(today, 35),
      }),
    ],
    courses: [
      course('Kubernetes in practice', addDays(since, 12), {
        provider: 'Online course',
        status: 'applied',
        plannedMinutes: 720,
        startedOn: addDays(since, 14),
        finishedOn: addDays(since, 77),
        skillIds: [skill('Kubernetes')],
        credentialId: ckad.id,
        lessons: lessons(KUBERNETES, addDays(since, 14), 9, 90, today),
        followUps: [
          {
            due: addDays(since, 84),
            answeredOn: addDays(since, 85),
            used: true,
            where: 'Probes for the order service',
            effect: 'Deployments no longer drop requests.',
          },
          {
            due: addDays(since, 107),
            answeredOn: addDays(since, 108),
            used: true,
            where: 'The CKAD exam, and the rollout of the cart',
            effect: 'Passed; a rollout takes ten minutes instead of an hour.',
          },
          {
            due: addDays(since, 167),
            answeredOn: addDays(since, 170),
            used: true,
            where: 'Explaining it to the apprentice',
            effect: '',
          },
        ],
      }),
      course('From colleague to team lead', addDays(promotion, -20), {
        provider: 'In-house academy',
        status: 'done',
        plannedMinutes: 900,
        startedOn: addDays(promotion, 6),
        finishedOn: addDays(promotion, 111),
        skillIds: [skill('Managing people'), skill('Giving feedback')],
        lessons: lessons(LEADING, addDays(promotion, 6), 21, 150, today),
        followUps: [
          { due: addDays(promotion, 118), answeredOn: addDays(promotion, 119), used: false },
          {
            due: addDays(promotion, 141),
            answeredOn: addDays(promotion, 143),
            used: true,
            where: 'A release that I gave to Jonas',
            effect: 'Two free hours, and he found a better order of steps.',
          },
          { due: addDays(promotion, 201) },
        ],
      }),
      course('Statistics for product teams', addDays(today, -60), {
        provider: 'Evening school',
        url: 'https://courses.example.org/statistics-for-product-teams',
        status: 'doing',
        plannedMinutes: 480,
        startedOn: addDays(today, -45),
        skillIds: [skill('Data analysis & statistics')],
        lessons: lessons(STATISTICS, addDays(today, -45), 18, 110, today),
      }),
      course('Negotiation for engineers', addDays(today, -25), {
        provider: 'Two-day seminar',
        status: 'planned',
        plannedMinutes: 840,
        skillIds: [skill('Negotiation')],
      }),
      course('Public speaking without slides', addDays(today, -110), {
        status: 'wish',
        skillIds: [skill('Speaking')],
      }),
    ],
    people: samplePeople({ today, since }),
    feedback: [
      feedbackSchema.parse({
        ...madeOn(addDays(promotion, 33), 'feedback sofia'),
        date: addDays(promotion, 33),
        from: { name: 'Sofia', relation: 'supervisor' },
        skillIds: [skill('Managing people')],
        answers: [
          {
            question: 'How was the first month?',
            text: 'You solve too much yourself. The team waits for you.',
          },
        ],
        levels: [{ skillId: skill('Managing people'), level: 2 }],
        changed: 'I name an owner for each topic before I leave the meeting.',
      }),
      feedbackSchema.parse({
        ...madeOn(addDays(today, -18), 'feedback jonas'),
        date: addDays(today, -18),
        from: { name: 'Jonas', relation: 'report' },
        skillIds: [skill('Giving feedback')],
        answers: [{ question: 'What should I keep doing?', text: 'Saying it early, and to me first.' }],
        levels: [{ skillId: skill('Giving feedback'), level: 4 }],
      }),
    ],
  }
}

function lessons(
  titles: readonly string[],
  start: Day,
  daysApart: number,
  minutes: number,
  today: Day,
): Course['lessons'] {
  return titles.map((title, index) => {
    const day = addDays(start, index * daysApart)
    return {
      title: title.charAt(0).toUpperCase() + title.slice(1),
      minutes,
      doneOn: day <= today ? day : null,
    }
  })
}
