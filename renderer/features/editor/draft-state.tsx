import type { DraftKeeper } from '../../storage/draft-keeper.ts'
import { useKeeping } from '../../storage/use-draft-keeper.ts'
import { textsOfTheEditor as texts } from '../../ui/texts-of-the-editor.ts'
import styles from './entry-window.module.css'

/** A quiet word on whether what is typed would survive a crash. */
export function DraftState({ keeper }: { keeper: DraftKeeper }) {
  const keeping = useKeeping(keeper)
  if (keeping === 'refused') {
    return (
      <p role="alert" className={`${styles.state} ${styles.error}`}>
        {texts.notKept}
      </p>
    )
  }
  return (
    <p className={styles.state} data-keeping={keeping}>
      {keeping === 'nothing' ? '' : texts.kept}
    </p>
  )
}
