import { useCallback, useEffect, useRef, useState } from 'react'
import { goTo } from './go-to.ts'

/** By the address of its page, what is to be edited there once it is shown. */
const waiting = new Map<string, object>()

/**
 * What is being edited on a page, null for nothing. Begun again after the page was left, as from a message that is still
 * there, it leads back to the page first. A page has one.
 */
export function useEditing<Editing extends object>(): [Editing | null, (next: Editing | null) => void] {
  const [place] = useState(() => window.location.hash)
  const [editing, setEditing] = useState(() => (waiting.get(place) ?? null) as Editing | null)
  const isHere = useRef(false)
  useEffect(() => {
    waiting.delete(place)
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [place])
  const edit = useCallback(
    (next: Editing | null) => {
      if (next === null || isHere.current) return setEditing(next)
      waiting.set(place, next)
      goTo(place)
    },
    [place],
  )
  return [editing, edit]
}
