import { useState } from 'react'
import type { MonthDocument } from '../../../shared/balance/month-document.ts'
import { entriesOfSkill, pageOfSkill } from '../../../shared/balance/skill-pages.ts'
import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { firstDayOf } from '../../../shared/month.ts'
import { useEntriesOfSkill } from '../../storage/use-entries-of-skill.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { textsOfSkills as words } from '../../ui/texts-of-skills.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './skill-page.module.css'

type EntriesCardProps = {
  row: SkillRow
  /** In order. */
  months: readonly MonthDocument[]
  today: Day
  onEdit(entry: Entry): void
}

const SIZE = 8

/** The entries of a skill, newest first, a page at a time; only the months on the page are read. */
export function EntriesCard({ row, months, today, onEdit }: EntriesCardProps) {
  const formats = useFormats()
  const [wanted, setWanted] = useState(0)
  const total = entriesOfSkill(months, row.id)
  const last = Math.max(0, Math.ceil(total / SIZE) - 1)
  const page = Math.min(wanted, last)
  const first = months[0]
  const range = { from: first === undefined ? today : firstDayOf(first.month), to: today }
  const entries = useEntriesOfSkill(row.id, range, pageOfSkill(months, row.id, { page, size: SIZE }))
  return (
    <Card title={words.entries}>
      {total === 0 && <p className={styles.blank}>{words.noEntries}</p>}
      <ul
        aria-label={words.entriesOf(row.label)}
        className={styles.entries}
        style={{ minHeight: `${Math.min(total, SIZE) * 32}px` }}
      >
        {entries?.map(({ entry, minutes }) => (
          <li key={entry.id}>
            <button type="button" className={styles.entry} onClick={() => onEdit(entry)}>
              <span className={styles.date}>{formats.day(entry.date)}</span>
              <span className={styles.entryTitle}>{entry.title}</span>
              <span className={styles.minutes}>{formatMinutes(minutes)}</span>
            </button>
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
              formats.number(page * SIZE + 1),
              formats.number(Math.min(total, (page + 1) * SIZE)),
              formats.number(total),
            )}
          </span>
        </div>
      )}
    </Card>
  )
}
