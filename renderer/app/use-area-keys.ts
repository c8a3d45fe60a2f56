import { useEffect } from 'react'
import { COMMANDS } from '../../shared/commands/catalog.ts'
import { AREAS, type Area } from './use-area.ts'

const AREA_BY_KEY = new Map<string, Area>(AREAS.map((area) => [COMMANDS[`go-${area}`].keys[0], area]))

/** Ctrl or Cmd with its number goes to that area, from anywhere. */
export function useAreaKeys(go: (area: Area) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const area = AREA_BY_KEY.get(`Mod+${event.key}`)
      // A dialog keeps its page until it is closed.
      if (area === undefined || document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      go(area)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go])
}
