/**
 * A line of text as Markdown that shows just that text: line breaks become blanks, every sign that could mean something
 * is escaped.
 */
export function escapedMarkdown(text: string): string {
  return text
    .trim()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]>()#!|~&$=+@-]|:(?=\/\/)|(?<=\bwww)\./gi, String.raw`\$&`)
    .replaceAll('<', '&lt;')
}

/** A web or mail address between angle brackets: the one use of `<` that is no HTML. */
const AUTOLINK = /^<(?:https?:\/\/|mailto:)[^\s<>]*>/i

/**
 * Markdown that means the same wherever it stands and reaches no further than it does. It is kept as it is, but that `<`
 * outside of code is escaped where HTML could begin, since Evenkeel's notes know none. Only where a fence is left open, or
 * stands so that it might be, all of it becomes a quotation, which ends everything within it.
 */
export function selfContained(markdown: string): string {
  const lines = markdown
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n')
  const parts = byFences(lines)
  if (parts === null) return lines.map((line) => `> ${withoutHtml(line)}`.trimEnd()).join('\n')
  return parts.map(({ line, isCode }) => (isCode ? line : withoutHtml(line))).join('\n')
}

/** Tells code between fences from the rest; null where that cannot be told without reading lists and quotations. */
function byFences(lines: readonly string[]): { line: string; isCode: boolean }[] | null {
  let open: string | null = null
  const parts: { line: string; isCode: boolean }[] = []
  for (const line of lines) {
    if (open !== null) {
      const [, end] = /^(`+|~+)[ \t]*$/.exec(line) ?? []
      if (end?.startsWith(open) === true) open = null
      parts.push({ line, isCode: true })
      continue
    }
    const [, begin] = /^(`{3,}(?!.*`)|~{3,})/.exec(line) ?? []
    if (begin === undefined && /(?:`{3}|~{3})/.test(line)) return null
    open = begin ?? null
    parts.push({ line, isCode: false })
  }
  return open === null ? parts : null
}

// An entity and no backslash: one of those would belong to an address right before it. Within a code span it will be seen,
// which is the smaller harm.
function withoutHtml(line: string): string {
  return line.replaceAll(/\\*<(?=[A-Za-z/!?])/g, (found, at: number) => {
    const backslashes = found.length - 1
    const isEscaped = backslashes % 2 === 1
    if (!isEscaped && AUTOLINK.test(line.slice(at + backslashes))) return found
    return `${found.slice(0, isEscaped ? -2 : -1)}&lt;`
  })
}
