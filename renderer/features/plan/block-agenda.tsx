import { Plus } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Plan, PlanBlock } from '../../../shared/balance/career.ts'
import { overBooked } from '../../../shared/balance/plan-blocks.ts'
import { addDays, weekdayOf, type Day } from '../../../shared/day.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { cellName, textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BlockDialog, type AskedBlock } from './block-dialog.tsx'
import { BlocksOfDay } from './blocks-of-day.tsx'
import styles from './blocks.module.css'
import { SaveCalendar } from './save-calendar.tsx'

const said = textsOfTheWeek.blocks
const NEW: Pick<PlanBlock, 'start' | 'minutes'> = { start: '18:00', minutes: 60 }

type BlockAgendaProps = {
  planned: PlannedWeek
  plan: Plan
  today: Day
  renderPractice(practiceId: string): ReactNode
}

/** The blocks of a week, day by day. */
export function BlockAgenda({ planned, plan, today, renderPractice }: BlockAgendaProps) {
  const formats = useFormats()
  const [asked, setAsked] = useState<AskedBlock | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const [left, setLeft] = useState<number | null>(null)
  const { week, catalog } = planned
  const days = Array.from({ length: 7 }, (_, index) => addDays(week.from, index))
  const blocks = plan.blocks.map((block, index) => ({ block, index }))
  const first = plan.cells[0] ?? { categoryId: catalog.categories[0]?.id ?? '', mode: null }

  // What the dialog was opened from is gone: the focus stays on its day.
  useEffect(() => {
    if (left === null) return
    const frame = setTimeout(() => {
      list.current?.querySelector<HTMLElement>(`button[data-weekday='${left}']`)?.focus()
      setLeft(null)
    })
    return () => clearTimeout(frame)
  }, [left])

  return (
    <Card title={said.title} aside={<SaveCalendar planned={planned} />}>
      <p className={styles.hint}>{plan.blocks.length === 0 ? said.none : said.hint}</p>
      <ol className={styles.days} ref={list}>
        {days.map((day) => (
          <li key={day} className={day === today ? `${styles.day} ${styles.today}` : styles.day}>
            <h3 className={styles.date}>
              <span>{formats.shortWeekday(day)}</span> <span>{formats.dayOfMonth(day)}</span>
            </h3>
            <BlocksOfDay
              day={day}
              planned={planned}
              plan={plan}
              blocks={blocks.filter(({ block }) => block.weekday === weekdayOf(day))}
              onOpen={setAsked}
              renderPractice={renderPractice}
            />
            <Button
              look="icon"
              data-weekday={weekdayOf(day)}
              aria-label={said.add(formats.weekday(day))}
              onPress={() =>
                setAsked({
                  index: null,
                  block: {
                    ...NEW,
                    weekday: weekdayOf(day),
                    categoryId: first.categoryId,
                    mode: first.mode,
                    title: '',
                    practiceId: null,
                  },
                })
              }
            >
              <Plus size={16} strokeWidth={1.75} aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
      {overBooked(plan).map(({ categoryId, mode, booked, minutes }) => (
        <p key={`${categoryId} ${mode}`} className={styles.note}>
          {said.overBooked(
            cellName(catalog.categoryById.get(categoryId)?.name ?? textsOfTheWeek.goneCategory, mode),
            booked,
            minutes,
          )}
        </p>
      ))}
      {asked && (
        <BlockDialog
          planned={planned}
          asked={asked}
          onClose={(isDeleted) => {
            setAsked(null)
            if (isDeleted) setLeft(asked.block.weekday)
          }}
        />
      )}
    </Card>
  )
}
