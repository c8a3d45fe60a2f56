import { checkJournal } from '../storage/check.ts'
import { lookAtEvidence } from '../storage/evidence.ts'
import type { Journal } from '../storage/journal.ts'
import { DONE, writeJson, type CommandContext, type CommandEnd } from './context.ts'

/** Compares everything with everything and says what was found and mended. */
export async function check({ journal, notices, bridge }: CommandContext): Promise<CommandEnd> {
  const checked = await checkJournal(journal)
  const state = await journal.ledger.open()
  const ledger =
    state.kind === 'ready'
      ? { journalId: state.journalId, sequence: state.sequence, base: state.base }
      : state
  await writeJson(bridge, {
    ledger,
    found: notices,
    ...checked,
    snapshots: await checkSnapshots(journal),
    evidence: await checkEvidence(journal),
  })
  return DONE
}

/** How the evidence files stand, each read as a whole; by the hashes that are their names. */
async function checkEvidence(journal: Journal): Promise<unknown> {
  const state = await lookAtEvidence(journal, 'hashes')
  if (state.kind === 'failed') return { problem: state }
  const { records, files, bytes, missing, damaged, unknown } = state
  return { records, files, bytes, there: files - missing.length - damaged.length, missing, damaged, unknown }
}

/** How the backups stand; the newest one is read as a whole. */
async function checkSnapshots({ snapshots }: Journal): Promise<unknown> {
  const health = await snapshots.health()
  if (health.kind === 'failed') return { problem: health }
  const { kind: _kind, lastVerified, count, problem, ledgerParts } = health
  const listed = await snapshots.list()
  const unreadable =
    listed.kind === 'list' ? listed.snapshots.filter(({ readable }) => !readable).map(({ name }) => name) : []
  const newest = lastVerified === null ? null : await snapshots.verify({ name: lastVerified.name })
  const isSound = newest?.kind === 'sound'
  return {
    count,
    newest: lastVerified === null ? null : { ...lastVerified, sound: isSound },
    unreadable,
    ledgerParts,
    problem,
  }
}
