const BOM = '\uFEFF'
// What a table program would take for a formula, full-width kin included.
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u

/**
 * Writes a table as CSV: UTF-8 with BOM, comma, RFC 4180. A text that a table program would take for a formula gets an
 * apostrophe before it; numbers are numbers and get none.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly (string | number)[]>): string {
  let text = BOM
  for (const row of [header, ...rows]) text += `${row.map(cell).join(',')}\r\n`
  return text
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const guarded = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
