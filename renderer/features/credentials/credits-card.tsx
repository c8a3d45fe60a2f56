import { useId } from 'react'
import type { Credits } from '../../../shared/credentials/credits.ts'
import { stepsToFill } from '../../../shared/credentials/soonest.ts'
import type { Day } from '../../../shared/day.ts'
import type { CountedCredential } from '../../storage/use-credentials.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { AuditPackButton } from './audit-pack-button.tsx'
import styles from './credits.module.css'
import { CreditsActivities } from './credits-activities.tsx'
import { CreditsRules } from './credits-rules.tsx'
import { CategoryTable, YearTable } from './credits-tables.tsx'
import { PLACE } from './place.ts'

type CreditsCardProps = { counted: CountedCredential; today: Day }

/** One credential by the rules of its body: what counts, what is missing, what fills it soonest. */
export function CreditsCard({ counted, today }: CreditsCardProps) {
  const id = useId()
  const formats = useFormats()
  const { credential, pack, credits } = counted
  return (
    <section className={styles.card} aria-labelledby={id} tabIndex={-1} {...{ [PLACE]: credential.id }}>
      <header className={styles.head}>
        <div>
          <h2 id={id} className={styles.title}>
            {credential.title}
          </h2>
          <p className={styles.meta}>
            {pack.body !== '' && <span>{pack.body}</span>}
            {credits && <span>{texts.cycle(formats.days(credits.cycle.from, credits.cycle.to))}</span>}
          </p>
        </div>
        {credits && <AuditPackButton counted={{ ...counted, credits }} today={today} />}
      </header>
      {credits === null ? <p>{texts.noStart}</p> : <Body counted={counted} credits={credits} today={today} />}
      <p className={styles.foot}>
        {texts.help} <AreaLink area={`credentials/rules/${pack.id}`}>{texts.toRules}</AreaLink>.{' '}
        {texts.source(pack.source, pack.checkedOn === null ? null : formats.day(pack.checkedOn))}
        {credits && pack.retentionMonths > 0 && ` ${texts.keep(formats.day(credits.keepUntil))}`} {pack.notes}
      </p>
    </section>
  )
}

function Body({ counted, credits, today }: CreditsCardProps & { credits: Credits }) {
  const formats = useFormats()
  const { credential, pack } = counted
  const amount = (value: number) => formats.number(value)
  const steps = stepsToFill(credits, pack, today)
  const lost = Math.max(0, Math.round((credits.earned + credits.carriedIn - credits.counted) * 100) / 100)
  const figures = [
    [texts.earned, credits.earned],
    [texts.carriedIn, credits.carriedIn],
    [texts.notCounted, lost],
    [texts.carriedOut, credits.carriedOut],
  ] as const
  return (
    <>
      <div className={styles.standing}>
        <p className={styles.figure}>
          <span className={styles.number}>{amount(credits.counted)}</span>{' '}
          {credits.required === 0 ? texts.plain(pack.unit) : texts.of(amount(credits.required), pack.unit)}
        </p>
        <p className={credits.isMet ? styles.met : styles.open}>{standingText(credits, formats)}</p>
      </div>
      {credits.required > 0 && (
        <Bar
          share={credits.counted / credits.required}
          label={texts.figure(amount(credits.counted), amount(credits.required), pack.unit)}
        />
      )}
      <dl className={styles.figures}>
        {figures.map(([name, value]) =>
          value === 0 && name !== texts.earned ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{amount(value)}</dd>
            </div>
          ),
        )}
      </dl>
      {steps.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.group}>{texts.soonest}</h3>
          <ul className={styles.steps}>
            {steps.map(({ category, within, credits: count, by, like }) => (
              <li key={`${category} ${within} ${by}`}>
                {texts.step(`${amount(count)} ${pack.unit}`, { category, within }, formats.day(by))}
                {like !== null && (
                  <span className={styles.like}>{texts.like(like.title, amount(like.credits))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CreditsRules credential={credential} unit={pack.unit} requirements={credits.requirements} />
      <CategoryTable credits={credits} title={credential.title} />
      <YearTable credits={credits} title={credential.title} />
      <CreditsActivities credits={credits} pack={pack} />
    </>
  )
}

function standingText(credits: Credits, formats: ReturnType<typeof useFormats>): string {
  if (credits.isMet) return texts.met
  if (credits.needed > 0) {
    return texts.missing(formats.number(credits.needed), formats.day(credits.cycle.to))
  }
  const open = credits.requirements.filter(({ missing }) => missing > 0).length
  return texts.open(open + credits.yearly.filter((one) => !one.isSuggested && one.missing > 0).length)
}

/** How much of what is asked for is there; a full bar is all of it. */
function Bar({ share, label }: { share: number; label: string }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={styles.rest} width={100} height={1} />
      <rect className={styles.done} width={Math.min(100, Math.max(0, share * 100))} height={1} />
    </svg>
  )
}
