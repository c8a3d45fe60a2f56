import { useEffect } from 'react'
import { AREAS, type Area } from './use-area.ts'

/** Ctrl or Cmd with 1, 2, 3, 4 goes to that area, from anywhere. */
export function useAreaKeys(go: (area: Area) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const area = AREAS[Number(event.key) - 1]
      // A dialog keeps its page until it is closed.
      if (area === undefined || document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      go(area)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go])
}
