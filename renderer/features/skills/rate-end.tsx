import { useMemo } from 'react'
import {
  answered,
  answersOf,
  moved,
  type Answer,
  type AssessmentDraft,
} from '../../../shared/growth/assessment/draft.ts'
import { isUpWithoutEvidence, sinceRating } from '../../../shared/growth/assessment/since.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Rating } from '../../../shared/growth/skills/ratings.ts'
import type { SinceLast } from '../../storage/assessments.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Page, PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './rate.module.css'

type RateEndProps = {
  draft: AssessmentDraft
  catalog: Catalog
  since: ReadonlyMap<string, SinceLast> | undefined
  today: Day
  failure: string | null
  onDraft(draft: AssessmentDraft): void
  onDiscard(): void
  onSave(): void
}

type Moved = { answer: Answer; before: Rating | null }

/** What moved since the last time, and a question about rises that nothing shows; then all of it is kept at once. */
export function RateEnd(props: RateEndProps) {
  const { draft, catalog, since, today, failure, onDraft, onDiscard, onSave } = props
  const formats = useFormats()
  const answers = useMemo(() => answersOf(draft), [draft])
  const rows = answers.map((answer) => ({ answer, before: since?.get(answer.skillId)?.previous ?? null }))
  const doubts = answers.flatMap((answer) => {
    const { previous = null, shown = null } = since?.get(answer.skillId) ?? {}
    if (previous === null || shown === null || draft.kept.includes(answer.skillId)) return []
    return isUpWithoutEvidence(previous, answer.level, shown) ? [{ answer, previous, shown }] : []
  })
  // What was pressed goes; the next question, or else the heading, takes over.
  const decide = (next: AssessmentDraft) => {
    onDraft(next)
    document.getElementById(PAGE_HEADING)?.focus()
  }
  const columns: Column<Moved>[] = [
    { id: 'skill', title: texts.columns.skill, cell: ({ answer }) => answer.skill },
    {
      id: 'before',
      title: texts.columns.before,
      cell: ({ before }) => (before === null ? '–' : `${before.level}, ${formats.day(before.date)}`),
    },
    { id: 'now', title: texts.columns.now, isFigure: true, cell: ({ answer }) => answer.level },
    { id: 'moved', title: texts.columns.moved, isFigure: true, cell: movedText },
  ]
  return (
    <Page
      title={texts.endTitle}
      meta={texts.endMeta(answers.length, draft.skillIds.length - answers.length)}
      controls={
        <>
          <Button look="quiet" onPress={onDiscard}>
            {texts.discard}
          </Button>
          <Button onPress={() => onDraft(moved(draft, -1))}>{texts.back}</Button>
          <Button look="primary" isDisabled={answers.length === 0} onPress={onSave}>
            {texts.save}
          </Button>
        </>
      }
    >
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
      {answers.length === 0 && <p className={styles.text}>{texts.nothing}</p>}
      {doubts.length > 0 && (
        <section className={styles.doubts} aria-label={texts.doubts}>
          {doubts.map(({ answer, previous, shown }) => (
            <article key={answer.skillId} className={styles.doubt}>
              <h2 className={styles.doubtTitle}>{texts.doubt(answer.skill, previous.level, answer.level)}</h2>
              <p className={styles.doubtText}>
                {texts.doubtText(
                  sinceRating(previous.date, today).isWhole
                    ? texts.doubtSince(formats.day(previous.date))
                    : texts.doubtYear,
                  shown.minutes,
                )}
              </p>
              <div className={styles.ways}>
                <Button
                  onPress={() => decide({ ...draft, kept: [...draft.kept, answer.skillId] })}
                  aria-label={`${texts.keep(answer.level)}: ${answer.skill}`}
                >
                  {texts.keep(answer.level)}
                </Button>
                <Button
                  onPress={() => decide(answered(draft, catalog, answer.skillId, { level: previous.level }))}
                  aria-label={`${texts.backTo(previous.level)}: ${answer.skill}`}
                >
                  {texts.backTo(previous.level)}
                </Button>
              </div>
            </article>
          ))}
        </section>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={texts.table}
          hideCaption
          columns={columns}
          rows={rows}
          keyOf={({ answer }) => answer.skillId}
        />
      )}
    </Page>
  )
}

function movedText({ answer, before }: Moved): string {
  if (before === null) return texts.firstTime
  const by = answer.level - before.level
  return by === 0 ? texts.same : by > 0 ? texts.up(by) : texts.down(-by)
}
