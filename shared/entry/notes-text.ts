/**
 * Text with what is selected of it: offsets in UTF-16 units, `start` never after `end`. Where both are the same
 * there is a caret only. Every editing operation of notes takes one and gives one.
 */
export type Selected = { readonly text: string; readonly start: number; readonly end: number }

/** A replacement of `text.slice(start, end)`. */
export type Replacement = { readonly start: number; readonly end: number; readonly by: string }

/** Replaces a part of a text. */
export function replaced(text: string, { start, end, by }: Replacement): string {
  return text.slice(0, start) + by + text.slice(end)
}

/**
 * The smallest replacement that makes `before` into `after`; it never cuts a character of two units in half. An
 * editor that applies only this much keeps its own history of undo steps useful.
 */
export function smallestReplacement(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  if (start > 0 && isLead(before.charCodeAt(start - 1))) start -= 1
  if (same > 0 && isTrail(before.charCodeAt(before.length - same))) same -= 1
  return { start, end: before.length - same, by: after.slice(start, after.length - same) }
}

function isLead(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
