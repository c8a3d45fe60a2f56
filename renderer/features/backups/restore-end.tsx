import { useEffect, useRef } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import styles from './restore.module.css'
import type { RestoreStep } from './use-restore.ts'

type RestoreEndProps = { step: Extract<RestoreStep, { kind: 'done' | 'undone' }>; onBack: () => void }

/** What was restored, with the way back from it for as long as this page is not left. */
export function RestoreEnd({ step, onBack }: RestoreEndProps) {
  const formats = useFormats()
  if (step.kind === 'undone') {
    return (
      <section className={styles.end}>
        <Outcome key="undone">{texts.backups.undone}</Outcome>
        <p>{texts.backups.undoneText}</p>
        <div className={styles.act}>
          <Button look="primary" onPress={onBack}>
            {texts.backups.finish}
          </Button>
        </div>
      </section>
    )
  }
  return (
    <section className={styles.end}>
      <Outcome key="done">{texts.backups.done}</Outcome>
      <p>{texts.backups.doneText(step.counts, formats.number)}</p>
      <p>{texts.backups.doneMore}</p>
      {step.evidence !== null && <Banner tone="problem">{step.evidence}</Banner>}
      {step.failure !== null && <Banner tone="problem">{step.failure}</Banner>}
      <div className={styles.act}>
        <Button look="primary" onPress={onBack} isDisabled={step.isUndoing}>
          {texts.backups.finish}
        </Button>
        <Button onPress={step.undo}>{texts.backups.undoHere}</Button>
        {step.isUndoing && <Working>{texts.backups.undoing}</Working>}
      </div>
    </section>
  )
}

/** What had the focus before is gone, and this is what is to be read first. */
function Outcome({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.sentence}>
      {children}
    </h2>
  )
}
