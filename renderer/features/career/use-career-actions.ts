import { useMemo } from 'react'
import type { Chapter, Target } from '../../../shared/balance/career.ts'
import { bandsOf } from '../../../shared/balance/target.ts'
import {
  deleteChapter,
  deleteTarget,
  saveChapter,
  saveTarget,
  type ChapterFields,
  type TargetFields,
} from '../../storage/career.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo, type UndoStep } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfCareer } from '../../ui/texts-of-career.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'

/** How a save ended: what was kept, or what is said of what went wrong. */
type Ended = { kind: 'kept'; chapter: Chapter } | { kind: 'failed'; message: string }

/** What can be done with chapters and targets; each says so and offers to take it back. Answers: what went wrong, or null. */
export function useCareerActions() {
  const journal = useJournal()
  const formats = useFormats()
  return useMemo(() => {
    const takeBack = (step: UndoStep) => undo(journal, step)
    const name = (target: Target | TargetFields) => textsOfCareer.bands(bandsOf(target), formats)
    return {
      async keepChapter(before: Chapter | null, fields: ChapterFields): Promise<Ended> {
        const label =
          before === null
            ? textsOfCareer.chapterAdded(fields.role)
            : textsOfCareer.chapterChanged(fields.role)
        const saved = await saveChapter(journal, before, fields, label)
        if (saved.kind === 'not-saved') {
          return { kind: 'failed', message: texts.notDone(saved.reason, saved.code) }
        }
        const { record, step } = saved.value
        tellSaved({ kind: 'saved', value: step }, `${label}.`, takeBack)
        return { kind: 'kept', chapter: record }
      },
      async removeChapter(chapter: Chapter, hasTarget: boolean): Promise<string | null> {
        const label = textsOfCareer.chapterDeleted(chapter.role)
        const said = hasTarget
          ? textsOfCareer.chapterDeletedKept(chapter.role, formats.day(chapter.from))
          : `${label}.`
        return tellSaved(await deleteChapter(journal, chapter, label), said, takeBack)
      },
      async keepTarget(before: Target | null, fields: TargetFields): Promise<string | null> {
        const label =
          before === null ? textsOfCareer.targetSet(name(fields)) : textsOfCareer.targetChanged(name(fields))
        return tellSaved(await saveTarget(journal, before, fields, label), `${label}.`, takeBack)
      },
      async removeTarget(target: Target): Promise<string | null> {
        const label = textsOfCareer.targetDeleted(name(target))
        return tellSaved(await deleteTarget(journal, target, label), `${label}.`, takeBack)
      },
    }
  }, [journal, formats])
}
