import { Plus } from 'lucide-react'
import { useState } from 'react'
import { byExpiry, expiryOf } from '../../../shared/credentials/expiry.ts'
import type { Credential } from '../../../shared/credentials/records.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCredentials, useCredits, useRulePacks } from '../../storage/use-credentials.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { useEditing } from '../../ui/use-editing.ts'
import { CredentialCard } from './credential-card.tsx'
import { CredentialDialog, type EditingCredential } from './credential-dialog.tsx'
import styles from './credentials.module.css'
import { ExpiryTimeline } from './expiry-timeline.tsx'
import { useAskedPlace } from './place.ts'
import { RenewDialog } from './renew-dialog.tsx'
import { useCredentialChanges } from './use-credential-changes.ts'

/** All credentials, the next to expire first, with their proof and what they count. */
export function CertificatesPage({ item }: { item: string }) {
  const today = useToday()
  const credentials = useCredentials()
  const packs = useRulePacks()
  const counted = useCredits(today)
  const changes = useCredentialChanges()
  const [editing, setEditing] = useEditing<EditingCredential>()
  const [renewing, setRenewing] = useState<Credential | null>(null)
  const isRead = credentials !== undefined && packs !== undefined
  useAskedPlace(item, isRead)

  if (!isRead) return <Page title={texts.title}>{null}</Page>
  const soon = credentials.filter((one) => ['soon', 'expired'].includes(expiryOf(one, today).kind)).length
  return (
    <Page
      title={texts.title}
      meta={credentials.length === 0 ? undefined : texts.meta(credentials.length, soon)}
      controls={
        <Button look="primary" onPress={() => setEditing({ credential: null })}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {texts.add}
        </Button>
      }
    >
      {credentials.length === 0 ? (
        <EmptyState title={texts.first} text={texts.firstText} />
      ) : (
        <>
          <ExpiryTimeline credentials={credentials} today={today} />
          <div className={styles.cards}>
            {byExpiry(credentials).map((credential) => (
              <CredentialCard
                key={credential.id}
                credential={credential}
                counted={counted?.find((one) => one.credential.id === credential.id)}
                today={today}
                onEdit={() => setEditing({ credential })}
                onRenew={() => setRenewing(credential)}
                onDelete={() => changes.onDelete(credential)}
              />
            ))}
          </div>
        </>
      )}
      {editing !== null && (
        <CredentialDialog editing={editing} packs={packs} today={today} onEditing={setEditing} />
      )}
      {renewing !== null && (
        <RenewDialog credential={renewing} today={today} onClose={() => setRenewing(null)} />
      )}
    </Page>
  )
}
