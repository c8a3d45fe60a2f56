import { ListFilter } from 'lucide-react'
import { EXPORT_FILTERS, takesAll, type EntryFilter } from '../../../shared/formats/entry-filter.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { entryChoices } from '../../ui/entry-choices.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import styles from './files.module.css'

const said = textsOfFiles.export

type EntryFiltersProps = { catalog: Catalog; filter: EntryFilter; onChange(filter: EntryFilter): void }

/** Which entries leave: all of them, or those of some sides, categories, skills and kinds. */
export function EntryFilters({ catalog, filter, onChange }: EntryFiltersProps) {
  const choices = entryChoices(catalog)
  const groups = EXPORT_FILTERS.map((id) => ({
    id,
    title: words.filterNames[id],
    mode: 'multiple' as const,
    choices: choices[id],
    chosen: filter[id],
  }))
  const chips = groups.flatMap(({ id, title, choices: known, chosen }) =>
    chosen.map((value) => ({
      id: `${id} ${value}`,
      text: words.chip(title, known.find((choice) => choice.id === value)?.label ?? value),
    })),
  )
  const remove = (ids: readonly string[]) => {
    const kept = EXPORT_FILTERS.map((list) => [
      list,
      filter[list].filter((value) => !ids.includes(`${list} ${value}`)),
    ])
    onChange({ ...filter, ...Object.fromEntries(kept) })
  }
  return (
    <div className={styles.filters}>
      <div className={styles.act}>
        <FilterMenu
          label={said.which}
          groups={groups}
          onChange={(list, chosen) => onChange({ ...filter, [list]: chosen })}
        >
          <ListFilter size={16} strokeWidth={1.75} aria-hidden />
          {said.which}
        </FilterMenu>
        {takesAll(filter) ? (
          <span className={styles.hint}>{said.everything}</span>
        ) : (
          <FilterChips label={said.which} chips={chips} onRemove={remove} />
        )}
      </div>
      {!takesAll(filter) && <p className={styles.hint}>{said.wholeEntries}</p>}
    </div>
  )
}
