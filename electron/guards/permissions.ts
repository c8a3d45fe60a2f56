const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Whether a page gets a permission it asks for: only to put text on the clipboard. */
export function mayHave(permission: string): boolean {
  return GRANTED.has(permission)
}
