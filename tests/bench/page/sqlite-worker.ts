import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm'
import type { Entry } from '../../../shared/entry/entry.ts'

/** What the page asks of the worker: entries to keep, or the balance of all of them. */
export type SqliteRequest = { kind: 'keep'; entries: readonly Entry[] } | { kind: 'balance' }

let opened: Promise<Database> | null = null

// A database in the browser's own files is only to be had in a worker.
self.addEventListener('message', ({ data }: MessageEvent<SqliteRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  void answer(data).then((rows) => self.postMessage(rows))
})

async function answer(request: SqliteRequest): Promise<unknown> {
  const database = await (opened ??= open())
  if (request.kind === 'balance') {
    return [
      database.selectArrays('SELECT month, count(*), sum(minutes) FROM entry GROUP BY month'),
      database.selectArrays('SELECT month, skill, mode, sum(minutes) FROM part GROUP BY month, skill, mode'),
    ]
  }
  keep(database, request.entries)
  return null
}

async function open(): Promise<Database> {
  const sqlite3 = await sqlite3InitModule()
  const pool = await sqlite3.installOpfsSAHPoolVfs({})
  const database = new pool.OpfsSAHPoolDb('/journal.sqlite')
  database.exec(`
    CREATE TABLE entry (month TEXT, minutes INTEGER);
    CREATE TABLE part (month TEXT, skill TEXT, mode TEXT, minutes INTEGER);
    CREATE INDEX covering_entry ON entry (month, minutes);
    CREATE INDEX covering_part ON part (month, skill, mode, minutes);
  `)
  return database
}

function keep(database: Database, entries: readonly Entry[]): void {
  database.exec('BEGIN')
  const insertEntry = database.prepare('INSERT INTO entry VALUES (?, ?)')
  const insertPart = database.prepare('INSERT INTO part VALUES (?, ?, ?, ?)')
  for (const { date, minutes: whole, mode, allocations } of entries) {
    insertEntry.bind([date.slice(0, 7), whole]).stepReset()
    for (const { skillId, minutes } of allocations) {
      insertPart.bind([date.slice(0, 7), skillId, mode, minutes]).stepReset()
    }
  }
  insertEntry.finalize()
  insertPart.finalize()
  database.exec('COMMIT')
}
