import { addDays } from '../../shared/day.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { readJournal } from '../../shared/formats/journal-json.ts'
import type { JournalRecords } from '../../shared/journal/journal.ts'
import { REDACTIONS, SECTIONS, type Redaction } from '../../shared/report/audiences.ts'
import { sha256 } from '../../shared/feedback/sha256.ts'

/** Words that stand where something can be hidden, each in every field that its redaction is about. */
export const CANARIES: Readonly<Record<Redaction, readonly string[]>> = {
  names: ['Zedina', 'Quorrel'],
  levels: ['qlevel'],
  notes: ['qnote'],
  personal: ['qown'],
}

/** The name of somebody who never stands in a report. */
export const NEVER = 'Nixolas'

/** Names and titles in many scripts, as they are to be read in the text of a PDF; the language finds fonts that have it. */
export const SCRIPTS = [
  ['Łukasz Çelik-Nguyễn', 'pl'],
  ['Анна Щербакова', 'ru'],
  ['Γιώργος Ψαλτάκης', 'el'],
  ['محمد الهاشمي', 'ar'],
  ['דוד בן־גוריון', 'he'],
  ['東京で日本語の発表', 'ja'],
  ['서울에서 한국어 수업', 'ko'],
  ['在北京学习中文', 'zh-cn'],
  ['Retro 🎉 with 👩‍🚀', 'und-zsye'],
] as const

const at = (name: string) => DEFAULT_CATEGORIES.find((one) => one.name === name)?.id ?? ''
const skill = (name: string) => DEFAULT_SKILLS.find((one) => one.name === name)?.id ?? ''
const [PROGRAMMING, SPEAKING, HEALTH] = ['Programming', 'Speaking', 'Health'].map(skill) as [
  string,
  string,
  string,
]
const TODAY = '2026-11-22'

let fields = 0
/** A field's text: a word of its own, so that it is seen where nothing is hidden, and the name of somebody. */
const named = (words = '') => `fw${++fields} ${words} Zedina ${NEVER}`.replaceAll(/\s+/g, ' ')

/**
 * A journal file of the year 2026 with a canary in every field that can be hidden, evidence, and further entries up to
 * `count`. Kept for reports: `private` shows every section and hides nothing, `promotion` shows every section and hides all.
 */
export function canaryJournal(count = 0): { text: string; fieldWords: readonly string[] } {
  fields = 0
  const entry = (id: string, date: string, more: object) => ({
    id,
    date,
    minutes: 60,
    ...('title' in more ? {} : { title: named() }),
    allocations: [{ skillId: PROGRAMMING, minutes: 60 }],
    ...more,
  })
  const told = {
    notes: `## ${named('qnote')}\n\n- [ ] ${named('qnote')}\n- **${named('qnote')}**`,
    outcome: named('qnote'),
  }
  const entries = [
    entry('e-told', '2026-03-02', {
      ...told,
      kind: 'moment',
      personIds: ['p-1', 'p-2'],
      moment: { situation: named('qnote'), action: named('qnote'), effect: named('qnote') },
      fileIds: ['f-1'],
      goalId: 'g-1',
    }),
    // Its title is the beginning of what was written.
    entry('e-moment', '2026-03-03', {
      title: 'qnote begins',
      moment: { situation: 'qnote begins. And goes on.', action: '', effect: '' },
    }),
    entry('e-both', '2026-04-07', {
      minutes: 90,
      allocations: [
        { skillId: PROGRAMMING, minutes: 50 },
        { skillId: HEALTH, minutes: 40 },
      ],
      provenance: 'timed',
    }),
    entry('e-own', '2026-04-08', {
      title: named('qown'),
      minutes: 75,
      notes: named('qown'),
      outcome: named('qown'),
      allocations: [{ skillId: HEALTH, minutes: 75 }],
      fileIds: ['f-2'],
    }),
    entry('e-none', '2026-05-09', { allocations: [], minutes: 25 }),
    ...SCRIPTS.map(([title], index) =>
      entry(`e-script-${index}`, '2026-06-10', { title, allocations: [{ skillId: SPEAKING, minutes: 60 }] }),
    ),
  ]
  for (let index = entries.length; index < count; index++) {
    const isSoft = index % 3 === 0
    entries.push(
      entry(`e-${index}`, addDays('2026-01-01', Math.floor((index * 320) / count)), {
        title: `Worked through a part of the usual things, number ${index}`,
        kind: isSoft ? 'practice' : 'course',
        mode: isSoft ? 'practise' : 'learn',
        allocations: [{ skillId: isSoft ? SPEAKING : PROGRAMMING, minutes: 60 }],
      }),
    )
  }
  const file = (id: string, name: string) => ({
    id,
    name,
    type: 'text/plain',
    bytes: 12_345,
    sha256: sha256(id),
  })
  const goal = (id: string, more: object, words = '') => ({
    id,
    title: named(words),
    why: named('qnote'),
    measure: named(words),
    support: named('qnote'),
    obstacles: named('qnote'),
    startedOn: '2026-02-01',
    weeklyMinutes: 30,
    skillIds: [PROGRAMMING],
    milestones: [
      { title: named(), due: '2026-04-01', doneOn: '2026-03-20' },
      { title: named(), due: '2027-01-15', doneOn: null },
    ],
    ...more,
  })
  const feedback = (id: string, changed: string, more: object = {}) => ({
    id,
    date: '2026-05-05',
    from: { name: 'Zedina', relation: 'mentor' },
    skillIds: [SPEAKING],
    answers: [{ question: named('qnote'), text: named('qnote') }],
    levels: [{ skillId: SPEAKING, level: 3 }],
    changed,
    ...more,
  })
  const everything = { sections: SECTIONS, entryIds: ['e-told', 'e-own', 'e-moment'] }
  const document = {
    format: 'evenkeel-journal',
    version: 1,
    categories: DEFAULT_CATEGORIES,
    skills: [
      ...DEFAULT_SKILLS.map((one) => (one.id === PROGRAMMING ? { ...one, wantedLevel: 5 } : one)),
      { id: 's-named', name: named(), categoryId: at('Technology') },
      { id: 's-own', name: named('qown'), categoryId: at('Well-being') },
    ],
    entries: [
      ...entries,
      entry('e-skill', '2026-07-01', { allocations: [{ skillId: 's-named', minutes: 60 }] }),
      entry('e-own-skill', '2026-07-01', {
        title: named('qown'),
        allocations: [{ skillId: 's-own', minutes: 60 }],
      }),
    ],
    people: [
      { id: 'p-1', name: 'Zedina', relation: 'peer' },
      { id: 'p-2', name: NEVER, relation: 'customer', inReports: false },
    ],
    chapters: [{ id: 'c-1', from: '2026-01-01', role: named(), employer: named() }],
    targets: [
      {
        id: 't-1',
        from: '2026-01-01',
        shares: { hard: 0.5, soft: 0.5 },
        reason: named('qnote'),
        chapterId: 'c-1',
      },
    ],
    plans: [
      {
        id: 'pl-1',
        from: '2026-01-05',
        cells: [
          { categoryId: at('Technology'), minutes: 120 },
          { categoryId: at('Well-being'), minutes: 60 },
        ],
      },
    ],
    goals: [
      goal('g-1', {}),
      goal('g-2', { space: 'personal', skillIds: [] }, 'qown'),
      goal('g-3', { skillIds: [HEALTH] }, 'qown'),
    ],
    courses: [{ id: 'co-1', title: named(), status: 'done', finishedOn: '2026-06-01' }],
    credentials: [{ id: 'cr-1', title: named(), issuer: named(), issuedOn: '2026-02-02', fileIds: ['f-1'] }],
    assessments: [
      {
        id: 'as-1',
        date: '2026-02-10',
        answers: [{ skillId: PROGRAMMING, skill: 'qlevel', level: 2, note: 'qnote' }],
      },
      {
        id: 'as-2',
        date: '2026-08-10',
        answers: [{ skillId: PROGRAMMING, skill: 'qlevel', level: 4, note: '' }],
      },
    ],
    feedback: [
      feedback('fe-1', named()),
      feedback('fe-2', '', { from: { name: 'Quorrel', relation: 'customer' } }),
      feedback('fe-3', named('qown'), { skillIds: [HEALTH], levels: [] }),
    ],
    reviews: [
      {
        id: 'r-1',
        kind: 'month',
        from: '2026-09-01',
        to: '2026-09-30',
        finishedOn: '2026-10-02',
        intentions: [{ text: named('qnote') }],
      },
    ],
    files: [file('f-1', `${named()}.txt`), file('f-2', `${named('qown')}.txt`)],
    settings: {
      name: 'Ruth Vogel',
      reports: {
        private: { ...everything, hidden: [] },
        promotion: { ...everything, hidden: REDACTIONS },
      },
    },
  }
  return {
    text: JSON.stringify(document),
    fieldWords: Array.from({ length: fields }, (_, index) => `fw${index + 1}`),
  }
}

/** The same journal as records. */
export function canaryRecords(): JournalRecords {
  const read = readJournal(canaryJournal().text)
  if (!read.ok) throw new Error(`The journal of the test is not right: ${JSON.stringify(read.failure)}`)
  return read.value.records
}

/** The day on which the journal is looked at. */
export const CANARY_DAY = TODAY
