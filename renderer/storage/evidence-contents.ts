import type { HeldEvidence } from '../../shared/formats/journal-evidence.ts'
import { noted, type ImportProblem } from '../../shared/formats/import-problem.ts'
import type { EvidenceFile } from '../../shared/bridge/evidence.ts'
import { postEvidence } from '../platform/post-evidence.ts'
import type { Journal } from './journal.ts'

/** The content of an evidence file, proven to be what its record says. The browser holds it, not the page. */
export type EvidenceContent = EvidenceFile & { name: string; content: Blob }

/** Reads and proves contents that a journal file holds. What is damaged or too short is named, and the rest comes. */
export async function provenContents(
  held: readonly HeldEvidence[],
): Promise<{ contents: EvidenceContent[]; problems: ImportProblem[] }> {
  const contents: EvidenceContent[] = []
  const problems: ImportProblem[] = []
  for (const { name, sha256, bytes, data } of held) {
    const content = bytesOf(data)
    if (content !== null && content.length === bytes && (await hashOf(content)) === sha256)
      contents.push({ name, sha256, bytes, content: new Blob([content]) })
    else
      problems.push(
        noted(
          `The content of the evidence file "${name.slice(0, 200)}" is damaged; only its record comes in.`,
        ),
      )
  }
  return { contents, problems }
}

/** Those contents that the data folder lacks, or has other bytes in the place of. By size, or read and hashed. */
export async function lackingContents(
  { evidence }: Pick<Journal, 'evidence'>,
  contents: readonly EvidenceContent[],
  depth: 'sizes' | 'hashes',
): Promise<EvidenceContent[]> {
  if (contents.length === 0) return []
  const files = contents.map(({ sha256, bytes }) => ({ sha256, bytes }))
  const report = await evidence.look({ depth, files })
  // Where it cannot be told, bringing them shows it: what is there stays as it is.
  if (report.kind === 'failed') return [...contents]
  const lacking = new Set([...report.missing, ...report.damaged])
  return contents.filter(({ sha256 }) => lacking.has(sha256))
}

/** Brings contents to the data folder, one after the other. @returns the names of those that could not be kept. */
export async function bringContents(
  journal: Pick<Journal, 'evidence'>,
  contents: readonly EvidenceContent[],
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<string[]> {
  const lost: string[] = []
  const lacking = await lackingContents(journal, contents, 'hashes')
  for (const [index, one] of lacking.entries()) {
    onProgress(index, lacking.length)
    const isKept = await bring(journal, one).catch((error: unknown) => {
      console.warn('An evidence file was not brought.', error)
      return false
    })
    if (!isKept) lost.push(one.name)
  }
  return lost
}

async function bring(
  { evidence }: Pick<Journal, 'evidence'>,
  { sha256, bytes, content }: EvidenceContent,
): Promise<boolean> {
  const admitted = await evidence.admit({ bytes, sha256 })
  return admitted.kind === 'admitted' && (await postEvidence(admitted.token, content)).kind === 'kept'
}

/** What base64 stands for; null where it is none. */
function bytesOf(data: string): Uint8Array<ArrayBuffer> | null {
  let binary
  try {
    binary = atob(data)
  } catch {
    // Not base64: somebody changed the file.
    return null
  }
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
