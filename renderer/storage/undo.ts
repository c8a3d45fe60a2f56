import type { Change } from '../../shared/ledger/change.ts'
import { digestOf } from '../../shared/ledger/digest.ts'
import { keyOf, type AnyRecord, type Existing } from './changes.ts'
import { commitIf, commitKnowing, type Committed, type Holds } from './commit.ts'
import { Course, forEachInTurn, type CommitWatch } from './course.ts'
import type { Journal, NotSaved, Saved } from './journal.ts'

/** One thing that was done and can be taken back. */
export type UndoStep = {
  /** What it was, as the user would say it: `Delete “Code review”`. */
  readonly label: string
  /** Brings every record back as it was, version included. */
  readonly inverse: readonly Change[]
  /** The records as the step left them; null for one that it removed. */
  readonly after: ReadonlyMap<string, AnyRecord | null>
}

export type Undone =
  | { kind: 'undone'; label: string }
  /** Nothing was changed since the app was opened, or all of it was taken back. */
  | { kind: 'nothing-to-undo' }
  /** A record has been changed since; taking the step back would lose that. Nothing was changed. */
  | { kind: 'changed-since'; label: string }
  | NotSaved

const MOST_STEPS = 100

/** What can be taken back, since the app was opened; the last step first. */
export class UndoList {
  #steps: readonly UndoStep[] = []
  readonly #listeners = new Set<() => void>()

  /** The steps, the last one first. The same array until something changes. */
  readonly steps = (): readonly UndoStep[] => this.#steps

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  add(step: UndoStep): void {
    this.#set([step, ...this.#steps].slice(0, MOST_STEPS))
  }

  drop(step: UndoStep): void {
    this.#set(this.#steps.filter((one) => one !== step))
  }

  #set(steps: readonly UndoStep[]): void {
    this.#steps = steps
    for (const listener of this.#listeners) listener()
  }
}

/**
 * Commits like `commit` and puts the way back on the undo list, under `label`. @throws Cancelled when the watch ends it.
 */
export async function commitUndoable(
  journal: Journal,
  label: string,
  changes: readonly Change[],
  versions: 'new' | 'given' = 'new',
  watch: CommitWatch | null = null,
): Promise<Saved<UndoStep>> {
  const committed = await commitKnowing(journal, changes, versions, watch)
  return committed.kind === 'saved' ? await remembered(journal, label, committed.value) : committed
}

/** Commits like {@link commitUndoable}, but only if what it replaces is as `holds` wants it. */
export async function commitUndoableIf(
  journal: Journal,
  label: string,
  changes: readonly Change[],
  holds: (existing: Existing) => boolean,
): Promise<Saved<UndoStep> | { kind: 'not-so' }> {
  const committed = await commitIf(journal, changes, 'new', holds)
  return committed.kind === 'saved' ? await remembered(journal, label, committed.value) : committed
}

async function remembered(
  journal: Journal,
  label: string,
  { last, replaced }: Committed,
): Promise<Saved<UndoStep>> {
  const step = await stepOf(journal, label, last, replaced)
  if (step.inverse.length > 0) journal.undoList.add(step)
  return { kind: 'saved', value: step }
}

/**
 * Takes back a step, the last one by default, unless one of its records has changed since. @throws Cancelled when the
 * watch ends it; then everything is as it was.
 */
export async function undo(
  journal: Journal,
  step: UndoStep | undefined = journal.undoList.steps()[0],
  watch: CommitWatch | null = null,
): Promise<Undone> {
  if (step === undefined || !journal.undoList.steps().includes(step)) return { kind: 'nothing-to-undo' }
  const { label } = step
  const committed = await commitIf(journal, step.inverse, 'given', isAsLeftBy(step), watch)
  if (committed.kind === 'not-so') return { kind: 'changed-since', label }
  if (committed.kind === 'not-saved') return committed
  journal.undoList.drop(step)
  return { kind: 'undone', label }
}

/** Whether every record is as the step left it. */
function isAsLeftBy({ inverse, after }: UndoStep): Holds {
  return async (now, course) => {
    let isSo = true
    await forEachInTurn(inverse, course, (change) => {
      const id = keyOf(change)
      isSo &&= sameRecord(now.record(change.table, id), after.get(`${change.table}/${id}`))
    })
    return isSo
  }
}

async function stepOf(
  journal: Journal,
  label: string,
  last: readonly Change[],
  existing: Existing,
): Promise<UndoStep> {
  const at = journal.clock.now().toISOString()
  const after = new Map<string, AnyRecord | null>()
  const inverse: Change[] = []
  await forEachInTurn(last, new Course(null), (change) => {
    const id = keyOf(change)
    const { table } = change
    const old = existing.record(table, id)
    after.set(`${table}/${id}`, change.op === 'put' ? change.record : null)
    if (old !== undefined) inverse.push({ op: 'put', table, record: old } as Change)
    else if (change.op === 'put') inverse.push({ op: 'delete', table, id, at })
  })
  return { label, inverse, after }
}

/** Whether two records are the same; one that is not there is undefined or null. */
export function sameRecord(one: AnyRecord | undefined, other: AnyRecord | null | undefined): boolean {
  if (one === undefined || other === undefined || other === null) return (one ?? null) === (other ?? null)
  return digestOf(one) === digestOf(other)
}
