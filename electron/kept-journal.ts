import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { app } from 'electron'
import { disk, userDisk } from './ledger/file-system.ts'
import { openKept, type OpenedKept } from './open-kept.ts'
import { readPreferences } from './preferences.ts'

/** A start is left alone until its window has long been usable. */
const AFTER_START = 30_000

/** The last snapshot may hold up the end by so much; the ledger has everything anyway. */
const LONGEST_END = 15_000

/** The journal that this run keeps, opened when it is first asked for. */
export type KeptJournal = {
  open: () => Promise<OpenedKept>
  /** Makes snapshots by itself: some time after the start, and whenever commits make one due. */
  watch(): void
  /** Makes the last snapshot of the run, if there is anything new; `grown`: only if it is due. */
  finish(wish: 'any-change' | 'grown'): Promise<void>
}

export function keptJournal(folder: string): KeptJournal {
  let opening: Promise<OpenedKept> | null = null
  let isWatching = false
  const open = async () => {
    opening ??= openKept({
      folder,
      files: disk,
      userFiles: userDisk,
      app: `evenkeel ${app.getVersion()}`,
      engine: engine(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: () => new Date(),
      newId: () => randomUUID(),
      secondFolder: async () => (await readPreferences(disk, folder)).secondFolder,
    })
    const opened = await opening
    // "Try again" is a new try.
    if (opened.kind !== 'open') opening = null
    else if (isWatching) opened.snapshots.watch()
    return opened
  }
  const makeIfDue = async (wish: 'any-change' | 'grown') => {
    // What was never opened has not changed.
    const opened = await opening
    if (opened?.kind !== 'open') return
    if (wish === 'any-change') opened.ledger.settle(opened.ledger.sequence)
    await opened.snapshots.makeIfDue(wish)
  }
  return {
    open,
    watch: () => {
      isWatching = true
      const timer = setTimeout(() => {
        makeIfDue('any-change').catch((error: unknown) =>
          console.error('No snapshot after the start.', error),
        )
      }, AFTER_START)
      timer.unref()
    },
    finish: async (wish) => {
      const limit = new AbortController()
      const made = makeIfDue(wish).catch((error: unknown) => console.error('No snapshot at the end.', error))
      await Promise.race([
        made,
        delay(LONGEST_END, undefined, { signal: limit.signal }).catch(() => undefined),
      ])
      limit.abort()
    },
  }
}

/** What keeps IndexedDB. Another version has wiped it before, so a change is noted. */
function engine(): string {
  const { electron, chrome } = process.versions
  return electron === undefined ? `chromium ${chrome ?? 'unknown'}` : `electron ${electron}`
}
