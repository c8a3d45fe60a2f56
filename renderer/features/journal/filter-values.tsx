import { addDays, startOfWeek, type Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { MODES, PROVENANCES } from '../../../shared/entry/entry.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../../../shared/month.ts'
import { FILTER_LISTS, type FilterList, type JournalQuery } from '../../../shared/search/journal-query.ts'
import { entryChoices } from '../../ui/entry-choices.tsx'
import type { FilterChoices } from '../../ui/filter-menu.tsx'
import type { FilterChip } from '../../ui/filter-chips.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'

export const RANGES = ['day', 'week', 'month', 'quarter', 'year'] as const
export type RangeName = (typeof RANGES)[number]

/** The days of the running day, week, month, quarter or year. */
export function rangeOf(name: RangeName, today: Day, weekStart: number): { from: Day; to: Day } {
  const month = monthOf(today)
  switch (name) {
    case 'day':
      return { from: today, to: today }
    case 'week': {
      const from = startOfWeek(today, weekStart)
      return { from, to: addDays(from, 6) }
    }
    case 'month':
      return { from: firstDayOf(month), to: lastDayOf(month) }
    case 'quarter': {
      const first = addMonths(month, -((Number(month.slice(5)) - 1) % 3))
      return { from: firstDayOf(first), to: lastDayOf(addMonths(first, 2)) }
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` }
  }
}

/** Every filter with its values, as the menu shows them. */
export function filterChoices(
  query: JournalQuery,
  catalog: Catalog,
  tags: readonly [string, number][],
  { today, weekStart }: { today: Day; weekStart: number },
): FilterChoices[] {
  const range = RANGES.find((name) => {
    const { from, to } = rangeOf(name, today, weekStart)
    return query.range?.from === from && query.range.to === to
  })
  const choices: Record<FilterList, FilterChoices['choices']> = {
    ...entryChoices(catalog),
    modes: [...MODES.map((id) => ({ id, label: texts.modes[id] })), { id: 'none', label: texts.noMode }],
    tags: tags.map(([tag]) => ({ id: tag, label: tag })),
    provenances: PROVENANCES.map((id) => ({ id, label: words.provenances[id] })),
  }
  return [
    ...FILTER_LISTS.map((id) => ({
      id,
      title: words.filterNames[id],
      mode: 'multiple' as const,
      choices: choices[id],
      chosen: query[id],
      empty: words.noTags,
    })),
    {
      id: 'range',
      title: words.filterNames.range,
      mode: 'single',
      choices: [
        ...RANGES.map((id) => ({ id, label: words.ranges[id] })),
        { id: 'own', label: words.otherDates },
      ],
      chosen: range === undefined ? [] : [range],
    },
  ]
}

/** What the journal is narrowed to, a chip each. Their ids lead back by {@link withoutChips}. */
export function chipsOf(
  query: JournalQuery,
  groups: readonly FilterChoices[],
  writeDay: (day: Day) => string,
): FilterChip[] {
  const chips = FILTER_LISTS.flatMap((list) => {
    const group = groups.find(({ id }) => id === list)
    return query[list].map((value) => ({
      id: `${list} ${value}`,
      text: words.chip(
        words.filterNames[list],
        group?.choices.find(({ id }) => id === value)?.label ?? value,
      ),
    }))
  })
  if (query.range === null) return chips
  const { from, to } = query.range
  const days = from === to ? writeDay(from) : `${writeDay(from)} – ${writeDay(to)}`
  return [...chips, { id: 'range', text: words.chip(words.filterNames.range, days) }]
}

/** The query without those chips. */
export function withoutChips(query: JournalQuery, ids: readonly string[]): JournalQuery {
  const gone = new Set(ids)
  const kept = FILTER_LISTS.map((list) => [
    list,
    query[list].filter((value) => !gone.has(`${list} ${value}`)),
  ])
  return { ...query, ...Object.fromEntries(kept), range: gone.has('range') ? null : query.range }
}
