import { useEffect } from 'react'
import { PAGE_HEADING } from '../../ui/page.tsx'

/** The attribute by which what a page lists is found: a credential or rules, by their id. */
export const PLACE = 'data-place'

/** Brings what an address asked for into sight once it is read, and the focus to its menu, else to itself. */
export function useAskedPlace(item: string, isRead: boolean): void {
  useEffect(() => {
    if (!isRead || item === '') return
    const place = document.querySelector<HTMLElement>(`[${PLACE}="${CSS.escape(item)}"]`)
    place?.scrollIntoView({ block: 'start' })
    ;(menuOf(place) ?? place)?.focus({ preventScroll: true })
  }, [item, isRead])
}

/** Where the focus goes when something is taken away with what was pressed on it: the next one, else the one before it. */
export function besideOf(id: string): HTMLElement | null {
  const places = [...document.querySelectorAll(`[${PLACE}]`)]
  const index = places.findIndex((place) => place.getAttribute(PLACE) === id)
  return menuOf(places[index + 1] ?? places[index - 1]) ?? document.getElementById(PAGE_HEADING)
}

function menuOf(place: Element | null | undefined): HTMLElement | null {
  return place?.querySelector<HTMLElement>('[aria-haspopup]') ?? null
}
