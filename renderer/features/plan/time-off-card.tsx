import { Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { TimeOff } from '../../../shared/balance/career.ts'
import type { Day } from '../../../shared/day.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { deleteTimeOff } from '../../storage/time-off.ts'
import { undo } from '../../storage/undo.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { TimeOffDialog } from './time-off-dialog.tsx'
import styles from './time-off.module.css'

const said = textsOfTheWeek.off

/** Days off and part-time, the ones to come and of the shown week first. */
export function TimeOffCard({ planned: { week, timeOff }, today }: { planned: PlannedWeek; today: Day }) {
  const journal = useJournal()
  const formats = useFormats()
  const begin = week.from <= today && today <= week.to ? today : week.from
  const [asked, setAsked] = useState<{ before: TimeOff | null } | null>(null)
  const [showsEarlier, setShowsEarlier] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const card = useRef<HTMLDivElement>(null)
  const ordered = timeOff.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const earlier = ordered.filter(({ to }) => to < week.from)
  const shown = showsEarlier ? ordered : ordered.filter(({ to }) => to >= week.from)

  const remove = async (one: TimeOff) => {
    setFailure(
      tellSaved(await deleteTimeOff(journal, one, said.undoDelete), said.deleted, (step) =>
        undo(journal, step),
      ),
    )
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>('button')?.focus())
  }

  return (
    <Card title={said.title}>
      <div ref={card} className={styles.card}>
        <p className={styles.hint}>{timeOff.length === 0 ? said.none : said.hint}</p>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        {shown.length > 0 && (
          <ul className={styles.list}>
            {shown.map((one) => {
              const name = one.reason === '' ? said.unnamed : one.reason
              const isNow = one.from <= week.to && one.to >= week.from
              return (
                <li key={one.id} className={isNow ? `${styles.row} ${styles.now}` : styles.row}>
                  <span className={styles.when}>{formats.days(one.from, one.to)}</span>
                  <span className={styles.reason}>{name}</span>
                  <span className={styles.share}>
                    {one.fraction >= 1
                      ? said.whole
                      : said.part(formats.percent(Math.round(one.fraction * 100)))}
                  </span>
                  <MenuButton
                    label={said.actions(name)}
                    actions={[
                      {
                        id: 'edit',
                        label: said.edit,
                        icon: Pencil,
                        onAction: () => setAsked({ before: one }),
                      },
                      {
                        id: 'delete',
                        label: texts.delete,
                        icon: Trash2,
                        isDanger: true,
                        onAction: () => void remove(one),
                      },
                    ]}
                  />
                </li>
              )
            })}
          </ul>
        )}
        <div className={styles.end}>
          <Button onPress={() => setAsked({ before: null })}>{said.add}</Button>
          {earlier.length > 0 && !showsEarlier && (
            <Button look="quiet" onPress={() => setShowsEarlier(true)}>
              {said.earlier(earlier.length)}
            </Button>
          )}
        </div>
      </div>
      {asked && <TimeOffDialog before={asked.before} from={begin} onClose={() => setAsked(null)} />}
    </Card>
  )
}
