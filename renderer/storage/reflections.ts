import { daySchema, type Day } from '../../shared/day.ts'
import { indexCatalog } from '../../shared/entry/catalog-index.ts'
import { entryMinutesSchema, type Entry } from '../../shared/entry/entry.ts'
import type { Practice } from '../../shared/growth/records.ts'
import { idSchema } from '../../shared/journal/record.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { entryOfPractice, notesWith, reflectionNotes } from '../../shared/practice/doing.ts'
import { z } from '../../shared/schema.ts'
import { put } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import { newEntry } from './entries.ts'
import type { Journal, Saved } from './journal.ts'
import { practiceById } from './practices.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** A look back that is being written, kept as a draft: the questions as they were asked and what was answered so far. */
const reflectionSchema = z.strictObject({
  /** The entry that the timer logged; null where the activity was done without it and nothing is logged yet. */
  entryId: idSchema.nullable(),
  practiceId: idSchema,
  title: z.string(),
  questions: z.array(z.string()),
  answers: z.array(z.string()),
  date: daySchema.nullable(),
  minutes: entryMinutesSchema.nullable(),
})
export type Reflection = z.infer<typeof reflectionSchema>

/** A look back under its place. */
export type PlacedReflection = { readonly place: string; readonly reflection: Reflection }

const PREFIX = 'reflection:'

/** Where a look back is kept: one for each entry, and one for each activity that was done without the timer. */
export function placeOfReflection({ entryId, practiceId }: Reflection): string {
  return PREFIX + (entryId ?? practiceId)
}

/** The change by which the questions of an activity wait for the entry that it was logged as. */
export function reflectionOn(practice: Practice, entry: Entry): Change {
  const value = { ...blankReflection(practice, entry.date), entryId: entry.id, minutes: entry.minutes }
  return put('drafts', { id: placeOfReflection(value), value })
}

/** A look back on an activity that was done without the timer. */
export function blankReflection({ id, title, minutes, questions }: Practice, today: Day): Reflection {
  return {
    entryId: null,
    practiceId: id,
    title,
    questions,
    answers: questions.map(() => ''),
    date: today,
    minutes,
  }
}

/** What waits to be looked back on, the last begun first. */
export async function waitingReflections({ drafts }: JournalDatabase): Promise<PlacedReflection[]> {
  const found = await drafts.where('id').startsWith(PREFIX).reverse().toArray()
  return found.flatMap(({ id, value }) => {
    const parsed = reflectionSchema.safeParse(value)
    return parsed.success ? [{ place: id, reflection: parsed.data }] : []
  })
}

/** What was written on an activity without the timer, to go on with; a blank one where nothing was. */
export async function openReflection(
  { database }: Journal,
  practice: Practice,
  today: Day,
): Promise<{ reflection: Reflection; isBack: boolean }> {
  const blank = blankReflection(practice, today)
  const draft = await database.drafts.get(placeOfReflection(blank))
  const parsed = reflectionSchema.safeParse(draft?.value)
  return parsed.success ? { reflection: parsed.data, isBack: true } : { reflection: blank, isBack: false }
}

/**
 * Keeps a look back: its answers below the notes of the entry that was logged, or an entry of its own where there is none
 * (any more). `gone` ends the draft in the same commit. `date` and `minutes` must be there for an entry of its own.
 */
export async function keepReflection(
  journal: Journal,
  reflection: Reflection,
  gone: readonly Change[],
  label: string,
): Promise<Saved<UndoStep>> {
  const entry = await entryFor(journal, reflection)
  return await commitUndoable(journal, label, [put('entries', entry), ...gone])
}

async function entryFor(journal: Journal, reflection: Reflection): Promise<Entry> {
  const { entryId, practiceId, title, questions, answers, date, minutes } = reflection
  const { database } = journal
  const notes = reflectionNotes(questions, answers)
  const logged = entryId === null ? undefined : await database.entries.get(entryId)
  if (logged !== undefined) return { ...logged, notes: notesWith(logged.notes, notes) }
  const [practice, categories, skills] = await Promise.all([
    practiceById(database, practiceId),
    database.categories.toArray(),
    database.skills.toArray(),
  ])
  const done = practice === null ? { skill: '', mode: 'practise' as const } : practice
  const on = { date: date ?? journal.clock.today(), minutes: minutes ?? 1, notes }
  return newEntry(journal, entryOfPractice({ ...done, title }, on, indexCatalog(categories, skills)))
}
