import { useEffect } from 'react'
import { useToday } from '../../platform/use-today.ts'
import { useCredits } from '../../storage/use-credentials.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { CreditsCard } from './credits-card.tsx'
import styles from './credits.module.css'
import { CREDENTIAL_PLACE } from './use-credential-changes.ts'

/** How every credential stands with the credit rules of its body. */
export function CreditsPage({ item }: { item: string }) {
  const today = useToday()
  const formats = useFormats()
  const counted = useCredits(today)
  const isRead = counted !== undefined

  useEffect(() => {
    if (!isRead || item === '') return
    const place = document.querySelector<HTMLElement>(`[${CREDENTIAL_PLACE}="${CSS.escape(item)}"]`)
    place?.scrollIntoView({ block: 'start' })
    place?.focus({ preventScroll: true })
  }, [item, isRead])

  if (!isRead) {
    return (
      <Page title={texts.title}>
        <p className={styles.quiet}>{texts.reading}</p>
      </Page>
    )
  }
  const meta = counted.length === 0 ? undefined : texts.meta(counted.length, formats.day(today))
  return (
    <Page title={texts.title} meta={meta}>
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
