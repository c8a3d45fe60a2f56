import { CornerLeftUp } from 'lucide-react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './first-entry.module.css'

/** An empty journal: three lines to begin with, each a click from the quick add. */
export function FirstEntry({ onExample }: { onExample(line: string): void }) {
  return (
    <EmptyState title={texts.noEntries} text={texts.noEntriesText}>
      <ul className={styles.examples}>
        {texts.examples.map((line) => (
          <li key={line}>
            <button
              type="button"
              className={styles.example}
              aria-label={texts.takeExample(line)}
              onClick={() => onExample(line)}
            >
              <span>{line}</span>
              <CornerLeftUp size={14} strokeWidth={1.75} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}
