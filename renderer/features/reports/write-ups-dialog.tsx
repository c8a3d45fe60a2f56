import { useState } from 'react'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { fold } from '../../../shared/search/fold.ts'
import { excerpt } from '../../../shared/report/highlights.ts'
import type { ReportSource } from '../../../shared/report/source.ts'
import { writeUpChoices } from '../../../shared/report/write-ups.ts'
import { Button } from '../../ui/button.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './write-ups.module.css'

const said = texts.reports.writeUps
const MOST_SHOWN = 100
const LONGEST = 140

type WriteUpsDialogProps = {
  source: ReportSource
  chosen: readonly string[]
  onClose(): void
  onUse(entryIds: readonly string[]): void
}

/** Chooses the entries whose notes and moments a report tells. */
export function WriteUpsDialog({ source, chosen, onClose, onUse }: WriteUpsDialogProps) {
  const formats = useFormats()
  const { candidates, suggested } = writeUpChoices(source.entries, source)
  const [search, setSearch] = useState('')
  // Whoever chose nothing yet begins with what is suggested; nothing is kept before they say so.
  const [ids, setIds] = useState<ReadonlySet<string>>(
    () => new Set(chosen.some((id) => candidates.some((one) => one.id === id)) ? chosen : suggested),
  )
  const words = fold(search).split(/\s+/).filter(Boolean)
  const found = candidates.filter((entry) => {
    const text = fold(`${entry.title} ${wordsOf(entry)}`)
    return words.every((word) => text.includes(word))
  })
  const isFirst = ({ id }: Entry) => Number(suggested.has(id) || ids.has(id))
  // What is suggested or chosen stands first as the dialog opens, and does not jump while one chooses.
  const [first] = useState(() => new Set(candidates.filter((one) => isFirst(one) === 1).map(({ id }) => id)))
  const shown = found
    .toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
    .slice(0, MOST_SHOWN)
  const further = found.length - shown.length
  return (
    <Dialog title={said.title} isOpen onClose={onClose} isWide>
      <DialogForm
        onSubmit={async () => {
          onUse([...ids])
          onClose()
        }}
        onCancel={onClose}
        failure={null}
        submit={said.use}
      >
        <p className={styles.intro}>{said.intro}</p>
        <SearchField label={said.search} placeholder={said.placeholder} value={search} onChange={setSearch} />
        <CheckList
          label={said.label}
          rows={shown}
          chosen={ids}
          onChange={setIds}
          textOf={({ title }) => title}
          empty={candidates.length === 0 ? said.none : said.noneFound}
        >
          {(entry) => (
            <span className={styles.entry}>
              <span className={styles.title}>{entry.title}</span>
              <span className={styles.detail}>
                {[
                  formats.day(entry.date),
                  formatMinutes(entry.minutes),
                  ...(suggested.has(entry.id) ? [said.suggested] : []),
                ].join(' · ')}
              </span>
              <span className={styles.words}>{excerpt(wordsOf(entry), LONGEST)}</span>
            </span>
          )}
        </CheckList>
        <div className={styles.below}>
          <Button look="link" onPress={() => setIds(new Set([...ids, ...suggested]))}>
            {said.take}
          </Button>
          <Button look="link" onPress={() => setIds(new Set())} isDisabled={ids.size === 0}>
            {said.clear}
          </Button>
          <span role="status">{said.chosen(ids.size)}</span>
          {further > 0 && <span>{said.further(formats.number(further))}</span>}
        </div>
      </DialogForm>
    </Dialog>
  )
}

function wordsOf({ moment, notes, outcome }: Entry): string {
  const own = moment === null ? [] : [moment.situation, moment.action, moment.effect]
  return [...own, notes, outcome].filter((text) => text.trim() !== '').join(' ')
}
