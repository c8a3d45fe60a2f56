import { Check } from 'lucide-react'
import { texts } from '../../ui/texts.ts'
import styles from './restore-steps.module.css'

/** The way of a restore and where on it the person is. */
export function RestoreSteps({ current }: { current: number }) {
  return (
    <ol className={styles.steps} aria-label={texts.backups.stepsLabel}>
      {texts.backups.steps.map((name, index) => (
        <li key={name} className={styles.step} aria-current={index === current ? 'step' : undefined}>
          <span className={styles.number} data-done={index < current || undefined}>
            {index < current ? <Check size={12} strokeWidth={2.5} aria-hidden /> : index + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  )
}
