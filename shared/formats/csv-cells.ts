/**
 * What a spreadsheet would take for a formula: a sign that begins one, in its full-width or small form too, also after
 * blanks or characters that nobody sees; or a tab or line break at the beginning. Apostrophes of earlier guards may
 * stand before it.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B])/u

/** The text with an apostrophe before it where it would begin a formula; {@link unguarded} takes just that one away. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text as it was before {@link guarded}. An apostrophe that guards nothing stays. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

/** One record of a table (RFC 4180) with its line end, every cell guarded against being a formula. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`
}

// Blanks at an end are quoted too: some programs drop them otherwise.
function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Tags as one cell, parted by `, `; one that holds a comma, a quote or blanks at its ends stands in quotes. */
export function tagsCell(tags: readonly string[]): string {
  return tags.map((tag) => (/[",]|^\s|\s$/.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag)).join(', ')
}

/** Reads what {@link tagsCell} writes, and plain lists parted by commas; each tag once. */
export function tagsOfCell(cell: string): string[] {
  const tags = [...cell.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(?:,|$)/g)].map(
    ([, inQuotes, plain]) => (inQuotes === undefined ? (plain ?? '').trim() : inQuotes.replaceAll('""', '"')),
  )
  return [...new Set(tags.filter((tag) => tag !== ''))]
}
