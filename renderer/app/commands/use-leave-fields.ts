import { useEffect } from 'react'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { keyPlaceOf } from './key-place.ts'

/**
 * Escape leaves a field for the page's heading, so that single letters are keys again. What the field itself does with
 * Escape (a list that closes, a search that is emptied) comes first.
 */
export function useLeaveFields(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      const { isTyping, isInDialog } = keyPlaceOf(event.target)
      if (isTyping && !isInDialog) document.getElementById(PAGE_HEADING)?.focus({ preventScroll: true })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
