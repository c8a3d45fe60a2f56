import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import type { StorageFailure } from '../shared/bridge/ledger.ts'
import type { Common } from './command-line/command.ts'
import { storageFailure } from './ledger/failure.ts'

/** A block of most disks. */
const PROBE_BYTES = 4_096

export type DataFolder = {
  path: string
  /** Why it can be neither made nor written, e.g. on a disk that is full, read-only or gone. Nothing was touched. */
  failure: StorageFailure | null
}

/**
 * Goes to the folder this run works in: the one given, a scratch folder for the sample or another journal, or
 * the user's own. Everything the app and its engine keep is in it. Where it cannot be used the engine gets a scratch
 * folder, so that a window can still say so.
 */
export function enterDataFolder(common: Common): DataFolder {
  const wanted = common.dataDir === null ? app.getPath('userData') : resolve(common.dataDir)
  const path = isScratch(common) ? scratchFolder() : wanted
  const failure = failureOf(path)
  const ours = failure === null ? path : scratchFolder()
  app.setPath('userData', ours)
  app.setPath('sessionData', join(ours, 'browser'))
  return { path, failure }
}

/** Tries a folder again that could not be used at the start. When it can be, the lock is asked for there. */
export function enterLater(path: string): StorageFailure | null {
  const failure = failureOf(path)
  // The engine stays where it is until the next start; its database is made from the ledger.
  if (failure === null) app.setPath('userData', path)
  return failure
}

/** True when the data folder goes away with the run. */
export function isScratch({ dataDir, sample, journal }: Common): boolean {
  return dataDir === null && (sample || journal !== null)
}

/**
 * Makes the folder where there is none and writes to it, as nothing else tells a full disk. The engine is kept from one:
 * it would lose what it cannot write.
 */
function failureOf(path: string): StorageFailure | null {
  const probe = join(path, '.writable')
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.R_OK)
    const file = openSync(probe, 'w', 0o600)
    try {
      writeSync(file, Buffer.alloc(PROBE_BYTES))
      fsyncSync(file)
    } finally {
      closeSync(file)
      rmSync(probe, { force: true })
    }
    return null
  } catch (error) {
    return storageFailure(error)
  }
}

function scratchFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'evenkeel-scratch-'))
  process.on('exit', () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }))
  return path
}
