import { ListFilter, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Practice } from '../../../shared/growth/records.ts'
import { EVERY_PRACTICE, foundPractices, PRACTICE_FILTERS } from '../../../shared/practice/search.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useLibrary } from '../../storage/use-practices.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { texts } from '../../ui/texts.ts'
import { useEditing } from '../../ui/use-editing.ts'
import { DoneDialog } from './done-dialog.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { PracticeDialog, type EditingPractice } from './practice-dialog.tsx'
import { filtered, practiceChips, practiceFilters, withoutFilters } from './practice-filters.ts'
import { PracticeItem, type PracticeActions } from './practice-item.tsx'
import { PracticeSuggestions } from './practice-suggestions.tsx'
import styles from './practice.module.css'
import { usePracticeChanges } from './use-practice-changes.ts'

const SIDES = [
  { value: 'all', label: said.all },
  { value: 'hard', label: texts.sidesShort.hard },
  { value: 'soft', label: texts.sidesShort.soft },
  { value: 'personal', label: texts.sidesShort.personal },
] as const

type PracticePageProps = {
  /** The id of the activity that an address led to; empty for none. */
  item: string
  /** Starts the timer on an activity. */
  onDo(practice: Practice): void
}

type Asked = { kind: 'plan' | 'done'; practice: Practice }

/** The practice library: what to do next, and everything there is to do. */
export function PracticePage({ item, onDo }: PracticePageProps) {
  const today = useToday()
  const catalog = useCatalog()
  const library = useLibrary()
  const changes = usePracticeChanges()
  const [query, setQuery] = useState(EVERY_PRACTICE)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [editing, setEditing] = useEditing<EditingPractice>()

  const isRead = library !== undefined && catalog !== undefined
  useEffect(() => {
    if (item === '' || !isRead) return
    const line = document.querySelector<HTMLElement>(`#library [data-practice="${CSS.escape(item)}"] summary`)
    line?.focus()
    line?.scrollIntoView({ block: 'start' })
  }, [item, isRead])

  if (!isRead) return <Page title={said.title}>{null}</Page>
  const found = foundPractices(library.practices, query)
  const groups = practiceFilters(query, library.practices, catalog)
  const chips = practiceChips(query, groups)
  const actions: PracticeActions = {
    ...changes,
    onDo,
    onPlan: (practice) => setAsked({ kind: 'plan', practice }),
    onDone: (practice) => setAsked({ kind: 'done', practice }),
    onEdit: (practice) => setEditing({ practice }),
  }
  const isNarrowed = query.text.trim() !== '' || query.side !== null || chips.length > 0
  return (
    <Page
      title={said.title}
      meta={said.meta}
      controls={
        <Button look="primary" onPress={() => setEditing({ practice: null })}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {said.add}
        </Button>
      }
    >
      <PracticeSuggestions today={today} library={library} catalog={catalog} actions={actions} />
      <div className={styles.tools}>
        <SearchField
          label={said.search}
          placeholder={said.placeholder}
          value={query.text}
          onChange={(text) => setQuery({ ...query, text })}
        />
        <SegmentedControl
          label={said.side}
          value={query.side ?? 'all'}
          options={SIDES}
          // A skill belongs to a side: what was chosen of another one would leave nothing.
          onChange={(side) => setQuery({ ...query, side: side === 'all' ? null : side, skills: [] })}
        />
        <FilterMenu
          label={said.filters}
          groups={groups}
          onChange={(group, chosen) => setQuery(filtered(query, group, chosen))}
        >
          <ListFilter size={16} strokeWidth={1.75} aria-hidden />
          {said.filter}
        </FilterMenu>
        <span className={styles.count} role="status">
          {said.count(found.length)}
        </span>
      </div>
      {chips.length > 0 && (
        <div className={styles.narrowed}>
          <FilterChips
            label={said.filters}
            chips={chips}
            onRemove={(ids) => setQuery(withoutFilters(query, ids))}
          />
          <Button
            look="link"
            onPress={() =>
              setQuery({ ...query, ...Object.fromEntries(PRACTICE_FILTERS.map((filter) => [filter, []])) })
            }
          >
            {said.clearAll}
          </Button>
        </div>
      )}
      {found.length === 0 ? (
        <EmptyState title={said.none} text={said.noneText}>
          {isNarrowed && <Button onPress={() => setQuery(EVERY_PRACTICE)}>{said.showAll}</Button>}
        </EmptyState>
      ) : (
        <ul id="library" className={styles.list} aria-label={said.list}>
          {found.map((practice) => (
            <PracticeItem
              key={practice.id}
              practice={practice}
              catalog={catalog}
              isOwn={library.ownIds.has(practice.id)}
              isOpen={practice.id === item}
              actions={actions}
            />
          ))}
        </ul>
      )}
      {asked?.kind === 'plan' && <PlanDialog practice={asked.practice} onClose={() => setAsked(null)} />}
      {asked?.kind === 'done' && <DoneDialog practice={asked.practice} onClose={() => setAsked(null)} />}
      {editing !== null && <PracticeDialog editing={editing} catalog={catalog} onEditing={setEditing} />}
    </Page>
  )
}
