import type { Chapter } from '../../../shared/balance/career.ts'
import { bandsOf } from '../../../shared/balance/target.ts'
import { isPreset, type TargetPeriod } from '../../../shared/balance/target-history.ts'
import { FIRST_DAY } from '../../../shared/day.ts'
import { Card } from '../../ui/card.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BandBar } from './band-bar.tsx'
import styles from './career.module.css'

type CurrentTargetProps = {
  /** Null where none holds today. */
  period: TargetPeriod | null
  /** Today's chapter. */
  chapter: Chapter | null
}

/** The target of today: its bands in words and as a picture, since when it holds, and why. */
export function CurrentTarget({ period, chapter }: CurrentTargetProps) {
  const formats = useFormats()
  if (period === null) {
    return (
      <Card title={texts.now}>
        <p className={styles.statement}>{texts.noTarget}</p>
        <p className={styles.text}>{texts.noTargetText}</p>
      </Card>
    )
  }
  const { target, from } = period
  return (
    <Card title={texts.now}>
      <p className={styles.statement}>{texts.bands(bandsOf(target), formats)}</p>
      <BandBar numbers={target} />
      <p className={styles.barHint}>{texts.barHint}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{texts.since}</dt>
          <dd>
            {isPreset(target) ? texts.sincePreset : from <= FIRST_DAY ? texts.sinceStart : formats.day(from)}
          </dd>
        </div>
        {chapter !== null && (
          <div>
            <dt>{texts.chapter}</dt>
            <dd>{chapter.role}</dd>
          </div>
        )}
        <div className={styles.why}>
          <dt>{texts.why}</dt>
          <dd>
            {isPreset(target) ? texts.presetText : target.reason === '' ? texts.noReason : target.reason}
          </dd>
        </div>
      </dl>
    </Card>
  )
}
