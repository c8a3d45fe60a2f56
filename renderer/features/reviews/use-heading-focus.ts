import { useEffect } from 'react'
import { PAGE_HEADING } from '../../ui/page.tsx'

/** Puts the focus on the page's heading when what had it is gone: one view took another's place. */
export function useHeadingFocus(): void {
  useEffect(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    document.getElementById(PAGE_HEADING)?.focus()
  }, [])
}
