import { Check as CheckIcon, CircleAlert, Pin } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { Snapshot } from './snapshot-days.ts'
import styles from './snapshot-row.module.css'
import type { Check } from './use-snapshot-checks.ts'

type SnapshotRowProps = {
  snapshot: Snapshot
  /** What it is called. */
  text: string
  check: Check | undefined
  onVerify(): void
  onRestore: (() => void) | undefined
}

/** One snapshot in its day: when, what it holds, why and where it is kept, and what can be done with it. */
export function SnapshotRow({ snapshot, text, check, onVerify, onRestore }: SnapshotRowProps) {
  const formats = useFormats()
  const { readable, at, entries, bytes, pinned, where, name } = snapshot
  const problem = check?.kind === 'problem' ? check.text : readable ? null : texts.backups.unreadable
  return (
    <div className={styles.row}>
      <span className={styles.time}>{readable ? formats.time(at) : ''}</span>
      <span className={readable ? styles.holds : styles.name}>
        {readable ? texts.backups.holds(entries, formats.number(entries)) : name}
      </span>
      <span className={styles.why}>
        {pinned !== null && (
          <span title={texts.backups.pinnedHint}>
            <Pin size={12} strokeWidth={1.75} aria-hidden />
            {texts.backups.pins[pinned]}
          </span>
        )}
      </span>
      <span className={styles.where}>{texts.backups.copies[where]}</span>
      <span className={styles.size}>{readable ? formats.bytes(bytes) : ''}</span>
      <span className={styles.actions}>
        {/* It stays while it reads and after: the focus is on it. */}
        <Button
          look="quiet"
          aria-label={
            check?.kind === 'whole' ? texts.backups.verifyAgain(text) : texts.backups.verifyThis(text)
          }
          onPress={onVerify}
        >
          {check?.kind === 'whole' ? (
            <span className={styles.whole}>
              <CheckIcon size={14} strokeWidth={2} aria-hidden />
              {texts.backups.whole}
            </span>
          ) : check?.kind === 'reading' ? (
            texts.backups.verifying
          ) : (
            texts.backups.verify
          )}
        </Button>
        {onRestore && (
          <Button
            look="quiet"
            aria-label={texts.backups.restoreThis(text)}
            isDisabled={!readable}
            onPress={onRestore}
          >
            {texts.backups.restore}
          </Button>
        )}
      </span>
      {problem !== null && (
        <span className={styles.problem}>
          <CircleAlert size={14} strokeWidth={1.75} aria-hidden />
          {problem}
        </span>
      )}
    </div>
  )
}
