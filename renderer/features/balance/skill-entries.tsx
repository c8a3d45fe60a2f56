import { useState } from 'react'
import { entriesOfSkill, pageOfSkill } from '../../../shared/balance/skill-pages.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { useEntriesOfSkill, type SkillEntry } from '../../storage/use-entries-of-skill.ts'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './category-list.module.css'
import type { Balance } from './use-balance.ts'

const SIZE = 20

type SkillEntriesProps = {
  skillId: string
  name: string
  balance: Balance
  onEdit: ((entry: Entry) => void) | undefined
}

/** The entries of a skill within the time shown, newest first, a page at a time. */
export function SkillEntries({ skillId, name, balance, onEdit }: SkillEntriesProps) {
  const { number } = useFormats()
  const { period, documents } = balance
  const [wanted, setWanted] = useState(0)
  const total = entriesOfSkill(documents, skillId)
  const last = Math.max(0, Math.ceil(total / SIZE) - 1)
  const page = Math.min(wanted, last)
  const entries = useEntriesOfSkill(skillId, period, pageOfSkill(documents, skillId, { page, size: SIZE }))
  return (
    <>
      <ul
        aria-label={texts.balance.entriesTitle(name)}
        style={{ minHeight: `${Math.min(total, SIZE) * 32}px` }}
      >
        {entries?.map((found) => (
          <li key={found.entry.id}>
            <EntryLine found={found} onEdit={onEdit} />
          </li>
        ))}
      </ul>
      {last > 0 && (
        <div className={styles.pages}>
          <Button look="quiet" isDisabled={page === 0} onPress={() => setWanted(page - 1)}>
            {texts.balance.newerEntries}
          </Button>
          <Button look="quiet" isDisabled={page === last} onPress={() => setWanted(page + 1)}>
            {texts.balance.olderEntries}
          </Button>
          <span role="status">
            {texts.balance.entriesOfPage(
              number(page * SIZE + 1),
              number(Math.min(total, (page + 1) * SIZE)),
              number(total),
            )}
          </span>
        </div>
      )}
    </>
  )
}

type EntryLineProps = { found: SkillEntry; onEdit: ((entry: Entry) => void) | undefined }

function EntryLine({ found: { entry, minutes }, onEdit }: EntryLineProps) {
  const formats = useFormats()
  const line = (
    <>
      <span className={styles.date}>{formats.day(entry.date)}</span>
      <span className={styles.title}>{entry.title}</span>
      <span className={styles.time}>{formatMinutes(minutes)}</span>
      <span className={styles.percent}>
        {minutes < entry.minutes && texts.balance.ofEntry(entry.minutes)}
      </span>
    </>
  )
  if (onEdit === undefined) return <span className={styles.entry}>{line}</span>
  return (
    <button type="button" className={styles.entry} onClick={() => onEdit(entry)}>
      {line}
    </button>
  )
}
