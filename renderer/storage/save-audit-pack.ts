import type { FolderSaved } from '../../shared/bridge/exports.ts'
import { auditPack } from '../../shared/credentials/audit-pack.ts'
import type { Credits } from '../../shared/credentials/credits.ts'
import type { Credential } from '../../shared/credentials/records.ts'
import type { RulePack } from '../../shared/credentials/rule-pack.ts'
import type { Day } from '../../shared/day.ts'
import type { Paper } from '../../shared/report/request.ts'
import { bridge } from '../platform/bridge.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import type { Journal } from './journal.ts'

/** Puts together what shows a credential's cycle to an auditor and has it saved as a folder. The report ends on `day`. */
export async function saveAuditPack(
  { database }: Journal,
  counted: { credential: Credential; pack: RulePack; credits: Credits },
  { day, paper }: { day: Day; paper: Paper },
): Promise<FolderSaved> {
  const { credential, credits } = counted
  const ids = [...new Set(credits.activities.map(({ entryId }) => entryId))]
  const [found, files, settings] = await Promise.all([
    database.entries.bulkGet(ids),
    database.files.toArray(),
    database.settings.get(SETTINGS_ID),
  ])
  const entries = new Map(found.flatMap((entry) => (entry === undefined ? [] : [[entry.id, entry] as const])))
  const pack = auditPack({
    ...counted,
    credential,
    entries,
    files: new Map(files.map((file) => [file.id, file])),
    day,
  })
  const { from, to } = credits.cycle
  return await bridge.exports.saveFolder({
    name: pack.name,
    texts: pack.texts.map(({ name, text }) => ({ name, text })),
    evidence: pack.evidence.map(({ name, sha256 }) => ({ name, sha256 })),
    report: { from, to: day < to ? day : to, audience: 'audit', paper: settings?.paper ?? paper },
  })
}
