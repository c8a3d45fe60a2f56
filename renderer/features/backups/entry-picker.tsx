import { useState } from 'react'
import { formatMinutes } from '../../../shared/duration.ts'
import type { RestorePreview } from '../../storage/restore.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './entry-picker.module.css'

type EntryPickerProps = {
  differing: RestorePreview['differing']
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

const MOST_SHOWN = 200

/** The entries that are missing or different here, to search and to choose from. */
export function EntryPicker({ differing, chosen, onChange }: EntryPickerProps) {
  const formats = useFormats()
  const [search, setSearch] = useState('')
  const words = search.toLocaleLowerCase(formats.locale).split(/\s+/).filter(Boolean)
  const found = differing
    .map(({ entry, state }) => ({ id: entry.id, entry, state }))
    .filter(({ entry }) => {
      const text = [entry.title, ...entry.tags, entry.date, formats.day(entry.date)].join(' ')
      return words.every((word) => text.toLocaleLowerCase(formats.locale).includes(word))
    })
  const shown = found.slice(0, MOST_SHOWN)
  return (
    <Card
      title={texts.backups.pick}
      aside={
        <span className={styles.count} role="status">
          {texts.backups.picked(chosen.size, formats.number(chosen.size))}
        </span>
      }
    >
      <div className={styles.picker}>
        <SearchField
          label={texts.backups.search}
          placeholder={texts.backups.searchHint}
          value={search}
          onChange={setSearch}
        />
        <CheckList
          label={texts.backups.pick}
          rows={shown}
          chosen={chosen}
          onChange={onChange}
          textOf={({ entry }) => entry.title}
          empty={texts.backups.noMatch}
        >
          {({ entry, state }) => (
            <span className={styles.entry}>
              <span className={styles.title}>{entry.title}</span>
              <span className={styles.detail}>
                {`${formats.day(entry.date)} · ${formatMinutes(entry.minutes)} · ${texts.backups.states[state]}`}
              </span>
            </span>
          )}
        </CheckList>
        <div className={styles.below}>
          <Button
            look="link"
            onPress={() => onChange(new Set([...chosen, ...shown.map(({ id }) => id)]))}
            isDisabled={shown.every(({ id }) => chosen.has(id))}
          >
            {texts.backups.pickAll}
          </Button>
          <Button look="link" onPress={() => onChange(new Set())} isDisabled={chosen.size === 0}>
            {texts.backups.pickNone}
          </Button>
          {found.length > MOST_SHOWN && (
            <span className={styles.hint}>
              {texts.backups.narrow(formats.number(MOST_SHOWN), formats.number(found.length))}
            </span>
          )}
        </div>
      </div>
    </Card>
  )
}
