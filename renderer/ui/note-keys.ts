import { indent, newLine, outdent, toggleList } from '../../shared/entry/notes-lists.ts'
import { makeLink, toggleBold, toggleItalic } from '../../shared/entry/notes-marks.ts'
import type { Selected } from '../../shared/entry/notes-text.ts'

type Operation = (selected: Selected) => Selected | null
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const WITH_MOD: Readonly<Record<string, Operation>> = { b: toggleBold, i: toggleItalic, k: makeLink }

// By the key's place: with Shift, layouts disagree about what stands on it.
const WITH_MOD_AND_SHIFT: Readonly<Record<string, Operation>> = {
  Digit7: (selected) => toggleList(selected, 'numbers'),
  Digit8: (selected) => toggleList(selected, 'bullets'),
  Digit9: (selected) => toggleList(selected, 'tasks'),
}

/** What a key does in notes; null for all that the textarea does itself. */
export function noteKey({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Key): Operation | null {
  if (altKey) return null
  if (ctrlKey || metaKey) {
    return (shiftKey ? WITH_MOD_AND_SHIFT[code] : WITH_MOD[key.toLowerCase()]) ?? null
  }
  if (key === 'Enter') return shiftKey ? null : newLine
  if (key === 'Tab') return shiftKey ? outdent : indent
  return null
}
