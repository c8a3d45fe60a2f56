import type { Target } from '../balance/career.ts'
import type { Category, Side, Skill } from './catalog.ts'
import { GENERAL } from './catalog.ts'

// Fixed ids and one fixed instant, the same in every journal: two journals that meet never double them. New ones
// are only ever added at the end of a list, so that no id changes its meaning.
const MADE = '2026-01-01T00:00:00.000Z'
const stamp = { createdAt: MADE, updatedAt: MADE, revision: 1 }

const DEFAULTS: readonly { name: string; side: Side; skills: readonly string[] }[] = [
  {
    name: 'Technology',
    side: 'hard',
    skills: ['Programming', 'Cloud & networks', 'Cybersecurity', 'Tools of the trade'],
  },
  {
    name: 'Data & finance',
    side: 'hard',
    skills: ['Data analysis & statistics', 'Accounting & financial modelling'],
  },
  {
    name: 'Design & engineering',
    side: 'hard',
    skills: ['Graphic design & video', 'Engineering & drafting'],
  },
  { name: 'Languages', side: 'hard', skills: [] },
  { name: 'Business & domain', side: 'hard', skills: [] },
  { name: 'Communication', side: 'soft', skills: ['Speaking', 'Writing', 'Active listening'] },
  {
    name: 'Leadership',
    side: 'soft',
    skills: ['Managing people', 'Teaching & mentoring', 'Negotiation', 'Strategic thinking'],
  },
  {
    name: 'Emotional intelligence',
    side: 'soft',
    skills: ['Empathy', 'Conflict resolution', 'Self-awareness'],
  },
  { name: 'Working together', side: 'soft', skills: ['Teamwork', 'Networking & relationships'] },
  {
    name: 'Thinking & adaptability',
    side: 'soft',
    skills: [
      'Analytical thinking & decisions',
      'Planning & execution',
      'Creativity',
      'Persistence & flexibility',
    ],
  },
  { name: 'Well-being', side: 'personal', skills: ['Stress', 'Energy', 'Health'] },
  { name: 'Relationships', side: 'personal', skills: [] },
]

function fixedId(group: number, index: number): string {
  const tail = (group * 100 + index).toString().padStart(12, '0')
  return `00000000-0000-7000-8000-${tail}`
}

/** The categories of a new journal, hard ones first. */
export const DEFAULT_CATEGORIES: readonly Category[] = DEFAULTS.map(({ name, side }, index) => ({
  id: fixedId(index + 1, 0),
  name,
  side,
  order: index,
  archived: false,
  ...stamp,
}))

/** The skills of a new journal: each category's own, and one that stands for the category as such. */
export const DEFAULT_SKILLS: readonly Skill[] = DEFAULTS.flatMap(({ skills }, group) =>
  [GENERAL, ...skills].map((name, index) => ({
    id: fixedId(group + 1, index + 1),
    name,
    categoryId: fixedId(group + 1, 0),
    archived: false,
    order: index,
    wantedLevel: null,
    flags: [],
    feedbackEvery: null,
    ...stamp,
  })),
)

/** Mid-career's even mix, until the user chooses. The articles give the direction, the numbers are ours. */
export const DEFAULT_TARGET: Target = {
  id: fixedId(99, 0),
  from: '1900-01-01',
  shares: { hard: 0.5, soft: 0.5 },
  band: 0.1,
  floor: 0.15,
  reason: 'A preset for the middle of a career, until you choose your own.',
  chapterId: null,
  ...stamp,
}
