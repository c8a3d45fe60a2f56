import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { Month } from '../../../shared/month.ts'
import { isNarrowed, type JournalQuery } from '../../../shared/search/journal-query.ts'
import { searchTerms } from '../../../shared/search/terms.ts'
import type { SearchState } from '../../storage/search/journal-search.ts'
import { useFoundEntries, useMonthEntries, useMonths, type WantedMonth } from '../../storage/use-entries.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { dayNear, HEIGHTS, outlineOf, wantedFor } from './outline.ts'

const NOTHING: ReadonlyMap<string, readonly Entry[]> = new Map()
const NO_MONTHS: readonly WantedMonth[] = []

/**
 * The journal, or what a search found in it, as one column of which only what is on the screen is read. `goTo` reads the
 * month of a day and then has its row shown.
 */
export function useOutline(query: JournalQuery, state: SearchState, showRow: (key: string) => void) {
  const { weekStart } = useFormats()
  const [wanted, setWanted] = useState(NO_MONTHS)
  const [view, setView] = useState({ from: 0, to: 0 })
  const [target, setTarget] = useState<Day | null>(null)
  const [jumpedTo, setJumpedTo] = useState<Month | null>(null)
  const isSearching = isNarrowed(query)
  const kept = useMonths()
  const ofAll = useMonthEntries(isSearching ? NO_MONTHS : wanted)
  const ofFound = useFoundEntries(isSearching ? wanted : NO_MONTHS, state)

  const terms = useMemo(() => searchTerms(query.text), [query.text])
  const rowHeight = terms.length > 0 ? HEIGHTS.rowWithSnippet : HEIGHTS.row
  const months = isSearching ? (state.kind === 'found' ? state.found.months : undefined) : kept
  const read = (isSearching ? ofFound : ofAll) ?? NOTHING
  const outline = useMemo(
    () => outlineOf(months ?? [], read, { weekStart, rowHeight }),
    [months, read, weekStart, rowHeight],
  )
  const items = useMemo(
    () => outline.map((item) => ({ ...item, name: item.kind === 'entry' ? item.entry.title : null })),
    [outline],
  )

  const onWindow = useCallback(
    (from: number, to: number) => setView((now) => (now.from === from && now.to === to ? now : { from, to })),
    [],
  )
  const show = useEffectEvent(showRow)
  const targetDay = target === null ? null : dayNear(months ?? [], target)
  useEffect(() => {
    const next = wantedFor(outline, { ...view, rowHeight })
    // The month of a jump stays read: it must not be gone again before the scrolling has come there.
    const month = targetDay?.slice(0, 7) ?? jumpedTo
    if (month !== null) next.push({ month, limit: Infinity })
    // oxlint-disable-next-line react/set-state-in-effect -- what is read decides what is shown, and the other way round
    setWanted((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next))
  }, [outline, view, rowHeight, targetDay, jumpedTo])
  useEffect(() => {
    if (targetDay === null) return
    const key = `day ${targetDay}`
    if (!outline.some((item) => item.key === key)) return
    show(key)
    // oxlint-disable-next-line react/set-state-in-effect -- the jump waited for its day to be read
    setTarget(null)
    setJumpedTo(targetDay.slice(0, 7))
  }, [outline, targetDay])

  return { kept, outline, items, terms, onWindow, goTo: setTarget }
}
