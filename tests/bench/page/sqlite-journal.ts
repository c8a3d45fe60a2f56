import sqlite3InitModule from '@sqlite.org/sqlite-wasm'
import type { Entry } from '../../../shared/entry/entry.ts'

/** What a user might take instead: SQLite's WebAssembly build in memory, one row an allocation, a covering index. */
export async function sqliteJournal(entries: readonly Entry[]): Promise<{ balance(): unknown }> {
  const sqlite3 = await sqlite3InitModule()
  const database = new sqlite3.oo1.DB(':memory:')
  database.exec('CREATE TABLE part (month TEXT, skill TEXT, mode TEXT, minutes INTEGER)')
  database.exec('BEGIN')
  const insert = database.prepare('INSERT INTO part VALUES (?, ?, ?, ?)')
  for (const { date, mode, allocations } of entries) {
    for (const { skillId, minutes } of allocations) {
      insert.bind([date.slice(0, 7), skillId, mode, minutes]).stepReset()
    }
  }
  insert.finalize()
  database.exec('COMMIT')
  database.exec('CREATE INDEX covering ON part (month, skill, mode, minutes)')
  return {
    balance: () =>
      database.selectArrays('SELECT month, skill, mode, sum(minutes) FROM part GROUP BY month, skill, mode'),
  }
}
