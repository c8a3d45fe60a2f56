import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import type { Common } from './command-line/parse.ts'

export type DataFolder =
  | { kind: 'entered'; path: string }
  /** It can be neither made nor written, e.g. on a disk that is read-only or gone. Nothing was touched. */
  | { kind: 'unusable'; path: string; code: string }

/**
 * Goes to the folder this run works in: the one given, a scratch folder for the sample or another journal, or
 * the user's own. Everything the app and its engine keep is in it.
 */
export function enterDataFolder(common: Common): DataFolder {
  const wanted = common.dataDir === null ? app.getPath('userData') : resolve(common.dataDir)
  let path = wanted
  try {
    path = isScratch(common) ? scratchFolder() : usable(wanted)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { kind: 'unusable', path: wanted, code }
  }
  app.setPath('userData', path)
  app.setPath('sessionData', join(path, 'browser'))
  return { kind: 'entered', path }
}

/** True when the data folder goes away with the run. */
export function isScratch({ dataDir, sample, journal }: Common): boolean {
  return dataDir === null && (sample || journal !== null)
}

/** Makes the folder where there is none. Fails for one that cannot be written: nothing could be kept in it. */
function usable(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  accessSync(path, constants.R_OK | constants.W_OK)
  return path
}

function scratchFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'evenkeel-scratch-'))
  process.on('exit', () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }))
  return path
}
