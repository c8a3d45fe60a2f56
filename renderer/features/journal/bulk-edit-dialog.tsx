import { useDeferredValue, useEffect, useMemo, useState, type FormEvent } from 'react'
import { applyBulkEdit, type BulkEdit } from '../../../shared/entry/bulk-edit.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { KINDS, MODES, type Entry, type Kind, type Mode } from '../../../shared/entry/entry.ts'
import { entriesById } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import styles from './journal.module.css'

type BulkEditDialogProps = {
  ids: readonly string[]
  catalog: Catalog
  onClose(): void
  /** Does it; a sentence when nothing was changed. */
  onEdit(edit: BulkEdit): Promise<string | null>
}

type Keep = 'keep'
const KEEP = { value: 'keep' as const, label: words.asItIs }

/** Changes many entries at once: only what is chosen here changes. */
export function BulkEditDialog({ ids, catalog, onClose, onEdit }: BulkEditDialogProps) {
  const journal = useJournal()
  const { number } = useFormats()
  const [kind, setKind] = useState<Kind | Keep>('keep')
  const [mode, setMode] = useState<Mode | 'none' | Keep>('keep')
  const [context, setContext] = useState<Entry['context'] | Keep>('keep')
  const [skillId, setSkillId] = useState<string | null>(null)
  const [addTags, setAddTags] = useState('')
  const [removeTags, setRemoveTags] = useState('')
  const [moving, setMoving] = useState<'by' | 'to' | Keep>('keep')
  const [days, setDays] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [entries, setEntries] = useState<readonly Entry[] | null>(null)
  const [state, setState] = useState<'open' | 'working' | { problem: string }>('open')

  useEffect(() => {
    let isGone = false
    const read = async () => {
      const found = await entriesById(journal, ids)
      if (!isGone) setEntries(found)
    }
    void read()
    return () => {
      isGone = true
    }
  }, [journal, ids])

  const edit = useMemo((): BulkEdit => {
    const moveBy = Number(days)
    return {
      ...(kind !== 'keep' && { kind }),
      ...(mode !== 'keep' && { mode: mode === 'none' ? null : mode }),
      ...(context !== 'keep' && { context }),
      ...(skillId !== null && { skillId }),
      addTags: tagsOf(addTags),
      removeTags: tagsOf(removeTags),
      ...(moving === 'by' && Number.isInteger(moveBy) && { date: { moveBy } }),
      ...(moving === 'to' && day !== null && { date: { to: day } }),
    }
  }, [kind, mode, context, skillId, addTags, removeTags, moving, days, day])
  const settled = useDeferredValue(edit)
  const changing = useMemo(
    () => entries?.filter((entry) => applyBulkEdit(entry, settled) !== entry).length ?? 0,
    [entries, settled],
  )

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (state === 'working' || changing === 0) return
    setState('working')
    const problem = await onEdit(edit)
    if (problem !== null) setState({ problem })
  }

  return (
    <Dialog title={words.bulkTitle(ids.length, number(ids.length))} isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <div className={styles.pair}>
          <Select
            label={texts.fields.kind}
            value={kind}
            options={[KEEP, ...KINDS.map((value) => ({ value, label: texts.kinds[value] }))]}
            onChange={setKind}
          />
          <Select
            label={texts.fields.mode}
            value={mode}
            options={[
              KEEP,
              { value: 'none', label: texts.noMode },
              ...MODES.map((value) => ({ value, label: texts.modes[value] })),
            ]}
            onChange={setMode}
          />
        </div>
        <div className={styles.pair}>
          <SkillPicker label={words.skillForAll} catalog={catalog} skillId={skillId} onChange={setSkillId} />
          <Select
            label={words.context}
            value={context}
            options={[
              KEEP,
              { value: 'work', label: words.contexts.work },
              { value: 'personal', label: words.contexts.personal },
            ]}
            onChange={setContext}
          />
        </div>
        <div className={styles.pair}>
          <TextField
            label={words.addTags}
            value={addTags}
            onChange={setAddTags}
            placeholder={texts.tagsPlaceholder}
          />
          <TextField label={words.removeTags} value={removeTags} onChange={setRemoveTags} />
        </div>
        <div className={styles.pair}>
          <Select
            label={words.date}
            value={moving}
            options={[KEEP, { value: 'by', label: words.moveBy }, { value: 'to', label: words.moveTo }]}
            onChange={setMoving}
          />
          {moving === 'by' && <TextField label={words.days} value={days} onChange={setDays} figures />}
          {moving === 'to' && <DatePicker label={words.moveTo} day={day} onChange={setDay} />}
        </div>
        <p className={styles.preview} role="status">
          {entries === null ? '' : words.willChange(changing, number(changing))}
        </p>
        {typeof state === 'object' && <Banner tone="problem">{state.problem}</Banner>}
        {state === 'working' && <Working>{words.working}</Working>}
        <div className={styles.actions}>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={changing === 0 || state === 'working'}>
            {words.change}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function tagsOf(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim().replace(/^#/, '').slice(0, 100))
    .filter((tag) => tag !== '')
}
