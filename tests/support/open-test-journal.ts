import './browser-globals.ts'
import Dexie from 'dexie'
import { openJournal, type Notice } from '../../renderer/storage/open-journal.ts'
import type { Journal } from '../../renderer/storage/journal.ts'
import type { Bridge } from '../../shared/bridge/contract.ts'
import { TEST_START } from './memory-bridge.ts'

/** Opens a journal over a bridge; it must open. */
export async function openTestJournal(bridge: Bridge): Promise<{ journal: Journal; notices: Notice[] }> {
  const opened = await openJournal(bridge, TEST_START)
  if (opened.kind === 'blocked') throw new Error(`The journal is blocked: ${JSON.stringify(opened.reason)}`)
  openedDatabases.push(opened.journal.database)
  return opened
}

const openedDatabases: Dexie[] = []

/** Removes the database, as a wiped IndexedDB folder would. */
export async function wipeDatabase(): Promise<void> {
  for (const database of openedDatabases.splice(0)) database.close()
  await Dexie.delete('evenkeel')
}

/** Every table's rows by key, for comparing whole databases. */
export async function contentsOf({ database }: Journal): Promise<Record<string, unknown[]>> {
  const contents: Record<string, unknown[]> = {}
  for (const table of database.tables) contents[table.name] = await table.toArray()
  return contents
}
