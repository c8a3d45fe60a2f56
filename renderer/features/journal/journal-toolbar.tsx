import { CalendarSearch, ListFilter } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import {
  EVERYTHING,
  isNarrowed,
  hasFilters,
  type JournalQuery,
} from '../../../shared/search/journal-query.ts'
import type { SearchState } from '../../storage/search/journal-search.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import { useCommand } from '../../ui/use-command.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { askForDay, DaysDialog } from './days-dialog.tsx'
import { chipsOf, filterChoices, rangeOf, RANGES, withoutChips, type RangeName } from './filter-values.tsx'
import styles from './journal.module.css'

type JournalToolbarProps = {
  query: JournalQuery
  onQuery(query: JournalQuery): void
  state: SearchState
  /** Tags that can be chosen, those of the newest entries while the search rests. */
  tags: readonly [string, number][]
  catalog: Catalog
  today: Day
  onGoTo(day: Day): void
}

/** Above the journal: search, filters with their chips, and the way to a date. */
export function JournalToolbar(props: JournalToolbarProps) {
  const { query, onQuery, state, tags, catalog, today, onGoTo } = props
  const { weekStart, day: writeDay, number } = useFormats()
  const [asking, setAsking] = useState<'day' | 'range' | null>(null)
  const search = useRef<HTMLDivElement>(null)
  const groups = filterChoices(query, catalog, tags, { today, weekStart })
  const showRange = (name: RangeName) => onQuery({ ...query, range: rangeOf(name, today, weekStart) })

  useCommand('search', () => search.current?.querySelector('input')?.focus())
  useCommand('go-to-date', () => setAsking('day'))
  useCommand('range-day', () => showRange('day'))
  useCommand('range-week', () => showRange('week'))
  useCommand('range-month', () => showRange('month'))
  useCommand('range-quarter', () => showRange('quarter'))
  useCommand('range-year', () => showRange('year'))

  const change = (group: string, chosen: readonly string[]) => {
    if (group !== 'range') return onQuery({ ...query, [group]: chosen })
    const [name] = chosen
    if (name === 'own') return setAsking('range')
    const range = RANGES.find((one) => one === name)
    onQuery({ ...query, range: range === undefined ? null : rangeOf(range, today, weekStart) })
  }

  return (
    <search>
      <div className={styles.toolbar}>
        <div ref={search} className={styles.search}>
          <SearchField
            label={words.search}
            placeholder={words.searchHint}
            value={query.text}
            onChange={(text) => onQuery({ ...query, text })}
          />
        </div>
        <FilterMenu label={words.filters} groups={groups} onChange={change}>
          <ListFilter size={16} strokeWidth={1.75} aria-hidden />
          {words.filter}
        </FilterMenu>
        <Button onPress={() => setAsking('day')}>
          <CalendarSearch size={16} strokeWidth={1.75} aria-hidden />
          {words.goToDate}
        </Button>
      </div>
      {isNarrowed(query) && (
        <div className={styles.narrowed}>
          {hasFilters(query) && (
            <>
              <FilterChips
                label={words.filters}
                chips={chipsOf(query, groups, writeDay)}
                onRemove={(ids) => onQuery(withoutChips(query, ids))}
              />
              <Button look="link" onPress={() => onQuery(EVERYTHING)}>
                {words.clearAll}
              </Button>
            </>
          )}
          <p className={styles.results} role="status">
            {state.kind === 'found' &&
              words.results(state.found.entries, number(state.found.entries), state.found.minutes)}
            {state.kind === 'found' && !state.isWhole && ` · ${words.stillReading}`}
          </p>
        </div>
      )}
      {asking === 'day' && (
        <DaysDialog
          {...askForDay(today)}
          onAccept={([day]) => {
            setAsking(null)
            if (day !== undefined) onGoTo(day)
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'range' && (
        <DaysDialog
          title={words.ownRange}
          accept={words.apply}
          days={[
            { label: words.from, day: query.range?.from ?? null },
            { label: words.to, day: query.range?.to ?? today },
          ]}
          onAccept={([from, to]) => {
            setAsking(null)
            if (from !== undefined && to !== undefined) onQuery({ ...query, range: { from, to } })
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </search>
  )
}
