import { ArrowLeft } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import { RestoreChoice } from './restore-choice.tsx'
import { RestoreEnd } from './restore-end.tsx'
import { RestoreSteps } from './restore-steps.tsx'
import styles from './restore.module.css'
import type { Snapshot } from './snapshot-days.ts'
import { useRestore, type RestoreStep } from './use-restore.ts'

type RestorePageProps = { snapshot: Snapshot; onBack: () => void }

/** From a snapshot to the restored journal: proven first, then shown beside the present, then chosen, then done. */
export function RestorePage({ snapshot, onBack }: RestorePageProps) {
  const formats = useFormats()
  const { step, restore, readAgain } = useRestore(snapshot.name)
  return (
    <Page
      title={texts.backups.restoreTitle}
      meta={texts.backups.restoreOf(formats.instant(snapshot.at))}
      controls={
        <Button onPress={onBack} isDisabled={step.kind === 'restoring'}>
          <ArrowLeft size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
          {texts.backups.back}
        </Button>
      }
    >
      <RestoreSteps current={numberOf(step)} />
      {step.kind === 'proving' && <Working>{texts.backups.proving}</Working>}
      {step.kind === 'comparing' && <Working>{texts.backups.comparing}</Working>}
      {step.kind === 'unusable' && (
        <section className={styles.end} role="alert">
          <h2 className={styles.sentence}>{texts.backups.unusable}</h2>
          <p>{step.text}</p>
          <p>{texts.backups.unusableThen}</p>
          <div className={styles.act}>
            <Button onPress={readAgain}>{texts.backups.tryAgain}</Button>
          </div>
        </section>
      )}
      {(step.kind === 'choosing' || step.kind === 'restoring') && (
        <RestoreChoice
          preview={step.preview}
          isWorking={step.kind === 'restoring'}
          failure={step.kind === 'choosing' ? step.failure : null}
          onRestore={(mode) => void restore(mode)}
        />
      )}
      {(step.kind === 'done' || step.kind === 'undone') && <RestoreEnd step={step} onBack={onBack} />}
    </Page>
  )
}

function numberOf({ kind }: RestoreStep): number {
  switch (kind) {
    case 'proving':
    case 'comparing':
    case 'unusable':
      return 0
    case 'choosing':
    case 'restoring':
      return 1
    case 'done':
    case 'undone':
      return 2
  }
}
