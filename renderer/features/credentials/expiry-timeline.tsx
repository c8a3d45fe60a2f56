import { useId } from 'react'
import { byExpiry } from '../../../shared/credentials/expiry.ts'
import { monthsOn } from '../../../shared/credentials/cycle.ts'
import type { Credential } from '../../../shared/credentials/records.ts'
import { daysBetween, type Day } from '../../../shared/day.ts'
import { addMonths, firstDayOf, monthOf } from '../../../shared/month.ts'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './expiry-timeline.module.css'

const MONTHS = 24
const WIDTH = 840
const LANE = 26
const AXIS = 22

/** What expires in the next two years, along a line of time. The cards below have the exact days. */
export function ExpiryTimeline({ credentials, today }: { credentials: readonly Credential[]; today: Day }) {
  const formats = useFormats()
  const title = useId()
  const end = monthsOn(today, MONTHS)
  const length = daysBetween(today, end)
  const place = (day: Day) => Math.round((daysBetween(today, day) / length) * WIDTH)
  const shown = byExpiry(credentials).flatMap(({ id, title: name, expiresOn }) =>
    expiresOn !== null && expiresOn >= today && expiresOn <= end ? [{ id, name, expiresOn }] : [],
  )
  if (shown.length === 0) return <p className={styles.none}>{texts.timelineNone}</p>
  const ticks = Array.from({ length: MONTHS / 3 }, (_, index) =>
    firstDayOf(addMonths(monthOf(today), 3 * (index + 1))),
  ).filter((day) => day < end)
  const lanes = Math.min(shown.length, 4)
  const height = lanes * LANE + AXIS
  const sentence = texts.timelineSays(
    formats.list(shown.map(({ name, expiresOn }) => texts.timelineItem(name, formats.day(expiresOn)))),
  )
  return (
    <section className={styles.timeline} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {texts.timeline}
      </h2>
      <svg
        className={styles.picture}
        viewBox={`-6 0 ${WIDTH + 12} ${height}`}
        role="img"
        aria-label={sentence}
      >
        {ticks.map((day, index) => (
          <g key={day} className={styles.tick}>
            <line x1={place(day)} x2={place(day)} y1={0} y2={height - AXIS} />
            <text x={place(day)} y={height - 4} textAnchor="middle">
              {formats.shortMonth(monthOf(day))}
              {day.slice(0, 4) === (ticks[index - 1] ?? today).slice(0, 4) ? '' : ` ${day.slice(0, 4)}`}
            </text>
          </g>
        ))}
        <line className={styles.axis} x1={0} x2={WIDTH} y1={height - AXIS} y2={height - AXIS} />
        {shown.map(({ id, name, expiresOn }, index) => {
          const x = place(expiresOn)
          const y = (index % lanes) * LANE + LANE / 2
          const isLate = x > WIDTH * 0.6
          return (
            <g key={id} className={daysBetween(today, expiresOn) <= 90 ? styles.near : styles.far}>
              <line x1={x} x2={x} y1={y} y2={height - AXIS} />
              <circle cx={x} cy={y} r={5} />
              <text x={isLate ? x - 11 : x + 11} y={y + 4} textAnchor={isLate ? 'end' : 'start'}>
                {shortened(name)} · {formats.shortDay(expiresOn)}
              </text>
            </g>
          )
        })}
      </svg>
    </section>
  )
}

function shortened(name: string): string {
  return name.length <= 42 ? name : `${name.slice(0, 40).trimEnd()}…`
}
