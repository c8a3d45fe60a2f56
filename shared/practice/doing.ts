import type { Catalog } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import type { Practice } from '../growth/records.ts'
import { kindOf } from '../entry/quick-add-modes.ts'
import { aboutEntry, readTimerLine } from '../timer/timed-entry.ts'
import type { About } from '../timer/timer.ts'
import type { Day } from '../day.ts'
import { skillOfPractice } from './in-catalog.ts'

type Done = Pick<Practice, 'title' | 'skill' | 'mode'>

/** What a timer is for that an activity is done by: its title, skill and mode, as a line that is read as just these. */
export function aboutPractice(practice: Done, catalog: Catalog, date: Day): About {
  const { title, mode, allocations } = entryOfPractice(practice, { date, minutes: 1, notes: '' }, catalog)
  // What the title's words would name is no matter: the timer itself knows that it is a practice.
  const { kind } = kindOf(title.split(' '))
  const { line } = aboutEntry({ title, kind, mode: null, allocations, date, tags: [], with: null }, catalog)
  const isRead = (written: string) => {
    const read = readTimerLine({ line: written, kind: null }, catalog, date)
    return read.mode === mode && read.title === title
  }
  const found = [`${line} ${mode}`, `${line} mode:${mode}`].find(isRead)
  return { line: found ?? line, kind: 'practice' }
}

/** The fields of an entry that says an activity was done on a day, for whole minutes; `notes` are Markdown. */
export function entryOfPractice(
  practice: Done,
  { date, minutes, notes }: { date: Day; minutes: number; notes: string },
  catalog: Catalog,
): Pick<Entry, 'title' | 'kind' | 'mode' | 'allocations' | 'date' | 'minutes' | 'notes'> {
  const skill = skillOfPractice(practice, catalog)
  const allocations = skill === null ? [] : [{ skillId: skill.id, minutes }]
  return { title: practice.title, kind: 'practice', mode: practice.mode, allocations, date, minutes, notes }
}

/**
 * Answers as notes: each question that was answered as a heading, with its answer below. Empty where none was.
 *
 * @example reflectionNotes(['What helped?', 'What next?'], ['The pause.', ' ']) // '## What helped?\n\nThe pause.'
 */
export function reflectionNotes(questions: readonly string[], answers: readonly string[]): string {
  return questions
    .flatMap((question, index) => {
      const answer = answers[index]?.trim() ?? ''
      return answer === '' ? [] : `## ${question.trim().replaceAll(/\s+/g, ' ')}\n\n${answer}`
    })
    .join('\n\n')
}

/** Notes with more below them. */
export function notesWith(notes: string, more: string): string {
  return [notes.trimEnd(), more].filter((part) => part !== '').join('\n\n')
}
