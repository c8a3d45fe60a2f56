import { minutesBySide } from '../../../shared/balance/plan-edit.ts'
import type { PlannedCell } from '../../../shared/balance/plan.ts'
import { bandsOf, isWithin, targetOn } from '../../../shared/balance/target.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { SIDES } from '../../../shared/entry/catalog.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Mark } from '../../ui/mark.tsx'
import { textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './plan-editor.module.css'

const said = textsOfTheWeek.editing

type PlanSumsProps = { planned: PlannedWeek; cells: readonly PlannedCell[]; total: number }

/** What a plan comes to by side, and how that stands to the target in force. */
export function PlanSums({ planned, cells, total }: PlanSumsProps) {
  const formats = useFormats()
  const { week, catalog, targets, chapters } = planned
  const sums = minutesBySide(cells, catalog)
  const target = targetOn(week.to, targets, chapters)
  const both = sums.hard + sums.soft
  const share = { hard: sums.hard / both, soft: sums.soft / both }
  const percent = (fraction: number) => formats.percent(Math.round(fraction * 100))
  return (
    <div className={styles.sums} aria-live="polite">
      <dl aria-label={said.sums}>
        {SIDES.map((side) => (
          <div key={side}>
            <dt>
              <Mark side={side} />
              {texts.sides[side]}
            </dt>
            <dd>{formatMinutes(sums[side])}</dd>
          </div>
        ))}
        <div className={styles.total}>
          <dt>{textsOfTheWeek.total}</dt>
          <dd>{formatMinutes(total)}</dd>
        </div>
      </dl>
      {target !== null && both > 0 && (
        <p>
          {said.share(
            percent(share.hard),
            percent(bandsOf(target).hard[0]),
            percent(bandsOf(target).hard[1]),
            isWithin(share, bandsOf(target)),
          )}
        </p>
      )}
      <p className={styles.quiet}>{said.beforeTimeOff}</p>
    </div>
  )
}
