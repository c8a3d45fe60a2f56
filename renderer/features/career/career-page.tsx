import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Chapter, Target } from '../../../shared/balance/career.ts'
import { careerTimeline } from '../../../shared/balance/career-timeline.ts'
import { weekStartOfPlans } from '../../../shared/balance/plan.ts'
import { isPreset, targetPeriods } from '../../../shared/balance/target-history.ts'
import { wantedWeek } from '../../../shared/balance/wanted-week.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCareer, type Career } from '../../storage/use-career.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { CareerDialog, type Asking } from './career-dialog.tsx'
import styles from './career.module.css'
import { CurrentTarget } from './current-target.tsx'
import { Timeline } from './timeline.tsx'
import { useCareerActions } from './use-career-actions.ts'
import { WantedCard } from './wanted-card.tsx'

/** The chapters of the career and the targets that move with them. */
export function CareerPage() {
  const career = useCareer()
  const [asking, setAsking] = useState<Asking | null>(null)
  const hasChapters = career !== undefined && career.chapters.length > 0
  const setTarget = () => setAsking({ kind: 'target', target: null, chapter: null, isOffered: false })
  return (
    <Page
      title={texts.title}
      meta={texts.meta}
      controls={
        <div className={styles.controls}>
          <Button onPress={setTarget}>{texts.setTarget}</Button>
          {hasChapters && (
            <Button look="primary" onPress={() => setAsking({ kind: 'chapter', chapter: null })}>
              <Plus size={16} strokeWidth={1.75} aria-hidden />
              {texts.addChapter}
            </Button>
          )}
        </div>
      }
    >
      {career && <Wanted career={career} onAsk={setAsking} />}
      {career && <CareerDialog asking={asking} career={career} onAsk={setAsking} />}
    </Page>
  )
}

function Wanted({ career, onAsk }: { career: Career; onAsk(asking: Asking): void }) {
  const today = useToday()
  const formats = useFormats()
  const { removeChapter, removeTarget } = useCareerActions()
  const { chapters, targets, plans, categories, goals } = career
  const parts = useMemo(() => careerTimeline(targets, chapters), [targets, chapters])
  const period =
    targetPeriods(targets, chapters).find(({ from, to }) => from <= today && (to === null || to >= today)) ??
    null
  const chapter = parts.find((part) => part.from !== null && part.from <= today)?.chapter ?? null
  const week = wantedWeek(
    today,
    weekStartOfPlans(plans, career.weekStart, formats.weekStart),
    plans,
    categories,
  )
  // The preset alone is said above.
  const isNew = chapters.length === 0 && targets.every(isPreset)
  const say = async (work: Promise<string | null>) => {
    const wrong = await work
    if (wrong !== null) toast({ message: wrong })
  }
  const ask = (target: Target | null, of: Chapter | null) =>
    onAsk({ kind: 'target', target, chapter: of, isOffered: false })
  return (
    <div className={styles.cards}>
      <CurrentTarget period={period} chapter={chapter} />
      <Card title={texts.timeline}>
        {chapters.length === 0 && (
          <EmptyState title={texts.emptyTitle} text={texts.emptyText}>
            <Button look="primary" onPress={() => onAsk({ kind: 'chapter', chapter: null })}>
              {texts.addCurrent}
            </Button>
          </EmptyState>
        )}
        {!isNew && (
          <Timeline
            parts={parts}
            today={today}
            onEditChapter={(one) => onAsk({ kind: 'chapter', chapter: one })}
            onSetTarget={(one) => ask(null, one)}
            onDeleteChapter={(one) =>
              void say(
                removeChapter(
                  one,
                  targets.some(({ chapterId }) => chapterId === one.id),
                ),
              )
            }
            onEditTarget={(one) => ask(one, null)}
            onDeleteTarget={(one) => void say(removeTarget(one))}
          />
        )}
      </Card>
      <WantedCard week={week} goals={goals} target={period?.target ?? null} />
    </div>
  )
}
