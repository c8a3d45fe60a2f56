import { Fragment, type ReactNode } from 'react'
import type { Plan, PlanBlock } from '../../../shared/balance/career.ts'
import { overlapping } from '../../../shared/balance/plan-blocks.ts'
import { shareOffOn } from '../../../shared/balance/plan.ts'
import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { AskedBlock } from './block-dialog.tsx'
import styles from './blocks.module.css'

const said = textsOfTheWeek.blocks

type BlocksOfDayProps = {
  day: Day
  planned: PlannedWeek
  plan: Plan
  /** Those of the day, each with its place in the plan. */
  blocks: readonly { block: PlanBlock; index: number }[]
  onOpen(asked: AskedBlock): void
  /** What can be done with the activity that a block is for. */
  renderPractice(practiceId: string): ReactNode
}

/** One day's blocks in the order of their times; on a day off they are said to fall away. */
export function BlocksOfDay({ day, planned, plan, blocks, onOpen, renderPractice }: BlocksOfDayProps) {
  const formats = useFormats()
  const { timeOff, catalog } = planned
  const off = shareOffOn(day, timeOff)
  const titleOf = ({ title, categoryId }: PlanBlock) =>
    title === '' ? (catalog.categoryById.get(categoryId)?.name ?? textsOfTheWeek.goneCategory) : title
  return (
    <div className={styles.blocks}>
      {off > 0 && (
        <p className={styles.off}>
          {off >= 1 ? said.off : said.partlyOff(formats.percent(Math.round(off * 100)))}
        </p>
      )}
      {blocks
        .toSorted((a, b) => (a.block.start < b.block.start ? -1 : 1))
        .map((asked) => {
          const { block, index } = asked
          const [other] = overlapping(block, plan.blocks)
          return (
            <Fragment key={index}>
              <Button look="quiet" onPress={() => onOpen(asked)}>
                <span className={off >= 1 ? `${styles.block} ${styles.away}` : styles.block}>
                  <span className={styles.time}>
                    {formats.timeOfDay(block.start)} · {formatMinutes(block.minutes)}
                  </span>
                  <span className={styles.title}>
                    <Mark side={catalog.categoryById.get(block.categoryId)?.side ?? 'unassigned'} spoken />
                    <span>{titleOf(block)}</span>
                  </span>
                  {off >= 1 && <span className={styles.aside}>{said.fallsAway}</span>}
                  {other && <span className={styles.aside}>{said.overlaps(titleOf(other))}</span>}
                </span>
              </Button>
              {block.practiceId !== null && renderPractice(block.practiceId)}
            </Fragment>
          )
        })}
    </div>
  )
}
