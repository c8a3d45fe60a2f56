import { PAGE_HEADING } from '../../ui/page.tsx'

/** The attribute by which a person's place on the page is found. */
export const PERSON_PLACE = 'data-person'

/** A person's place on the page. */
export function placeOf(id: string): Element | null {
  return document.querySelector(`[${PERSON_PLACE}="${CSS.escape(id)}"]`)
}

/** The place after a person's, else the one before it: where the focus goes when theirs is gone. */
export function besideOf(id: string): Element | undefined {
  const places = [...document.querySelectorAll(`[${PERSON_PLACE}]`)]
  const index = places.findIndex((place) => place.getAttribute(PERSON_PLACE) === id)
  return places[index + 1] ?? places[index - 1]
}

/** Puts the focus on the menu of a place, else at the top of the page. */
export function focusMenu(place: Element | null | undefined): void {
  const menu = place?.querySelector<HTMLElement>('[aria-haspopup]')
  ;(menu ?? document.getElementById(PAGE_HEADING))?.focus()
}
