import type { Chapter, Target } from '../../../shared/balance/career.ts'
import { useToday } from '../../platform/use-today.ts'
import type { Career } from '../../storage/use-career.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { ChapterForm } from './chapter-form.tsx'
import { TargetForm } from './target-form.tsx'

/** What is being asked for. */
export type Asking =
  | { kind: 'chapter'; chapter: Chapter | null }
  /** `isOffered`: right after the chapter was added. */
  | { kind: 'target'; target: Target | null; chapter: Chapter | null; isOffered: boolean }

type CareerDialogProps = { asking: Asking | null; career: Career; onAsk(asking: Asking | null): void }

/** One dialog for both questions: a new chapter leads on to its target, and the focus goes back to where it came from. */
export function CareerDialog({ asking, career, onAsk }: CareerDialogProps) {
  const today = useToday()
  if (asking === null) return null
  const close = () => onAsk(null)
  return (
    <Dialog title={titleOf(asking)} isOpen onClose={close} isWide={asking.kind === 'target'}>
      {asking.kind === 'chapter' ? (
        <ChapterForm
          chapter={asking.chapter}
          hasTarget={career.targets.some(({ chapterId }) => chapterId === asking.chapter?.id)}
          today={today}
          onClose={close}
          onSaved={(chapter) =>
            onAsk(asking.chapter === null ? { kind: 'target', target: null, chapter, isOffered: true } : null)
          }
        />
      ) : (
        <TargetForm
          target={asking.target}
          chapter={asking.chapter}
          isOffered={asking.isOffered}
          career={career}
          today={today}
          onClose={close}
        />
      )}
    </Dialog>
  )
}

function titleOf(asking: Asking): string {
  if (asking.kind === 'chapter') return asking.chapter === null ? texts.addChapter : texts.editChapter
  if (asking.target !== null) return texts.editTarget
  return asking.chapter === null ? texts.setTarget : texts.targetFor(asking.chapter.role)
}
