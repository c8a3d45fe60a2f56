import type { Kind, Mode } from './entry.ts'
import { counterpartBy, FIELD_VALUES, kindBy, type Counterpart } from './quick-add-fields.ts'
import type { QuickAddProblem } from './quick-add-problems.ts'
import type { Piece } from './quick-add-read.ts'
import type { Field } from './quick-add-words.ts'

/** What stands after `with:`, `kind:` and `mode:`, and the mode that a word gives. */
export function readFields(
  pieces: readonly Piece[],
  problems: QuickAddProblem[],
): { with: Counterpart | null; kind: Kind | null; mode: Mode | null } {
  for (const piece of pieces) {
    if (piece.kind !== 'field') continue
    const { field, value, text } = piece
    const isKnown =
      field === 'with' ? counterpartBy(value) !== null : field === 'kind' && kindBy(value) !== null
    if (!isKnown) problems.push({ kind: 'unknown-value', field, text, values: FIELD_VALUES[field] })
  }
  const one = <Value>(field: Field, read: (piece: Piece) => Value | null): Value | null => {
    const found = pieces.flatMap((piece) => {
      const value = read(piece)
      return value === null ? [] : [{ value, text: piece.text }]
    })
    if (new Set(found.map(({ value }) => value)).size > 1) {
      problems.push({ kind: 'several-values', field, texts: found.map(({ text }) => text) })
    }
    return found[0]?.value ?? null
  }
  return {
    with: one('with', (piece) =>
      piece.kind === 'field' && piece.field === 'with' ? counterpartBy(piece.value) : null,
    ),
    kind: one('kind', (piece) =>
      piece.kind === 'field' && piece.field === 'kind' ? kindBy(piece.value) : null,
    ),
    mode: one('mode', (piece) => (piece.kind === 'mode' ? piece.mode : null)),
  }
}
