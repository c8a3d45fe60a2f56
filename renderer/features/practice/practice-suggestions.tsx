import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { useSuggestions, type OwnLibrary } from '../../storage/use-practices.ts'
import { Card } from '../../ui/card.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { PracticeItem, type PracticeActions } from './practice-item.tsx'
import styles from './practice.module.css'

type PracticeSuggestionsProps = {
  today: Day
  library: OwnLibrary
  catalog: Catalog
  actions: PracticeActions
}

/** Up to three activities that lead from the heavy side to the light one, and why. */
export function PracticeSuggestions({ today, library, catalog, actions }: PracticeSuggestionsProps) {
  const formats = useFormats()
  const suggestions = useSuggestions(today, formats.weekStart)
  if (suggestions === undefined || suggestions.practices.length === 0) return null
  return (
    <div className={styles.suggested}>
      <Card title={said.suggested}>
        <p className={styles.why}>{said.why(suggestions, formats)}</p>
        <ul className={styles.list} aria-label={said.suggested}>
          {suggestions.practices.map((practice) => (
            <PracticeItem
              key={practice.id}
              practice={practice}
              catalog={catalog}
              isOwn={library.ownIds.has(practice.id)}
              actions={actions}
              isSuggested
            />
          ))}
        </ul>
      </Card>
    </div>
  )
}
