import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './dialog.module.css'

type DialogProps = {
  title: string
  isOpen: boolean
  onClose(): void
  /** For what stands in two columns. */
  isWide?: boolean
  children: ReactNode
}

/** A window over the page. Escape closes it; focus goes back to where it came from. */
export function Dialog({ title, isOpen, onClose, isWide, children }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.shade!}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={false}
      data-dialog
    >
      <Modal className={isWide === true ? `${styles.window} ${styles.wide}` : styles.window!}>
        <AriaDialog className={styles.dialog!}>
          <Heading slot="title" className={styles.title!}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
