import { basename } from 'node:path'
import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import { storageFailure } from '../ledger/failure.ts'
import { disk } from '../ledger/file-system.ts'
import { changePreferences } from '../preferences.ts'

/** Asks for the folder that gets a copy of every snapshot. The window learns its name only. */
export async function chooseSecondFolder(
  caller: WebContents,
  dataFolder: string,
): Promise<{ kind: 'chosen'; folder: string } | { kind: 'cancelled' } | StorageFailure> {
  const path = await choose(caller, {
    title: 'Second backup folder',
    properties: ['openDirectory', 'createDirectory'],
  })
  return path === null ? { kind: 'cancelled' } : await keepSecondFolder(dataFolder, path)
}

/** Copies no further snapshots to a second folder. */
export async function forgetSecondFolder(
  dataFolder: string,
): Promise<{ kind: 'forgotten' } | StorageFailure> {
  try {
    await changePreferences(disk, dataFolder, { secondFolder: null })
    return { kind: 'forgotten' }
  } catch (error) {
    return storageFailure(error)
  }
}

/** Asks for a snapshot file; null when none was chosen. */
export async function chooseSnapshotFile(caller: WebContents): Promise<string | null> {
  return await choose(caller, {
    title: 'Open a snapshot',
    properties: ['openFile'],
    filters: [{ name: 'Evenkeel snapshot', extensions: ['gz'] }],
  })
}

async function keepSecondFolder(
  dataFolder: string,
  path: string,
): Promise<{ kind: 'chosen'; folder: string } | StorageFailure> {
  try {
    await changePreferences(disk, dataFolder, { secondFolder: path })
    return { kind: 'chosen', folder: basename(path) }
  } catch (error) {
    return storageFailure(error)
  }
}

async function choose(caller: WebContents, options: OpenDialogOptions): Promise<string | null> {
  const parent = BrowserWindow.fromWebContents(caller)
  const chosen = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options)
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}
