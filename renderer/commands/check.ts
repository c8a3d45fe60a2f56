import { checkJournal } from '../storage/check.ts'
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
  await writeJson(bridge, { ledger, found: notices, ...checked, snapshots: await checkSnapshots(journal) })
  return DONE
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
