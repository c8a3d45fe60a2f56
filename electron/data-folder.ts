import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import type { Common } from './command-line/parse.ts'

/**
 * Goes to the folder this run works in: the one given, a scratch folder for the sample or another journal, or
 * the user's own. Everything the app and its engine keep is in it.
 */
export function enterDataFolder(common: Common): string {
  const path = folderFor(common)
  app.setPath('userData', path)
  app.setPath('sessionData', join(path, 'browser'))
  return path
}

/** True when the data folder goes away with the run. */
export function isScratch({ dataDir, sample, journal }: Common): boolean {
  return dataDir === null && (sample || journal !== null)
}

function folderFor(common: Common): string {
  if (isScratch(common)) return scratchFolder()
  const path = common.dataDir === null ? app.getPath('userData') : resolve(common.dataDir)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}

function scratchFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'evenkeel-scratch-'))
  process.on('exit', () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }))
  return path
}
