import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { EVERYTHING, isNarrowed } from '../../../shared/search/journal-query.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { useJournalSearch, useSearch } from '../../storage/search/use-search.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import { toast } from '../../ui/toasts.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { VirtualRows, type VirtualRowsHandle } from '../../ui/virtual-rows.tsx'
import { BulkEditDialog } from './bulk-edit-dialog.tsx'
import { DayHeader } from './day-header.tsx'
import { EntryRow } from './entry-row.tsx'
import { FirstEntry } from './first-entry.tsx'
import { JournalToolbar } from './journal-toolbar.tsx'
import { keepPlace, keptPlace } from './kept-place.ts'
import { tagsOf, type OutlineItem } from './outline.ts'
import { SelectionBar } from './selection-bar.tsx'
import { useEntryActions } from './use-entry-actions.ts'
import styles from './journal.module.css'
import { useOutline } from './use-outline.ts'
import { useSelection } from './use-selection.ts'

type EntryDaysProps = {
  catalog: Catalog
  today: Day
  onExample(line: string): void
  onEdit(entry: Entry): void
}

/** Years of entries, day by day, newest first; searched, filtered, selected and changed many at once. */
export function EntryDays({ catalog, today, onExample, onEdit }: EntryDaysProps) {
  const journal = useJournal()
  const search = useJournalSearch()
  const [query, setQuery] = useState(() => keptPlace(journal).query)
  const [isEditing, setEditing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const section = useRef<HTMLElement>(null)
  const rows = useRef<VirtualRowsHandle>(null)
  const isSearching = isNarrowed(query)
  const state = useSearch(query, catalog)
  const { kept, outline, items, terms, onWindow, goTo } = useOutline(query, state, (key) =>
    rows.current?.show(key),
  )
  const actions = useEntryActions(today)

  // Coming back from another area one finds the journal as one left it.
  const hasMonths = kept !== undefined
  useEffect(() => {
    const scroller = section.current?.closest('main')
    if (!hasMonths || scroller === null || scroller === undefined) return
    const { scrollTop } = keptPlace(journal)
    if (scrollTop > 0) scroller.scrollTo({ top: scrollTop })
    const note = () => keepPlace(journal, { scrollTop: scroller.scrollTop })
    scroller.addEventListener('scroll', note, { passive: true })
    return () => scroller.removeEventListener('scroll', note)
  }, [hasMonths, journal])
  const narrow = (next: typeof query) => {
    keepPlace(journal, { query: next })
    setQuery(next)
    selection.clear()
  }

  const ids = () => outline.flatMap((item) => (item.kind === 'entry' ? [item.key] : []))
  const selection = useSelection((one, other) => {
    const all = ids()
    const [from, to] = [all.indexOf(one), all.indexOf(other)].toSorted((a, b) => a - b)
    return from === undefined || from === -1 ? [other] : all.slice(from, (to ?? 0) + 1)
  })
  const latestSelect = useRef(selection.select)
  useEffect(() => {
    latestSelect.current = selection.select
  })
  const onSelect = useCallback((id: string, range: boolean) => latestSelect.current(id, range), [])
  const selectAll = async () => selection.set(isSearching ? await search.ids(null) : ids())
  const entryOf = (key: string) =>
    outline.find((item): item is Extract<OutlineItem, { kind: 'entry' }> => item.key === key)?.entry

  const latestEdit = useRef(onEdit)
  useEffect(() => {
    latestEdit.current = onEdit
  })
  const onRow = useMemo(
    () => ({
      edit: (entry: Entry) => latestEdit.current(entry),
      repeat: (entry: Entry) => void actions.repeat(entry),
      saveTemplate: (entry: Entry) => void actions.saveTemplate(entry),
      remove: (entry: Entry) => void actions.remove(entry),
    }),
    [actions],
  )
  const removeSelected = async () => {
    setBusy(true)
    const problem = await actions.removeAll([...selection.ids])
    setBusy(false)
    if (problem === null) selection.clear()
    else toast({ message: problem })
  }

  useCommand('next-row', () => rows.current?.move(1))
  useCommand('previous-row', () => rows.current?.move(-1))
  useCommand('go-to-today', () => section.current?.closest('main')?.scrollTo({ top: 0 }))

  if (kept === undefined) return null
  if (kept.length === 0) return <FirstEntry onExample={onExample} />
  const isEmpty = isSearching && state.kind === 'found' && state.isWhole && state.found.entries === 0
  const loaded = ids().length
  return (
    <section ref={section} aria-label={texts.entries}>
      <JournalToolbar
        query={query}
        onQuery={narrow}
        state={state}
        tags={state.kind === 'found' ? state.tags : tagsOf(outline)}
        catalog={catalog}
        today={today}
        onGoTo={goTo}
      />
      {state.kind === 'failed' && isSearching && (
        <Banner tone="problem">
          {words.failed} <Button onPress={() => narrow({ ...query })}>{words.tryAgain}</Button>
        </Banner>
      )}
      {isEmpty && (
        <EmptyState title={words.nothingFound} text={words.nothingFoundText}>
          <Button onPress={() => narrow(EVERYTHING)}>{words.clearAll}</Button>
        </EmptyState>
      )}
      <VirtualRows
        ref={rows}
        label={texts.entryList}
        items={items}
        selected={selection.ids}
        onWindow={onWindow}
        onOpen={(key) => {
          const entry = entryOf(key)
          if (entry !== undefined) onEdit(entry)
        }}
        onDelete={(key) => {
          const entry = entryOf(key)
          if (selection.ids.size > 0) void removeSelected()
          else if (entry !== undefined) void actions.remove(entry)
        }}
        onSelect={onSelect}
        onSelectAll={() => void selectAll()}
        onClear={selection.clear}
      >
        {(item) => {
          if (item.kind === 'day')
            return <DayHeader date={item.date} minutes={item.minutes} week={item.week} today={today} />
          if (item.kind === 'gap') return <GapCell />
          return (
            <EntryRow
              entry={item.entry}
              catalog={catalog}
              terms={terms}
              isSelected={selection.ids.has(item.key)}
              isSelecting={selection.ids.size > 0}
              onSelect={onSelect}
              onEdit={onRow.edit}
              onRepeat={onRow.repeat}
              onDelete={onRow.remove}
              onSaveTemplate={onRow.saveTemplate}
            />
          )
        }}
      </VirtualRows>
      {selection.ids.size > 0 && (
        <SelectionBar
          count={selection.ids.size}
          isPartial={
            !isSearching && selection.ids.size === loaded && outline.some(({ kind }) => kind === 'gap')
          }
          isBusy={isBusy}
          onEdit={() => setEditing(true)}
          onDelete={() => void removeSelected()}
          onClear={selection.clear}
        />
      )}
      {isEditing && (
        <BulkEdit
          ids={selection.ids}
          catalog={catalog}
          onClose={() => setEditing(false)}
          onEdit={async (edit) => {
            const problem = await actions.editAll([...selection.ids], edit)
            if (problem !== null) return problem
            setEditing(false)
            selection.clear()
            return null
          }}
        />
      )}
    </section>
  )
}

type BulkEditProps = Omit<Parameters<typeof BulkEditDialog>[0], 'ids'> & { ids: ReadonlySet<string> }

function BulkEdit({ ids, ...props }: BulkEditProps) {
  const list = useMemo(() => [...ids], [ids])
  return <BulkEditDialog ids={list} {...props} />
}

/** Entries that are about to be read. */
function GapCell() {
  return <div role="gridcell" className={styles.gap} aria-label={texts.loading} />
}
