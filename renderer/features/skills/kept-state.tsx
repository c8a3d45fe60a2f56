import type { DraftKeeper } from '../../storage/draft-keeper.ts'
import { useKeeping } from '../../storage/use-draft-keeper.ts'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import styles from './rate.module.css'

/** Whether what was answered so far would be there after a crash. */
export function KeptState({ keeper }: { keeper: DraftKeeper }) {
  const keeping = useKeeping(keeper)
  if (keeping === 'refused') {
    return (
      <span role="alert" className={styles.refused}>
        {texts.notKept}
      </span>
    )
  }
  return (
    <span className={styles.kept} data-keeping={keeping}>
      {keeping === 'nothing' ? '' : texts.kept}
    </span>
  )
}
