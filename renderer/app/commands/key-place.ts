import type { KeyPlace } from '../../../shared/commands/keys.ts'

// Inputs that take no letters. All others do.
const SILENT_INPUTS =
  'input:is([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset],[type=range])'

// Fields, the segments of a date, and lists that go to a row by its first letters.
const TYPED_INTO = [
  'input',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  '[role=textbox]',
  '[role=searchbox]',
  '[role=combobox]',
  '[role=spinbutton]',
  '[role=listbox]',
  '[role=menu]',
  '[aria-haspopup=listbox]',
].join()

/** Where a key that reaches this element goes. */
export function keyPlaceOf(target: EventTarget | null): KeyPlace {
  const element = target instanceof Element ? target : null
  const field = element?.closest(TYPED_INTO) ?? null
  return {
    isTyping: field !== null && !field.matches(SILENT_INPUTS),
    isInNotes: field?.matches('textarea') === true,
    // A dialog keeps its page until it is closed.
    isInDialog: document.querySelector('[role="dialog"]') !== null,
  }
}
