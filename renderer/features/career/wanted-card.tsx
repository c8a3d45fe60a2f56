import { percentagesOf } from '../../../shared/balance/percentages.ts'
import { shareOf } from '../../../shared/balance/summary.ts'
import { bandsOf, isWithin } from '../../../shared/balance/target.ts'
import type { Goal, Target } from '../../../shared/balance/career.ts'
import type { WantedWeek } from '../../../shared/balance/wanted-week.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { texts as all } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './career.module.css'

type WantedCardProps = {
  /** Null where there is no ideal week. */
  week: WantedWeek | null
  /** Active ones. */
  goals: readonly Goal[]
  /** Today's. */
  target: Target | null
}

type Row = { id: string; name: string; area: string; sides: WantedWeek | null; minutes: number }

/** What else is wanted, beside the balance: the ideal week by side and the goals' weekly minutes. */
export function WantedCard({ week, goals, target }: WantedCardProps) {
  const rows: Row[] = [
    ...(week === null
      ? []
      : [{ id: 'week', name: texts.idealWeek, area: 'plan', sides: week, minutes: week.total }]),
    ...goals.map(({ id, title, weeklyMinutes }) => ({
      id,
      name: title,
      area: 'plan/goals',
      sides: null,
      minutes: weeklyMinutes,
    })),
  ]
  const side = (name: 'hard' | 'soft' | 'personal') => ({
    id: name,
    title: all.sidesShort[name],
    isFigure: true,
    cell: ({ sides }: Row) => (sides === null ? '' : formatMinutes(sides[name])),
  })
  return (
    <Card title={texts.week}>
      {week !== null && <Mix week={week} target={target} />}
      {rows.length > 0 && (
        <DataTable
          caption={texts.week}
          hideCaption
          keyOf={({ id }) => id}
          rows={rows}
          columns={[
            { id: 'wanted', title: texts.wanted, cell: linkOf },
            side('hard'),
            side('soft'),
            side('personal'),
            {
              id: 'all',
              title: texts.inAll,
              isFigure: true,
              cell: ({ minutes }) => (minutes === 0 ? texts.noMinutes : formatMinutes(minutes)),
            },
          ]}
        />
      )}
      {week === null && (
        <p className={styles.missing}>
          {texts.noPlan} <AreaLink area="plan">{texts.planWeek}</AreaLink>
        </p>
      )}
      {goals.length === 0 && (
        <p className={styles.missing}>
          {texts.noGoals} <AreaLink area="plan/goals">{texts.setGoals}</AreaLink>
        </p>
      )}
    </Card>
  )
}

function linkOf({ name, area }: Row) {
  return <AreaLink area={area}>{name}</AreaLink>
}

function Mix({ week, target }: { week: WantedWeek; target: Target | null }) {
  const formats = useFormats()
  const share = shareOf(week)
  if (share === null) return null
  const [hard = '', soft = ''] = percentagesOf([week.hard, week.soft]).map(formats.percent)
  return (
    <p className={styles.mix}>
      {target === null
        ? texts.weekMixOnly(hard, soft)
        : texts.weekMix(hard, soft, isWithin(share, bandsOf(target)))}
    </p>
  )
}
