import { useState } from 'react'
import type { SnapshotHealth } from '../../../shared/bridge/snapshots.ts'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './backups.module.css'

type PlacesCardProps = { health: SnapshotHealth; onChange: () => Promise<void> }

/** Where the snapshots lie, and the second folder to which each is copied. */
export function PlacesCard({ health, onChange }: PlacesCardProps) {
  const [said, setSaid] = useState('')
  const { folder, secondFolder } = health

  const choose = async () => {
    const outcome = await bridge.snapshots.chooseSecondFolder().catch(noAnswer)
    if (outcome.kind === 'cancelled') return
    setSaid(
      outcome.kind === 'chosen' ? texts.backups.chosen(outcome.folder) : texts.backups.notChosen(outcome),
    )
    await onChange()
  }
  const forget = async () => {
    const outcome = await bridge.snapshots.forgetSecondFolder().catch(noAnswer)
    setSaid(outcome.kind === 'forgotten' ? texts.backups.forgotten : texts.backups.notChosen(outcome))
    await onChange()
  }

  return (
    <Card title={texts.backups.places}>
      <dl className={styles.places}>
        <div>
          <dt>{texts.backups.folder}</dt>
          <dd>{folder}</dd>
        </div>
        <div>
          <dt>{texts.backups.secondFolder}</dt>
          <dd className={secondFolder === null ? styles.hint : undefined}>
            {secondFolder ?? texts.backups.noSecondFolder}
          </dd>
        </div>
      </dl>
      <div className={styles.buttons}>
        <Button onPress={() => void choose()}>
          {secondFolder === null ? texts.backups.choose : texts.backups.chooseAnother}
        </Button>
        {secondFolder !== null && (
          <Button look="quiet" onPress={() => void forget()}>
            {texts.backups.stopCopying}
          </Button>
        )}
      </div>
      <p role="status" className={styles.outcome}>
        {said}
      </p>
    </Card>
  )
}
