import { useEffect, useEffectEvent } from 'react'
import { PAGE_HEADING } from '../../ui/page.tsx'

/** Marks the controls in which arrow keys turn too. */
export const TURNS = { 'data-turns': true }

/**
 * Left and right turn what is shown, unless the focus is somewhere that has a use of its own for them. `turn` is asked
 * for one forward or one back, in the direction of reading.
 */
export function useArrowTurns(turn: (count: 1 | -1) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const target = event.target instanceof Element ? event.target : document.body
    const isFree = target === document.body || target.id === PAGE_HEADING
    if (!isFree && target.closest('[data-turns]') === null) return
    if (document.querySelector('[role="dialog"]') !== null) return
    event.preventDefault()
    turn((event.key === 'ArrowRight') === readsLeftToRight() ? 1 : -1)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** Whether the page runs from left to right, so that right is forward. */
export function readsLeftToRight(): boolean {
  return getComputedStyle(document.documentElement).direction === 'ltr'
}
