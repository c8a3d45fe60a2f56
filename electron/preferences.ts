import { join } from 'node:path'
import { THEMES } from '../shared/bridge/contract.ts'
import { daySchema } from '../shared/day.ts'
import { DEFAULT_REMINDER, reminderSchema } from '../shared/reminder/reminder.ts'
import { z } from '../shared/schema.ts'
import type { FileSystem } from './ledger/file-system.ts'
import { replaceFile } from './ledger/write-whole.ts'

const preferencesSchema = z.object({
  theme: z.enum(THEMES).default('system'),
  /** Where every snapshot is copied to; null for nowhere. */
  secondFolder: z.string().nullable().default(null),
  reminder: reminderSchema.default(DEFAULT_REMINDER),
  /** The day on which a notification last told of an expiry; null for never. */
  expiryTold: daySchema.nullable().default(null),
})

/** What belongs to this machine and not to the journal; it is never exported. */
export type Preferences = z.infer<typeof preferencesSchema>

/** Reads them; what is missing or unreadable falls back to its default, since nothing of the journal is in it. */
export async function readPreferences(files: FileSystem, folder: string): Promise<Preferences> {
  const fallback = preferencesSchema.parse({})
  try {
    const bytes = await files.read(preferencesFile(folder))
    const parsed = bytes === null ? null : preferencesSchema.safeParse(JSON.parse(bytes.toString('utf8')))
    return parsed?.success ? parsed.data : fallback
  } catch (error) {
    console.error('preferences.json could not be read; the defaults hold.', error)
    return fallback
  }
}

/** Changes some of them and keeps the rest. */
export async function changePreferences(
  files: FileSystem,
  folder: string,
  changed: Partial<Preferences>,
): Promise<void> {
  const preferences = { ...(await readPreferences(files, folder)), ...changed }
  const bytes = Buffer.from(`${JSON.stringify(preferences, null, 2)}\n`)
  await replaceFile(files, preferencesFile(folder), [bytes])
}

function preferencesFile(folder: string): string {
  return join(folder, 'preferences.json')
}
