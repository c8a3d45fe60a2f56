import type { DraftKeeper } from '../../storage/draft-keeper.ts'
import { useKeeping } from '../../storage/use-draft-keeper.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import styles from './review.module.css'

/** A quiet word on whether what is typed would survive a crash. */
export function DraftState({ keeper }: { keeper: DraftKeeper }) {
  const keeping = useKeeping(keeper)
  if (keeping === 'refused') {
    return (
      <p role="alert" className={`${styles.state} ${styles.refused}`}>
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
