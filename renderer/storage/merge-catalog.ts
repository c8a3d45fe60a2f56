import { orderAfter, skillMergesOf, skillsOfCategory } from '../../shared/entry/catalog-rules.ts'
import type { Category, Skill } from '../../shared/entry/catalog.ts'
import { withSuccessors, type Successors } from '../../shared/entry/successors.ts'
import { firstDayOf, lastDayOf } from '../../shared/month.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { snapshotBefore, type NoSnapshot } from './before-many.ts'
import { changedIn, readCatalog, SHORT_TABLES } from './catalog.ts'
import { put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'
import { allMonths } from './months.ts'
import { entriesBetween } from './totals.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

export type Merged = Saved<UndoStep> | NoSnapshot

/** Months that are done, of how many. */
export type OnMonth = (done: number, of: number) => void

/** Makes one skill of two: whatever names the first names the other then, and the first is gone. One commit. */
export async function mergeSkill(
  journal: Journal,
  merge: { from: Skill; into: Skill },
  label: string,
  onMonth: OnMonth = () => undefined,
): Promise<Merged> {
  const { from, into } = merge
  const to = { skills: new Map([[from.id, into.id]]), categories: new Map<string, string>() }
  return await mergeAll(journal, to, [remove(journal, 'skills', from.id)], label, onMonth)
}

/** Makes one category of two: its skills move over, those of a name that is there already are merged. */
export async function mergeCategory(
  journal: Journal,
  merge: { from: Category; into: Category },
  label: string,
  onMonth: OnMonth = () => undefined,
): Promise<Merged> {
  const { from, into } = merge
  const catalog = await readCatalog(journal.database)
  const skills = skillMergesOf(catalog, from.id, into.id)
  const after = orderAfter(skillsOfCategory(catalog, into.id))
  const moving = skillsOfCategory(catalog, from.id).filter(({ id }) => !skills.has(id))
  const changes = [
    ...moving.map((skill, index) => put('skills', { ...skill, categoryId: into.id, order: after + index })),
    ...[...skills.keys()].map((id) => remove(journal, 'skills', id)),
    remove(journal, 'categories', from.id),
  ]
  return await mergeAll(
    journal,
    { skills, categories: new Map([[from.id, into.id]]) },
    changes,
    label,
    onMonth,
  )
}

async function mergeAll(
  journal: Journal,
  to: Successors,
  catalogChanges: readonly Change[],
  label: string,
  onMonth: OnMonth,
): Promise<Merged> {
  const { database } = journal
  const ids = [...to.skills.keys()]
  // Totals are kept by skill, so they tell which months are to be read at all.
  const months = (await allMonths(database)).filter(({ skills }) => ids.some((id) => id in skills))
  const entries = months.reduce((sum, month) => sum + entriesOf(month.skills, ids), 0)
  const refused = await snapshotBefore(journal, entries)
  if (refused !== null) return refused

  const changes: Change[] = [...catalogChanges]
  for (const [index, { month }] of months.entries()) {
    onMonth(index, months.length)
    for (const entry of await entriesBetween(database, firstDayOf(month), lastDayOf(month))) {
      const changed = withSuccessors('entries', entry, to)
      if (changed !== null) changes.push(put('entries', changed))
    }
  }
  for (const table of SHORT_TABLES) changes.push(...(await changedIn(database, table, to)))
  onMonth(months.length, months.length)
  return await commitUndoable(journal, label, changes)
}

function entriesOf(skills: Record<string, { entries: number }>, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + (skills[id]?.entries ?? 0), 0)
}
