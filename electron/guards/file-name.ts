const LONGEST = 120

/** A name that is one name on every system: no folders, no control characters, nothing hidden, not too long. */
export function safeFileName(wanted: string): string {
  const plain = wanted
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '-')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
  if (plain === '') return 'evenkeel'
  if (plain.length <= LONGEST) return plain
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 && plain.length - dot <= 12 ? plain.slice(dot) : ''
  return plain.slice(0, LONGEST - ending.length) + ending
}
