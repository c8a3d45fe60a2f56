import { ExternalLink } from 'lucide-react'
import type { LinkOpened } from '../../shared/bridge/links.ts'
import { Button } from './button.tsx'
import styles from './outside-link.module.css'
import { textsOfLinks as texts } from './texts-of-links.ts'
import { toast } from './toasts.tsx'

type OutsideLinkProps = {
  /** As it was written; it need not be an address. */
  address: string
  /** Has it opened outside the app, after the person was asked. */
  onOpen(address: string): Promise<LinkOpened>
}

/** A link that leads out of the app, by the host it leads to. What cannot be opened says why when it is pressed. */
export function OutsideLink({ address, onOpen }: OutsideLinkProps) {
  const text = address.trim()
  const host = hostOf(text)
  const open = async () => {
    const outcome = await onOpen(text)
    if (outcome.kind === 'refused') toast({ message: texts.refused[outcome.why] })
    if (outcome.kind === 'not-opened') toast({ message: texts.notOpened })
  }
  return (
    <Button look="link" aria-label={texts.open(host)} onPress={() => void open()}>
      <span className={styles.host}>{host}</span>
      <ExternalLink size={14} strokeWidth={1.75} aria-hidden />
    </Button>
  )
}

function hostOf(text: string): string {
  if (!URL.canParse(text)) return text
  const { host, pathname, protocol } = new URL(text)
  return protocol === 'mailto:' ? pathname : host === '' ? text : host
}
