import type { Editing } from '../../storage/editor-drafts.ts'
import { useUnfinished } from '../../storage/use-unfinished.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { textsOfTheEditor as texts } from '../../ui/texts-of-the-editor.ts'
import styles from './unfinished.module.css'
import { useDiscard } from './use-discard.ts'

/** What was begun in the editor and left: to go on with, or to discard. */
export function Unfinished({ onEditing }: { onEditing(next: Editing | null): void }) {
  const unfinished = useUnfinished()
  const discard = useDiscard(onEditing)
  if (unfinished === undefined || unfinished.length === 0) return null
  return (
    <div className={styles.list}>
      {unfinished.map(({ place, draft }) => {
        const title = draft.form.title.trim()
        return (
          <Banner key={place} tone="calm">
            <span className={styles.line}>
              <span className={styles.title}>{texts.unfinished(title)}</span>
              <Button look="link" onPress={() => onEditing({ kind: 'draft', place })}>
                {texts.goOn}
              </Button>
              <Button look="link" onPress={() => void discard({ place, title })}>
                {texts.discard}
              </Button>
            </span>
          </Banner>
        )
      })}
    </div>
  )
}
