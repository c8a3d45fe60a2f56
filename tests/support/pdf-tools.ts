import { execFileSync } from 'node:child_process'

/** The text of a PDF, in the order in which it stands on the pages. */
export function pdfText(path: string): string {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
}

/** What `pdfinfo` says, by field. */
export function pdfInfo(path: string): Record<string, string> {
  const lines = execFileSync('pdfinfo', [path], { encoding: 'utf8' }).split('\n')
  return Object.fromEntries(
    lines.flatMap((line) => {
      const at = line.indexOf(':')
      return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 1).trim()]]
    }),
  )
}

/** Fails where the file is not a sound PDF. */
export function checkPdf(path: string): void {
  execFileSync('qpdf', ['--check', path], { stdio: 'pipe' })
}

/** The titles of the outline, in order. */
export function pdfOutline(path: string): string[] {
  const json = JSON.parse(
    execFileSync('qpdf', ['--json', '--json-key=outlines', path], { encoding: 'utf8', maxBuffer: 1e8 }),
  ) as { outlines: OutlineItem[] }
  return json.outlines.flatMap(titlesOf)
}

type OutlineItem = { title: string; kids: OutlineItem[] }

function titlesOf({ title, kids }: OutlineItem): string[] {
  return [title, ...kids.flatMap(titlesOf)]
}

/** The text of each page, with what the layout breaks over lines joined by blanks. */
export function pdfPages(path: string): string[] {
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' ').trim())
}

/** Every object of the file as JSON, streams left out: the document's information, its outline, structure and alternative texts. */
export function pdfObjects(path: string): string {
  return execFileSync('qpdf', ['--json', '--json-stream-data=none', path], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
}

/** The fonts that are used, and whether each stands in the file. */
export function pdfFonts(path: string): { name: string; isEmbedded: boolean }[] {
  const [, rule = '', ...lines] = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trimEnd().split('\n')
  // Names and types hold blanks: the columns are where the rule below their heads says.
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index)
  return lines.map((line) => ({
    name: line.slice(0, starts[1]).trim(),
    isEmbedded: line.slice(starts[3], starts[4]).trim() === 'yes',
  }))
}
