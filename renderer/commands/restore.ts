import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { previewRestore, restoreSnapshot, type BroughtBack } from '../storage/restore.ts'
import { notSaved, refused, writeJson, type CommandContext, type CommandEnd } from './context.ts'

/** Makes the journal what a snapshot is, after a pinned snapshot of the present. Prints what changed. */
export async function restore(
  { snapshot }: Extract<JournalCommand, { name: 'restore' }>,
  { journal, bridge }: CommandContext,
): Promise<CommandEnd> {
  const preview = await previewRestore(journal, snapshot)
  if (preview.kind === 'unsound') return refused(`The snapshot is not sound (${preview.reason}).`)
  if (preview.kind === 'failed') return refused(`The snapshot cannot be read (${preview.code}).`)
  const restored = await restoreSnapshot(journal, snapshot, 'replace')
  switch (restored.kind) {
    case 'restored': {
      const { entries, records, days } = preview
      const { counts, evidence } = restored
      await writeJson(bridge, { ...counts, entries, records, days, evidence })
      return { exit: 0, messages: evidenceMessages(evidence) }
    }
    case 'not-saved':
      return notSaved(restored)
    case 'unsound':
      return refused(`The snapshot is not sound (${restored.reason}).`)
    case 'not-verified':
      return refused('The snapshot of the present was not the same when it was read back.')
    case 'failed':
      return refused(`No snapshot of the present could be made (${restored.code}).`)
  }
}

function evidenceMessages(evidence: BroughtBack): string[] {
  if (evidence.kind === 'brought') {
    return evidence.missing === 0 ? [] : [`Evidence files that were not found: ${evidence.missing}.`]
  }
  const why = evidence.kind === 'failed' ? evidence.code : evidence.reason
  return [`The records are back, but not every evidence file could be brought (${why}).`]
}
