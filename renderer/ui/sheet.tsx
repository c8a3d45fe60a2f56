import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './sheet.module.css'

type SheetProps = {
  title: string
  /** Beside the title. */
  beside?: ReactNode
  /** Stays at the foot while the rest is scrolled. */
  foot: ReactNode
  onClose(): void
  /** No taller than what is in it. */
  isFitted?: boolean
  children: ReactNode
}

/** A roomy window over the page for something that is written: head and foot stay, the body scrolls. */
export function Sheet({ title, beside, foot, onClose, isFitted, children }: SheetProps) {
  return (
    <ModalOverlay
      className={styles.shade!}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable={false}
      data-dialog
    >
      <Modal className={isFitted === true ? `${styles.window} ${styles.fitted}` : styles.window!}>
        <Dialog className={styles.sheet!}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title!}>
              {title}
            </Heading>
            {beside}
          </header>
          <div className={styles.body}>{children}</div>
          <footer className={styles.foot}>{foot}</footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
