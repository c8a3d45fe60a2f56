import { COUNTERPARTS, KINDS, MODES, type Kind, type Mode } from './entry.ts'
import { KIND_WORDS, MODE_WORDS } from './quick-add-modes.ts'
import type { Field } from './quick-add-words.ts'

/** With whom something was done, by the list an entry has for it. */
export type Counterpart = (typeof COUNTERPARTS)[number]

/** What can stand after `with:`, `kind:` and `mode:`, in the order in which it is offered. */
export const FIELD_VALUES = { with: COUNTERPARTS, kind: KINDS, mode: MODES } as const satisfies Record<
  Field,
  readonly string[]
>

const COUNTERPART_WORDS: ReadonlyMap<string, Counterpart> = new Map<string, Counterpart>([
  ...COUNTERPARTS.flatMap((one) => [[one, one] as const, [`${one}s`, one] as const]),
  ['client', 'customer'],
  ['clients', 'customer'],
  ['boss', 'supervisor'],
  ['manager', 'supervisor'],
  ['colleague', 'peer'],
  ['colleagues', 'peer'],
  ['team', 'group'],
])

/** The counterpart a word after `with:` means; null for a person's name. */
export function counterpartBy(word: string): Counterpart | null {
  return COUNTERPART_WORDS.get(word) ?? null
}

/** The kind a word after `kind:` means, by its name or by a word that names it in a title. */
export function kindBy(word: string): Kind | null {
  return KINDS.find((kind) => kind === word) ?? KIND_WORDS.get(word) ?? null
}

/** The mode a word after `mode:` means. */
export function modeBy(word: string): Mode | null {
  return MODE_WORDS.get(word) ?? null
}
