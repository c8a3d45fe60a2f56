import { CHANGES_A_LINE, type StorageFailure } from '../../shared/bridge/ledger.ts'
import type { Change, ChangeTable } from '../../shared/ledger/change.ts'
import { applyEffect } from './apply.ts'
import { effectOf, existingFor, tablesOf, type Effect, type Existing } from './changes.ts'
import { Cancelled, Course, type CommitWatch } from './course.ts'
import type { Journal, NotSaved, Saved } from './journal.ts'
import { isOutOfReach, revive } from './revive.ts'
import { Stalled, watched } from './watchdog.ts'

/**
 * Keeps changes: first in the ledger, then in the database, one commit at a time. Only `saved` may be told to
 * the user as saved; after `not-saved` nothing has changed.
 *
 * `versions: 'new'` stamps records with a new revision and time; `'given'` keeps those they have, for imports
 * and undo.
 */
export async function commit(
  journal: Journal,
  changes: readonly Change[],
  versions: 'new' | 'given' = 'new',
): Promise<Saved<readonly Change[]>> {
  const committed = await commitKnowing(journal, changes, versions)
  return committed.kind === 'saved' ? { kind: 'saved', value: committed.value.changes } : committed
}

/** What a commit kept, of several changes of one record the last one too, and the versions that it replaced. */
export type Committed = { changes: readonly Change[]; last: readonly Change[]; replaced: Existing }

/** Commits like {@link commit} and tells what was there before. @throws Cancelled when the watch ends it. */
export async function commitKnowing(
  journal: Journal,
  changes: readonly Change[],
  versions: 'new' | 'given' = 'new',
  watch: CommitWatch | null = null,
): Promise<Saved<Committed>> {
  return await guarded<never>(journal, changes, versions, () => null, watch)
}

/** Whether what the changes would replace is as it has to be; with a course, the window has its turn while it looks. */
export type Holds = (existing: Existing, course: Course | null) => boolean | Promise<boolean>

/**
 * Commits only if what the changes would replace is as `holds` wants it; after `not-so` nothing has changed.
 * Nothing comes between the look and the commit. @throws Cancelled when the watch ends it.
 */
export async function commitIf(
  journal: Journal,
  changes: readonly Change[],
  versions: 'new' | 'given',
  holds: Holds,
  watch: CommitWatch | null = null,
): Promise<Saved<Committed> | { kind: 'not-so' }> {
  const refusal = async (existing: Existing, course: Course | null) =>
    (await holds(existing, course)) ? null : ({ kind: 'not-so' } as const)
  return await guarded<{ kind: 'not-so' }>(journal, changes, versions, refusal, watch)
}

type Refuse<Refusal> = (existing: Existing, course: Course | null) => Refusal | null | Promise<Refusal | null>

async function guarded<Refusal>(
  journal: Journal,
  changes: readonly Change[],
  versions: 'new' | 'given',
  refusal: Refuse<Refusal>,
  watch: CommitWatch | null,
): Promise<Saved<Committed> | Refusal> {
  const course = new Course(watch)
  return await journal.exclusively(async () => {
    let planned
    try {
      const plan = () => planOf(journal, changes, versions, refusal, course)
      planned = await plan().catch(async (error: unknown) => {
        if (!isOutOfReach(codeOf(error))) throw error
        await revive(journal)
        return await plan()
      })
    } catch (error) {
      if (error instanceof Cancelled) throw error
      return notSaved('database', codeOf(error))
    }
    if ('refused' in planned) return planned.refused
    const { effect, existing } = planned
    if (changes.length === 0) return { kind: 'saved', value: { changes, last: [], replaced: existing } }
    const kept = await keep(journal, effect, course)
    if (kept.kind === 'failed') return notSaved(kept.reason, kept.code)
    const applied = await apply(journal, kept.sequence, effect, course)
    return applied.kind === 'saved'
      ? { kind: 'saved', value: { changes: applied.value, last: effect.last, replaced: existing } }
      : applied
  })
}

/** What the changes would do, unless they are refused. Nothing is written. */
async function planOf<Refusal>(
  journal: Journal,
  changes: readonly Change[],
  versions: 'new' | 'given',
  refusal: Refuse<Refusal>,
  course: Course,
): Promise<{ effect: Effect; existing: Existing } | { refused: Refusal }> {
  const { database } = journal
  const work = async (turns: Course | null) => {
    const existing = await existingFor(database, changes, turns)
    const refused = await refusal(existing, turns)
    if (refused !== null) return { refused }
    const stamped = versions === 'given' ? changes : changes.map((change) => stamp(journal, change, existing))
    return { existing, effect: await effectOf(database, stamped, existing, turns) }
  }
  // One transaction for all that is read: each costs more than the reading itself. Where there is much to do the window
  // gets its turn in between, which a transaction does not survive; the lock keeps everybody else from writing meanwhile.
  if (changes.length > CHANGES_A_LINE) return await work(course)
  return await database.transaction(
    'r',
    [...tablesOf(changes), 'meta', 'months'],
    async () => await work(null),
  )
}

function stamp(journal: Journal, change: Change, existing: Existing): Change {
  if (change.op === 'delete' || change.table === 'drafts') return change
  const now = journal.clock.now().toISOString()
  const old = existing.record(change.table, change.record.id)
  const record = {
    ...change.record,
    createdAt: old?.createdAt ?? now,
    updatedAt: now,
    revision: (old?.revision ?? 0) + 1,
  }
  return { ...change, record } as Change
}

/** So many changes are a line of a group, few enough to be handed over while nobody notices. */
const PART = 250

/** Step one: the ledger. Answers with a sequence number only after main has synced it to the disk. */
async function keep(
  { ledger }: Journal,
  { changes, digests, digestsBefore }: Effect,
  course: Course,
): Promise<{ kind: 'appended'; sequence: number } | StorageFailure> {
  if (changes.length <= CHANGES_A_LINE)
    return await ledger.append({ changes: [...changes], digests }).catch(unreachableMain)
  const begun = await ledger.beginGroup({ parts: Math.ceil(changes.length / PART) }).catch(unreachableMain)
  if (begun.kind === 'failed') return begun
  const { sequence } = begun
  try {
    for (let start = 0; start < changes.length; start += PART) {
      course.tell('ledger', start, changes.length)
      const part = { sequence, changes: changes.slice(start, start + PART) }
      const taken = await ledger.appendPart(part).catch(unreachableMain)
      if (taken.kind === 'failed') return taken
    }
    course.tell('ledger', changes.length, changes.length)
  } catch (error) {
    await ledger.abort({ sequence, digests: digestsBefore })
    throw error
  }
  return await ledger.endGroup({ sequence, digests }).catch(unreachableMain)
}

/** Step two: the database. What the ledger has but the database refused is taken back by an abort line. */
async function apply(
  journal: Journal,
  sequence: number,
  effect: Effect,
  course: Course,
): Promise<Saved<readonly Change[]>> {
  const { database, journalId } = journal
  const of = effect.last.length
  try {
    await watched((onProgress) =>
      applyEffect(database, { journalId, sequence, effect }, (written) => {
        onProgress()
        course.tell('database', written, of)
      }),
    )
    settle(journal, sequence)
    return { kind: 'saved', value: effect.changes }
  } catch (error) {
    if (error instanceof Stalled && (await isApplied(journal, sequence))) {
      settle(journal, sequence)
      return { kind: 'saved', value: effect.changes }
    }
    await journal.ledger.abort({ sequence, digests: effect.digestsBefore })
    if (error instanceof Cancelled) throw error
    return notSaved('database', codeOf(error))
  }
}

/** Tells main that the commit will not be aborted, so that a snapshot may hold it. Nothing waits for it. */
function settle({ ledger }: Journal, sequence: number): void {
  ledger.settle({ sequence }).catch((error: unknown) => console.warn('A commit was not settled.', error))
}

/** After a stall only the database itself can tell: it is closed, which ends what hangs, and asked anew. */
async function isApplied({ database }: Journal, sequence: number): Promise<boolean> {
  database.close()
  await database.open()
  const row = await database.meta.get('journal')
  return row?.key === 'journal' && row.appliedSequence >= sequence
}

// A request that was refused or never answered: whatever main wrote of it was not acknowledged.
function unreachableMain(error: unknown): StorageFailure {
  console.error('Main did not keep the commit.', error)
  return { kind: 'failed', reason: 'closed', code: 'NO_ANSWER' }
}

function notSaved(reason: NotSaved['reason'], code: string): NotSaved {
  return { kind: 'not-saved', reason, code }
}

// Dexie wraps: only the inner error says that the disk was full.
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const inner: unknown = 'inner' in error ? error.inner : undefined
  return inner instanceof Error ? inner.name : error.name
}

/** Shorthands for the two kinds of change. */
export function put<Table extends ChangeTable>(
  table: Table,
  record: Extract<Change, { op: 'put'; table: Table }>['record'],
): Change {
  return { op: 'put', table, record } as Change
}

export function remove(journal: Journal, table: ChangeTable, id: string): Change {
  return { op: 'delete', table, id, at: journal.clock.now().toISOString() }
}
