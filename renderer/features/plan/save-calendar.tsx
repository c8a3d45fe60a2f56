import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { blocksBetween } from '../../../shared/balance/plan-blocks.ts'
import { addDays } from '../../../shared/day.ts'
import { blockEvents } from '../../../shared/formats/calendar-events.ts'
import { writeCalendar } from '../../../shared/formats/ics.ts'
import { bridge } from '../../platform/bridge.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { PlannedWeek } from '../../storage/week.ts'
import { Banner } from '../../ui/banner.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import { texts } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'
import styles from './blocks.module.css'

const said = textsOfTheWeek.calendar
const SPANS = [1, 4, 12] as const

/** Saves the planned blocks of the shown week, or of some weeks from it on, as a calendar file. */
export function SaveCalendar({ planned }: { planned: PlannedWeek }) {
  const { clock } = useJournal()
  const [failure, setFailure] = useState<string | null>(null)

  const save = async (weeks: number) => {
    setFailure(null)
    const { from } = planned.week
    const to = addDays(from, weeks * 7 - 1)
    const blocks = blocksBetween(from, to, planned)
    if (blocks.length === 0) return toast({ message: said.none })
    const text = [...writeCalendar(blockEvents(blocks, planned.catalog), clock.now().toISOString())].join('')
    try {
      const outcome = await bridge.exports.save({
        kind: 'ics',
        name: `evenkeel-plan-${from}--${to}.ics`,
        text,
      })
      if (outcome.kind === 'failed') setFailure(said.failed(texts.reports.fileReasons[outcome.reason]))
      else
        toast({
          message: outcome.kind === 'saved' ? said.saved(outcome.name, blocks.length) : said.cancelled,
        })
    } catch (error) {
      setFailure(said.failed(String(error)))
    }
  }

  return (
    <div className={styles.calendar}>
      <MenuButton
        label={said.save}
        text={said.save}
        actions={SPANS.map((weeks) => ({
          id: String(weeks),
          label: said.weeks(weeks),
          icon: CalendarDays,
          onAction: () => void save(weeks),
        }))}
      />
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
    </div>
  )
}
