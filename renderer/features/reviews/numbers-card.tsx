import { useState } from 'react'
import { changeSince } from '../../../shared/balance/finding.ts'
import { percentagesOf } from '../../../shared/balance/percentages.ts'
import { judgedOn } from '../../../shared/balance/period.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { ReviewFigures, ReviewRow } from '../../../shared/review/figures.ts'
import type { ReviewPeriod } from '../../../shared/review/kinds.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { periodInSentence, periodName } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { texts as all } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './numbers.module.css'

type NumbersCardProps = { period: ReviewPeriod; figures: ReviewFigures; today: string }

const SIDES = ['hard', 'soft', 'personal', 'unassigned'] as const

/** A plan that was made late, or of one block, is exceeded many times over; its share says nothing then. */
const MOST_OF_PLAN = 10

/** A line of the table: a side's sum, or a category within it. */
type Line = ReviewRow & { isSide: boolean }

/** What the time went to: against its target, its plan and the time before. */
export function NumbersCard({ period, figures, today }: NumbersCardProps) {
  const formats = useFormats()
  const { summary, earlierSummary, judged, finding, planned, isAtSameDay } = figures
  const [hard = 0, soft = 0] = percentagesOf([summary.bySide.hard, summary.bySide.soft])
  const hasBefore = earlierSummary.minutes > 0
  const plan = planned !== null && summary.minutes <= planned * MOST_OF_PLAN ? planned : 0
  const name = periodInSentence(period, today, formats)
  const months = summary.byMonth.filter(({ within }) => within !== null)
  const [isWhole, setWhole] = useState(false)
  const lines = linesOf(figures)
  const minutesText = (minutes: number) => (minutes === 0 ? texts.none : formatMinutes(minutes))
  return (
    <Card title={texts.numbers}>
      <p className={styles.finding}>{all.finding(finding, name, isAtSameDay, formats)}</p>
      {isAtSameDay && <p className={styles.note}>{texts.upTo(formats.day(today))}</p>}
      {summary.minutes > 0 && (
        <dl className={styles.figures}>
          <div>
            <dt>{texts.total}</dt>
            <dd>{formatMinutes(summary.minutes)}</dd>
            {hasBefore && (
              <dd className={styles.beside}>
                {texts.change(all.changeOf(changeSince(summary, earlierSummary)))}
              </dd>
            )}
          </div>
          {judged.share !== null && (
            <div>
              <dt>{texts.ratio}</dt>
              <dd>{texts.ratioOf(formats.number(hard), formats.number(soft))}</dd>
              {judged.target !== null && (
                <dd className={styles.beside}>{all.balance.targetBand(judged.target.hard, formats)}</dd>
              )}
            </div>
          )}
          {plan > 0 && (
            <div>
              <dt>{texts.ofPlanTitle}</dt>
              <dd>{formats.percent(Math.round((summary.minutes / plan) * 100))}</dd>
              <dd className={styles.beside}>{texts.ofPlan(summary.minutes, plan)}</dd>
            </div>
          )}
        </dl>
      )}
      {judged.changes.length > 0 && (
        <p className={styles.note}>
          {all.balance.targetChanged(
            formats.list(judged.changes.map(formats.day)),
            formats.day(judgedOn(period, today)),
          )}
        </p>
      )}
      {months.length > 1 && (
        <p className={styles.note}>
          {texts.months(months.filter(({ within }) => within === true).length, months.length)}
        </p>
      )}
      {lines.length > 0 && (
        <DataTable<Line>
          caption={texts.table(periodName(period, formats))}
          hideCaption
          keyOf={({ id, side, isSide }) => (isSide ? side : id)}
          rows={lines.filter(({ isSide }) => isSide || isWhole)}
          columns={[
            { id: 'what', title: texts.what, cell: nameCell },
            { id: 'done', title: texts.done, isFigure: true, cell: ({ minutes }) => minutesText(minutes) },
            ...(planned !== null && planned > 0
              ? [
                  {
                    id: 'planned',
                    title: texts.planned,
                    isFigure: true,
                    cell: (line: Line) => minutesText(line.planned),
                  },
                ]
              : []),
            ...(hasBefore
              ? [
                  {
                    id: 'before',
                    title: isAtSameDay ? texts.sameDays : texts.beforeOf[period.kind],
                    isFigure: true,
                    cell: ({ before }: Line) => minutesText(before),
                  },
                ]
              : []),
          ]}
        />
      )}
      {lines.some(({ isSide }) => !isSide) && (
        <div className={styles.more}>
          <Button look="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? texts.hideCategories : texts.showCategories}
          </Button>
        </div>
      )}
    </Card>
  )
}

function nameCell({ side, name, isSide }: Line) {
  if (isSide)
    return (
      <span className={styles.side}>
        <Mark side={side} />
        {all.sides[side]}
      </span>
    )
  return <span className={styles.category}>{name ?? all.sides.unassigned}</span>
}

/** Each side's sum, then its categories; what has no side has one line. */
function linesOf({ rows }: ReviewFigures): Line[] {
  return SIDES.flatMap((side) => {
    const own = rows.filter((row) => row.side === side)
    if (own.length === 0) return []
    const sum = (of: (row: ReviewRow) => number) => own.reduce((total, row) => total + of(row), 0)
    const total = {
      id: side,
      name: null,
      side,
      minutes: sum(({ minutes }) => minutes),
      before: sum(({ before }) => before),
      planned: sum(({ planned }) => planned),
      isSide: true,
    }
    return side === 'unassigned' ? [total] : [total, ...own.map((row) => ({ ...row, isSide: false }))]
  })
}
