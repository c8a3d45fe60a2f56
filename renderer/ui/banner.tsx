import { CircleAlert, Info, X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { Button } from './button.tsx'
import { texts } from './texts.ts'

type BannerProps = {
  tone: 'calm' | 'problem'
  children: ReactNode
  onDismiss?: () => void
}

/** A sentence or two that stand in the page until they are dismissed or no longer true. */
export function Banner({ tone, children, onDismiss }: BannerProps) {
  const Icon = tone === 'problem' ? CircleAlert : Info
  return (
    <div className={`${styles.banner} ${styles[tone]}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon size={16} strokeWidth={1.75} aria-hidden className={styles.icon} />
      <div className={styles.text}>{children}</div>
      {onDismiss && (
        <Button look="icon" aria-label={texts.dismiss} onPress={onDismiss}>
          <X size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      )}
    </div>
  )
}
