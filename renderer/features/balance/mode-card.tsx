import { percentagesOf } from '../../../shared/balance/percentages.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { Card } from '../../ui/card.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './mode-card.module.css'
import { modeName } from './mode-name.ts'
import type { Balance } from './use-balance.ts'

/** How the time was spent, learning to getting feedback, as parts of a whole with the numbers below. */
export function ModeCard({ balance: { modes } }: { balance: Balance }) {
  const formats = useFormats()
  const percentages = percentagesOf(modes.map(({ minutes }) => minutes))
  const parts = modes.map(({ mode, minutes }, index) => ({
    mode,
    minutes,
    share: formats.share(percentages[index] ?? 0, minutes),
  }))
  const present = parts.filter(({ minutes }) => minutes > 0)
  const sentence = present.map(({ mode, share }) => `${modeName(mode)} ${share}`)
  return (
    <Card title={texts.balance.modesOf}>
      <div className={styles.modes}>
        <div
          className={styles.bar}
          role="img"
          aria-label={texts.balance.modesSentence(formats.list(sentence))}
        >
          {present.map(({ mode, minutes }) => (
            <span key={mode} className={styles.part} style={{ flexGrow: minutes }}>
              <span className={styles.label}>{modeName(mode)}</span>
              <span className={`${styles.fill} ${styles[mode]}`} />
            </span>
          ))}
        </div>
        <dl className={styles.list}>
          {parts.map(({ mode, minutes, share }) => (
            <div key={mode} className={styles.row}>
              <span className={`${styles.swatch} ${styles[mode]}`} aria-hidden />
              <dt>{modeName(mode)}</dt>
              <dd>{formatMinutes(minutes)}</dd>
              <dd className={styles.share}>{share}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Card>
  )
}
