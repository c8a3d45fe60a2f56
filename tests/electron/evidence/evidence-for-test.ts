import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EvidenceFile } from '../../../shared/bridge/evidence.ts'
import type { LooseChange } from '../../../shared/ledger/change.ts'

/** An evidence file with what is in it. */
export type WithContent = EvidenceFile & { content: string }

export function evidenceOf(content: string): WithContent {
  const bytes = Buffer.byteLength(content)
  return { content, bytes, sha256: createHash('sha256').update(content).digest('hex') }
}

/** Puts files where they belong in a folder, by hand. */
export async function place(folder: string, ...files: readonly WithContent[]): Promise<void> {
  await mkdir(join(folder, 'files'), { recursive: true })
  for (const { sha256, content } of files) await writeFile(join(folder, 'files', sha256), content)
}

/** The commit's change that brings a file's record. */
export function recordPut({ sha256, bytes }: EvidenceFile, id = `file-${sha256.slice(0, 8)}`): LooseChange {
  return {
    op: 'put',
    table: 'files',
    record: { id, name: 'Certificate.pdf', type: 'application/pdf', bytes, sha256 },
  }
}
