import { useState, type ReactNode } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { Working } from '../../ui/working.tsx'
import styles from './settings.module.css'

type TargetDialogProps = {
  title: string
  /** What will happen. */
  text: ReactNode
  confirm: string
  /** The field in which the other one is chosen. */
  children: ReactNode
  /** Null while none is chosen. */
  target: string | null
  /** Answers with what is wrong, or null when it is done. */
  onConfirm(target: string, onMonth: (done: number, of: number) => void): Promise<string | null>
  onClose(): void
}

/** Asks where something goes, says what that means, and stays open until it is done. */
export function TargetDialog(props: TargetDialogProps) {
  const { title, text, confirm, children, target, onConfirm, onClose } = props
  const [progress, setProgress] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const isWorking = progress !== null

  const run = async () => {
    if (isWorking) return
    if (target === null) return setFailure(textsOfSettings.catalog.chooseTarget)
    setFailure(null)
    setProgress(textsOfSettings.catalog.merging(0, 0))
    const wrong = await onConfirm(target, (done, of) =>
      setProgress(textsOfSettings.catalog.merging(done, of)),
    )
    setProgress(null)
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <Dialog title={title} isOpen onClose={() => !isWorking && onClose()}>
      <div className={styles.form}>
        {children}
        <div className={styles.text}>{text}</div>
        {isWorking && <Working>{progress}</Working>}
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <div className={styles.end}>
          <Button onPress={onClose} isDisabled={isWorking}>
            {texts.cancel}
          </Button>
          <Button look="primary" onPress={() => void run()} isDisabled={isWorking}>
            {confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
