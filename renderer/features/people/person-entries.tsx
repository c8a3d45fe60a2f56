import { useMemo, useState } from 'react'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { Person } from '../../../shared/growth/records.ts'
import { useLooking } from '../../storage/search/use-search.ts'
import { useNewestFound } from '../../storage/use-newest-found.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfPeople as texts } from '../../ui/texts-of-people.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './people.module.css'

const PAGE = 10
const NOTHING = { terms: [], skillSets: [], kinds: [], modes: [], tags: [], provenances: [], range: null }

/** What was done with somebody, the latest first, a few at a time. */
export function PersonEntries({ person, onEdit }: { person: Person; onEdit(entry: Entry): void }) {
  const formats = useFormats()
  const [limit, setLimit] = useState(PAGE)
  const question = useMemo(() => ({ ...NOTHING, personId: person.id }), [person.id])
  const state = useLooking(question)
  const entries = useNewestFound(state, limit)
  const found = state.kind === 'found' ? state.found.entries : 0
  return (
    <>
      <ul className={styles.entries} aria-label={texts.entriesWith(person.name)}>
        {entries?.map((entry) => (
          <li key={entry.id}>
            <button type="button" className={styles.entry} onClick={() => onEdit(entry)}>
              <span className={styles.date}>{formats.day(entry.date)}</span>
              <span className={styles.what}>{entry.title}</span>
              <span className={styles.date}>{formatMinutes(entry.minutes)}</span>
            </button>
          </li>
        ))}
      </ul>
      {entries !== undefined && found > entries.length && (
        <Button look="link" onPress={() => setLimit(limit + PAGE)}>
          {texts.moreEntries}
        </Button>
      )}
    </>
  )
}
