import { chapterSchema, targetSchema, type Chapter, type Target } from '../../shared/balance/career.ts'
import { put, remove } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

export type ChapterFields = Pick<Chapter, 'from' | 'role' | 'employer' | 'field' | 'stage'>
export type TargetFields = Pick<Target, 'from' | 'shares' | 'band' | 'floor' | 'reason' | 'chapterId'>

/** What was kept, and the way back. */
export type Kept<Value> = Saved<{ record: Value; step: UndoStep }>

/**
 * Adds a chapter, or with `before` changes that one. Its targets take its day in the same step, so that a file of the
 * journal says it too.
 */
export async function saveChapter(
  journal: Journal,
  before: Chapter | null,
  fields: ChapterFields,
  label: string,
): Promise<Kept<Chapter>> {
  const chapter = chapterSchema.parse({ ...(before ?? { id: journal.newId() }), ...fields })
  const moved = (await targetsOf(journal.database, chapter.id)).filter(({ from }) => from !== chapter.from)
  const saved = await commitUndoable(journal, label, [
    put('chapters', chapter),
    ...moved.map((target) => put('targets', { ...target, from: chapter.from })),
  ])
  return saved.kind === 'saved' ? { kind: 'saved', value: { record: chapter, step: saved.value } } : saved
}

/** Deletes a chapter. Its targets stay, from the day they held from: the past goes on being judged as it was. */
export async function deleteChapter(
  journal: Journal,
  chapter: Chapter,
  label: string,
): Promise<Saved<UndoStep>> {
  const targets = await targetsOf(journal.database, chapter.id)
  return await commitUndoable(journal, label, [
    remove(journal, 'chapters', chapter.id),
    ...targets.map((target) => put('targets', { ...target, from: chapter.from, chapterId: null })),
  ])
}

/** Adds a target, or with `before` changes that one. With a chapter, its day is the chapter's. */
export async function saveTarget(
  journal: Journal,
  before: Target | null,
  fields: TargetFields,
  label: string,
): Promise<Saved<UndoStep>> {
  const target = targetSchema.parse({ ...(before ?? { id: journal.newId() }), ...fields })
  return await commitUndoable(journal, label, [put('targets', target)])
}

/** Deletes a target; the one before it then holds. */
export async function deleteTarget(
  journal: Journal,
  { id }: Target,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'targets', id)])
}

// A career has few targets, so they have no index by chapter.
async function targetsOf(database: JournalDatabase, chapterId: string): Promise<Target[]> {
  return await database.targets.filter((target) => target.chapterId === chapterId).toArray()
}
