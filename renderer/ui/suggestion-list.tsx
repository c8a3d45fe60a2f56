import { Plus } from 'lucide-react'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Side } from '../../shared/entry/catalog.ts'
import { Mark } from './mark.tsx'
import styles from './suggestion-list.module.css'

export type Suggestion = {
  id: string
  label: string
  /** What tells it from others of its name. */
  beside?: string
  side?: Side | 'unassigned'
  /** It makes something new. */
  isNew?: boolean
}

type SuggestionListProps = {
  /** The list's own id; options have `optionId(id, place)`. */
  id: string
  title: string
  suggestions: readonly Suggestion[]
  /** The place of the option that Enter takes. */
  active: number
  /** The field stays focused and names list and option by their ids, as a combobox does. */
  input: RefObject<HTMLInputElement | null>
  /** The text before the word that is completed; the list stands below that word. */
  before: string
  onTake(place: number): void
}

/** The id by which a field names its active option. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** Ways to go on with a word, below it. The field keeps the focus; arrows and Enter are its own. */
export function SuggestionList(props: SuggestionListProps) {
  const { id, title, suggestions, active, input, before, onTake } = props
  const box = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (box.current !== null && input.current !== null) placeBelow(box.current, input.current, before)
  })
  useLayoutEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  return (
    <div ref={box} className={styles.box}>
      <p id={`${id}-title`} className={styles.title}>
        {title}
      </p>
      <div id={id} role="listbox" aria-labelledby={`${id}-title`} className={styles.list}>
        {suggestions.map(({ id: key, label, beside, side, isNew }, place) => (
          <button
            type="button"
            tabIndex={-1}
            key={key}
            id={optionId(id, place)}
            role="option"
            aria-selected={place === active}
            className={styles.option}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(place)}
          >
            {isNew === true && <Plus size={14} strokeWidth={1.75} aria-hidden />}
            {side !== undefined && <Mark side={side} />}
            <span className={styles.label}>{label}</span>
            {beside !== undefined && <span className={styles.beside}>{beside}</span>}
          </button>
        ))}
      </div>
    </div>
  )
}

/** Puts the box where the word begins, as far as there is room for it. */
function placeBelow(box: HTMLElement, input: HTMLInputElement, before: string): void {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return
  // The shorthand is empty beside the features of our font.
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(input)
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
  const word = input.offsetLeft + pen.measureText(before).width - input.scrollLeft
  const room = (box.offsetParent?.clientWidth ?? 0) - box.offsetWidth
  box.style.setProperty('--from', `${Math.round(Math.max(0, Math.min(word - 14, room)))}px`)
}
