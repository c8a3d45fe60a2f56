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
