import { CalendarCheck, Pencil, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { expiryOf, type ExpiryState } from '../../../shared/credentials/expiry.ts'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { Day } from '../../../shared/day.ts'
import type { CountedCredential } from '../../storage/use-credentials.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { CredentialFiles } from './credential-files.tsx'
import styles from './credentials.module.css'
import { PLACE } from './place.ts'

type CredentialCardProps = {
  credential: Credential
  /** How its credits stand; undefined until read, or where it counts none. */
  counted: CountedCredential | undefined
  today: Day
  onEdit(): void
  onRenew(): void
  onDelete(): void
}

/** A credential in full: what, by whom, until when, its proof and its credits. */
export function CredentialCard(props: CredentialCardProps) {
  const { credential, counted, today, onEdit, onRenew, onDelete } = props
  const id = useId()
  const formats = useFormats()
  const { title, type, issuer, number, issuedOn, expiresOn, url } = credential
  const state = expiryOf(credential, today)
  const facts = [
    texts.types[type],
    issuer,
    number === '' ? '' : texts.numbered(number),
    issuedOn === null ? '' : texts.issued(formats.day(issuedOn)),
  ].filter((fact) => fact !== '')
  return (
    <article className={styles.card} aria-labelledby={id} {...{ [PLACE]: credential.id }}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <p className={styles.meta}>
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </div>
        <div className={styles.beside}>
          <span className={`${styles.sign} ${LOOKS[state.kind] ?? ''}`}>
            {texts.expiry(state, expiresOn === null ? '' : formats.day(expiresOn))}
          </span>
          <MenuButton
            label={texts.actions(title)}
            actions={[
              { id: 'edit', label: texts.edit, icon: Pencil, onAction: onEdit },
              ...(expiresOn === null
                ? []
                : [{ id: 'renew', label: texts.renew, icon: CalendarCheck, onAction: onRenew }]),
              { id: 'delete', label: all.delete, icon: Trash2, isDanger: true, onAction: onDelete },
            ]}
          />
        </div>
      </header>
      {counted?.credits && (
        <p className={styles.quiet}>
          <AreaLink area={`credentials/credits/${credential.id}`}>
            {counted.pack.required === 0
              ? texts.creditsOnly(formats.number(counted.credits.counted), counted.pack.unit)
              : texts.creditLine(
                  formats.number(counted.credits.counted),
                  formats.number(counted.pack.required),
                  counted.pack.unit,
                )}
          </AreaLink>{' '}
          {texts.until(formats.day(counted.credits.cycle.to))}
        </p>
      )}
      {url !== '' && <p className={styles.address}>{url}</p>}
      <CredentialFiles credential={credential} />
    </article>
  )
}

const LOOKS: Readonly<Record<ExpiryState['kind'], string | undefined>> = {
  unlimited: styles.unlimited,
  valid: styles.valid,
  soon: styles.soon,
  expired: styles.expired,
}
