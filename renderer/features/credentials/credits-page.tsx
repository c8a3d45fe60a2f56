import { Fragment } from 'react'
import type { Credential } from '../../../shared/credentials/records.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCredentials, useCredits, useRulePacks } from '../../storage/use-credentials.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Banner } from '../../ui/banner.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { CreditsCard } from './credits-card.tsx'
import styles from './credits.module.css'
import { useAskedPlace } from './place.ts'

/** How every credential stands with the credit rules of its body. */
export function CreditsPage({ item }: { item: string }) {
  const today = useToday()
  const formats = useFormats()
  const counted = useCredits(today)
  const lost = useWithoutRules()
  useAskedPlace(item, counted !== undefined)

  if (counted === undefined) {
    return (
      <Page title={texts.title}>
        <p className={styles.quiet}>{texts.reading}</p>
      </Page>
    )
  }
  const meta = counted.length === 0 ? undefined : texts.meta(counted.length, formats.day(today))
  return (
    <Page title={texts.title} meta={meta}>
      {lost.length > 0 && (
        <Banner tone="calm">
          {texts.goneRules}{' '}
          {lost.map(({ id, title }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <AreaLink area={`credentials/certificates/${id}`}>{title}</AreaLink>
            </Fragment>
          ))}
        </Banner>
      )}
      {counted.length === 0 && (
        <EmptyState title={texts.first} text={texts.firstText}>
          <AreaLink area="credentials/certificates">{texts.toCertificates}</AreaLink>
        </EmptyState>
      )}
      {counted.map((one) => (
        <CreditsCard key={one.credential.id} counted={one} today={today} />
      ))}
    </Page>
  )
}

/** The credentials whose rules are gone. */
function useWithoutRules(): Credential[] {
  const credentials = useCredentials()
  const packs = useRulePacks()
  if (credentials === undefined || packs === undefined) return []
  return credentials.filter(
    ({ rulePackId }) => rulePackId !== null && packs.every(({ id }) => id !== rulePackId),
  )
}
