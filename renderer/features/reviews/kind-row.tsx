import { CalendarDays } from 'lucide-react'
import { turned } from '../../../shared/balance/period.ts'
import type { Day } from '../../../shared/day.ts'
import type { Review } from '../../../shared/growth/records.ts'
import { finishedFor } from '../../../shared/review/due.ts'
import { addressOf, latestEnded, type ReviewKind, type ReviewPeriod } from '../../../shared/review/kinds.ts'
import { isBegun } from '../../storage/use-reviews.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { periodName } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { goToReview } from './go-to-review.ts'
import styles from './reviews.module.css'

type KindRowProps = {
  kind: ReviewKind
  view: { reviews: readonly Review[]; today: Day; weekStart: number; begun: ReadonlySet<string> }
  /** Today says when one is due. */
  isKept: boolean
  onKeep(isKept: boolean): void
}

/** So many earlier periods can be chosen from. */
const EARLIER = 6

/** The latest period of a kind, how its review stands, and the ways to others. */
export function KindRow({ kind, view, isKept, onKeep }: KindRowProps) {
  const { reviews, today, weekStart, begun } = view
  const formats = useFormats()
  const period = latestEnded(kind, today, weekStart)
  const name = periodName(period, formats)
  const finished = finishedFor(period, reviews)
  const hasDraft = isBegun(begun, period)
  const [verb, label] =
    finished !== null
      ? [texts.read, texts.readOf(name)]
      : hasDraft
        ? [texts.goOn, texts.goOnOf(name)]
        : [texts.begin, texts.beginOf(name)]
  const state =
    finished !== null
      ? texts.finishedOn(formats.day(finished.finishedOn ?? finished.to))
      : hasDraft
        ? texts.begun
        : texts.open
  const running = { ...turned(period, 1), kind }
  const others: ReviewPeriod[] = [
    ...(running.from <= today ? [running] : []),
    ...Array.from({ length: EARLIER }, (_, index) => ({ ...turned(period, -1 - index), kind })),
  ]
  return (
    <li className={styles.kind}>
      <div className={styles.kindWords}>
        <span className={styles.kindName}>{texts.kinds[kind]}</span>
        <span className={styles.kindPeriod}>{name}</span>
        <span className={styles.quiet}>{state}</span>
      </div>
      <TickBox isOn={isKept} onChange={onKeep}>
        <span aria-hidden>{texts.onToday}</span>
        <VisuallyHidden>{texts.onTodayOf(texts.kinds[kind])}</VisuallyHidden>
      </TickBox>
      <div className={styles.kindActions}>
        <a
          className={finished === null ? styles.begin : styles.readLink}
          href={`#plan/reviews/${finished?.id ?? addressOf(period)}`}
          aria-label={label}
        >
          {verb}
        </a>
        <MenuButton
          label={texts.another[kind]}
          actions={others.map((other) => ({
            id: other.from,
            label:
              other.from === running.from
                ? texts.stillRunning(periodName(other, formats))
                : periodName(other, formats),
            icon: CalendarDays,
            onAction: () => goToReview(addressOf(other)),
          }))}
        />
      </div>
    </li>
  )
}
