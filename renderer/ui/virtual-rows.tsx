import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import styles from './virtual-rows.module.css'

/** A piece of the column. Only one with a name is a row and takes the focus; the height is exact, in pixels. */
export type VirtualItem = { key: string; height: number; name: string | null }

export type VirtualRowsHandle = {
  /** Moves the focus by so many rows; from outside the rows to the first one on the screen. */
  move(by: 1 | -1): void
  /** Brings an item to the top of the window, and its first row into focus. */
  show(key: string): void
  focusIsWithin(): boolean
}

type VirtualRowsProps<Item extends VirtualItem> = {
  label: string
  items: readonly Item[]
  children(item: Item): ReactNode
  selected: ReadonlySet<string>
  ref?: Ref<VirtualRowsHandle>
  /** What is on the screen and a screen around it, in pixels from the top of the column. */
  onWindow(from: number, to: number): void
  onOpen(key: string): void
  onDelete(key: string): void
  /** Space: this row alone changes. With `range`, everything from the last one that changed is selected. */
  onSelect(key: string, range: boolean): void
  onSelectAll(): void
  /** Escape. False when nothing was selected. */
  onClear(): boolean
}

const OVERSCAN = 6
const BELOW = 96

/**
 * Any number of rows in the page's own scroll: only those near the screen are there. It is a grid to assistive
 * technology; arrow keys (with Shift: selecting) go between rows, right and left into a row's own controls.
 *
 * Not React Aria's Virtualizer, which scrolls in a box of its own and wants the whole collection: here a column of ten
 * years is mostly gaps, and must not move when they are filled.
 */
export function VirtualRows<Item extends VirtualItem>(props: VirtualRowsProps<Item>) {
  const { label, items, children, selected, ref, onWindow } = props
  const grid = useRef<HTMLDivElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [margin, setMargin] = useState(0)
  const [current, setCurrent] = useState<{ key: string; place: number } | null>(null)
  const hasFocus = useRef(false)
  const wanted = useRef<string | null>(null)

  // Where the column begins in the scrolled page changes with what stands above it.
  useLayoutEffect(() => {
    const element = grid.current
    const parent = element && scrollParentOf(element)
    if (!element || !parent) return
    setScroller(parent)
    const measure = () =>
      setMargin(
        Math.round(
          element.getBoundingClientRect().top - parent.getBoundingClientRect().top + parent.scrollTop,
        ),
      )
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of parent.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])

  const currentIndex = current === null ? -1 : items.findIndex(({ key }) => key === current.key)
  // oxlint-disable-next-line react/exhaustive-deps -- a new key function is how the virtualizer hears of new heights
  const getItemKey = useCallback((index: number) => items[index]?.key ?? index, [items])
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => items[index]?.height ?? 0,
    getItemKey,
    scrollMargin: margin,
    scrollPaddingStart: 16,
    scrollPaddingEnd: BELOW,
    overscan: OVERSCAN,
    // The row with the focus stays in the page wherever one scrolls.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan)
      const to = Math.min(count - 1, endIndex + overscan)
      const range = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
      if (currentIndex !== -1 && currentIndex < from) range.unshift(currentIndex)
      else if (currentIndex > to) range.push(currentIndex)
      return range
    },
  })
  const shown = virtualizer.getVirtualItems()

  const top = Math.max(0, (virtualizer.scrollOffset ?? 0) - margin)
  const height = scroller?.clientHeight ?? 0
  const from = Math.floor((top - height) / 400) * 400
  const to = Math.ceil((top + 2 * height) / 400) * 400
  useEffect(() => {
    if (height > 0) onWindow(from, to)
    // oxlint-disable-next-line react/exhaustive-deps -- the column's new items are a new reason to say so
  }, [from, to, height, items, onWindow])

  const rowIndexNear = (index: number, by: 1 | -1): number => {
    let next = index
    do next += by
    while (items[next] !== undefined && items[next]?.name === null)
    return items[next] === undefined ? -1 : next
  }
  const focusIndex = (index: number) => {
    const item = items[index]
    if (item === undefined) return
    wanted.current = item.key
    setCurrent({ key: item.key, place: index })
    virtualizer.scrollToIndex(index, { align: 'auto' })
  }

  // A row that went away hands the focus to the one that took its place; a row that moved is followed.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- every list of items may have moved it; it settles at once
  useLayoutEffect(() => {
    if (current !== null && currentIndex === -1) {
      const near = isRow(items[current.place]) ? current.place : rowIndexNear(current.place, 1)
      const next = near === -1 ? rowIndexNear(Math.min(current.place, items.length), -1) : near
      if (hasFocus.current && next !== -1) focusIndex(next)
      else setCurrent(null)
    } else if (current !== null && current.place !== currentIndex) {
      setCurrent({ key: current.key, place: currentIndex })
    }
  })
  useLayoutEffect(() => {
    const key = wanted.current
    const row = key === null ? null : rowElement(grid.current, key)
    if (row === null || row === undefined) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })

  useImperativeHandle(ref, () => ({
    move: (by) => {
      if (hasFocus.current && currentIndex !== -1) {
        const next = rowIndexNear(currentIndex, by)
        if (next !== -1) focusIndex(next)
        return
      }
      const first = shown.find(({ index, end }) => isRow(items[index]) && end > top + margin)
      if (first !== undefined) focusIndex(first.index)
    },
    show: (key) => {
      const index = items.findIndex((item) => item.key === key)
      if (index === -1) return
      // To the place, not to the index: what is read meanwhile moves indexes, but no place.
      const [place] = virtualizer.getOffsetForIndex(index, 'start') ?? []
      if (place !== undefined) scroller?.scrollTo({ top: place })
      const row = isRow(items[index]) ? index : rowIndexNear(index, 1)
      if (row !== -1) {
        wanted.current = items[row]?.key ?? null
        setCurrent({ key: items[row]?.key ?? '', place: row })
      }
    },
    focusIsWithin: () => hasFocus.current,
  }))

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || !grid.current?.contains(event.target)) return
    const row = event.target.closest<HTMLElement>('[role="row"]')
    const key = row?.dataset['key']
    if (row === null || key === undefined) return
    const isOnRow = event.target === row
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by !== null) {
      const next = rowIndexNear(currentIndex, by)
      if (next !== -1) focusIndex(next)
      const nextKey = items[next]?.key
      if (event.shiftKey && nextKey !== undefined) {
        if (!selected.has(key)) props.onSelect(key, false)
        props.onSelect(nextKey, true)
      }
    } else if (event.key === 'Home' || event.key === 'End') {
      const next = event.key === 'Home' ? rowIndexNear(-1, 1) : rowIndexNear(items.length, -1)
      focusIndex(next)
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const controls = [...row.querySelectorAll<HTMLElement>('button, input')]
      const step = (event.key === 'ArrowRight') === (getComputedStyle(row).direction === 'ltr') ? 1 : -1
      const at = controls.indexOf(event.target)
      const next = isOnRow ? (step === 1 ? 0 : controls.length - 1) : at + step
      ;(controls[next] ?? row).focus()
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') props.onSelectAll()
    else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) props.onDelete(key)
    else if (event.key === 'Escape') {
      if (!props.onClear()) return
    } else if (isOnRow && event.key === 'Enter') props.onOpen(key)
    else if (isOnRow && event.key === ' ') props.onSelect(key, event.shiftKey)
    else return
    event.preventDefault()
  }

  const firstRow = shown.find(({ index }) => isRow(items[index]))?.key
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-multiselectable
      className={styles.rows}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        hasFocus.current = true
        const key = event.target.closest<HTMLElement>('[role="row"]')?.dataset['key']
        const place = items.findIndex((item) => item.key === key)
        if (key !== undefined && place !== -1 && isRow(items[place])) setCurrent({ key, place })
      }}
      onBlur={(event) => {
        // An element that was taken away has lost the focus to nobody.
        if (event.relatedTarget !== null || event.target.isConnected) {
          hasFocus.current = grid.current?.contains(event.relatedTarget) === true
        }
      }}
    >
      {shown.map(({ index, key, start }) => {
        const item = items[index]
        if (item === undefined) return null
        const style = { height: item.height, transform: `translateY(${start - margin}px)` }
        if (item.name === null)
          return (
            <div key={key} role="row" data-key={item.key} className={styles.item} style={style}>
              {children(item)}
            </div>
          )
        return (
          <div
            key={key}
            role="row"
            data-key={item.key}
            tabIndex={item.key === (currentIndex === -1 ? firstRow : current?.key) ? 0 : -1}
            aria-label={item.name}
            aria-selected={selected.has(item.key)}
            className={styles.item}
            style={style}
          >
            {children(item)}
          </div>
        )
      })}
    </div>
  )
}

function isRow(item: VirtualItem | undefined): boolean {
  return item !== undefined && item.name !== null
}

function rowElement(grid: HTMLElement | null, key: string): HTMLElement | null | undefined {
  return grid?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(key)}"]`)
}

function scrollParentOf(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return null
}
