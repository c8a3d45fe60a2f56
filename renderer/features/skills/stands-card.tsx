import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import { sinceRating } from '../../../shared/growth/assessment/since.ts'
import { EVIDENCE_KINDS, evidenceSum, type Shown } from '../../../shared/growth/skills/evidence.ts'
import { driftOf, type Rating } from '../../../shared/growth/skills/ratings.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { useSinceLastRatings } from '../../storage/use-skills.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Card } from '../../ui/card.tsx'
import { textsOfSkills as texts } from '../../ui/texts-of-skills.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { RATE, skillsAddress } from './places.ts'
import styles from './skill-page.module.css'
import { whenText } from './when-text.ts'

type StandsCardProps = { row: SkillRow; ratings: readonly Rating[]; today: Day }

const LAST = ['learn', 'practise', 'apply'] as const

/** A skill in figures: levels, what moved, what shows it, and when it last had time. */
export function StandsCard({ row, ratings, today }: StandsCardProps) {
  const formats = useFormats()
  const { now, others, comparison, times, stale } = row
  const shown = useSinceLastRatings([row.id], today)?.get(row.id)?.shown ?? null
  const drift = driftOf(ratings)
  const decimal = (value: number) => formats.number(Math.round(Math.abs(value) * 10) / 10)
  return (
    <Card title={texts.stands}>
      <dl className={styles.facts}>
        <div>
          <dt>{texts.facts.now}</dt>
          <dd>
            {now === null ? (
              <>
                {texts.notRated}. <AreaLink area={skillsAddress(RATE)}>{texts.rate}</AreaLink>
              </>
            ) : (
              <>
                <span className={styles.big}>{now.level}</span>
                <span className={styles.small}>{now.scale[now.level - 1]}</span>
              </>
            )}
          </dd>
        </div>
        {others !== null && (
          <div>
            <dt>{texts.facts.others}</dt>
            <dd>
              <span className={styles.big}>{decimal(others.level)}</span>
              <span className={styles.small}>{texts.fromCount(others.count)}</span>
            </dd>
          </div>
        )}
        {comparison !== null && (
          <div>
            <dt>{texts.facts.difference}</dt>
            <dd>{texts.differenceOf(comparison.difference, decimal(comparison.difference))}</dd>
          </div>
        )}
        {drift !== null && (
          <div>
            <dt>{texts.facts.drift}</dt>
            <dd>
              {texts.driftOf(drift.sincePrevious)}{' '}
              <span className={styles.small}>
                {texts.fromLevel(drift.previous.level, formats.day(drift.previous.date))}
              </span>
            </dd>
          </div>
        )}
        {now !== null && shown !== null && (
          <div>
            <dt>{texts.facts.since}</dt>
            <dd>
              {texts.shown(shown.minutes, evidenceSum(shown.evidence))}{' '}
              <span className={styles.small}>
                {texts.sinceDay(formats.day(now.date), sinceRating(now.date, today).isWhole)}
                {partsOf(shown).map((part) => ` · ${part}`)}
              </span>
            </dd>
          </div>
        )}
        {LAST.map((mode) => {
          const when = times.last[mode]
          return (
            when !== null && (
              <div key={mode}>
                <dt>{texts.lastModes[mode]}</dt>
                <dd>{whenText(when, formats)}</dd>
              </div>
            )
          )
        })}
        <div>
          <dt>{texts.facts.time}</dt>
          <dd>{formatMinutes(times.minutes)}</dd>
        </div>
      </dl>
      {stale !== null && <p className={styles.quiet}>{stale.sentence}</p>}
    </Card>
  )
}

function partsOf({ byMode, evidence }: Shown): string[] {
  return [
    ...MODES.filter((mode) => byMode[mode] > 0).map((mode) => texts.ofMode[mode](byMode[mode])),
    ...EVIDENCE_KINDS.filter((kind) => evidence[kind] > 0).map((kind) =>
      texts.ofEvidence[kind](evidence[kind]),
    ),
  ]
}
