import { join } from 'node:path'
import { z } from '../../shared/schema.ts'
import type { FileSystem } from './file-system.ts'
import { replaceFile } from './write-whole.ts'

const identitySchema = z.object({
  journalId: z.string().min(1),
  engine: z.string(),
  app: z.string(),
  /** The version of the records that were last written. */
  schema: z.number().int().min(1).default(1),
})

/** Which journal lives in a data folder and what kept it last. */
export type Identity = z.infer<typeof identitySchema>

/** The little file beside the ledger: it still names the journal when the ledger's first line is damaged. */
export function identityFile(folder: string): string {
  return join(folder, 'journal.json')
}

/** Null where there is none or it cannot be read: the ledger's own header is asked then. */
export async function readIdentity(files: FileSystem, folder: string): Promise<Identity | null> {
  const bytes = await files.read(identityFile(folder))
  if (bytes === null) return null
  try {
    const parsed = identitySchema.safeParse(JSON.parse(bytes.toString('utf8')))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export async function writeIdentity(files: FileSystem, folder: string, identity: Identity): Promise<void> {
  await replaceFile(files, identityFile(folder), [Buffer.from(`${JSON.stringify(identity, null, 2)}\n`)])
}
