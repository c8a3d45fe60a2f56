import { join } from 'node:path'
import type { SnapshotInfo } from '../../shared/bridge/snapshots.ts'
import type { FileSystem } from '../ledger/file-system.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { BaseSources } from './base-states.ts'
import { firstFolder, listFolder, told, type Listed, type SnapshotFolder } from './folder.ts'
import { soundSnapshots } from './keep-few.ts'

export type SnapshotOptions = {
  ledger: Ledger
  dataFolder: string
  files: FileSystem
  /** The disk of the user's own files: the second folder and opened files are on it. */
  userFiles: FileSystem
  /** `evenkeel 1.0.0` */
  app: string
  timeZone: string
  now: () => Date
  /** The second folder, if there is one. */
  secondFolder: () => Promise<string | null>
  /** From this size on the ledger begins a new file after a snapshot, in bytes. */
  rollOverFrom?: number
}

/** Both folders of an open journal, the files the user opened, and what this run has found unsound. */
export class SnapshotShelf {
  readonly options: SnapshotOptions
  readonly first: SnapshotFolder
  readonly unsound = new Set<string>()
  readonly #opened = new Map<string, string>()

  constructor(options: SnapshotOptions) {
    this.options = options
    this.first = firstFolder(options.files, options.dataFolder)
  }

  /** Every snapshot of both folders, newest first; one that is in both is listed once. */
  async list(): Promise<SnapshotInfo[]> {
    const first = await listFolder(this.first)
    const known = new Set(first.map(({ name }) => name))
    const second = await this.second()
    const others = second === null ? [] : await listFolder(second).catch(noList)
    const all = [...first, ...others.filter(({ name }) => !known.has(name))]
    return all
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.sequence - a.sequence))
      .map((one) => this.#told(one))
  }

  /** Gives a file that the user opened a name under which it can be read. */
  nameFor(path: string): string {
    const name = `opened-${this.#opened.size + 1}`
    this.#opened.set(name, path)
    return name
  }

  /** The sound snapshots of this journal in a folder, newest first. */
  sound(folder: SnapshotFolder): Promise<Listed[]> {
    return soundSnapshots(folder, this.options.ledger.journalId, this.unsound)
  }

  async second(): Promise<SnapshotFolder | null> {
    const path = await this.options.secondFolder()
    return path === null ? null : { where: 'second', path, files: this.options.userFiles }
  }

  async sources(): Promise<BaseSources> {
    const { files, dataFolder } = this.options
    const second = await this.second()
    return { files, dataFolder, folders: second === null ? [this.first] : [this.first, second] }
  }

  /** Looks a name up in our own listings; it is never joined to a path before that. */
  async find(
    name: string,
  ): Promise<{ path: string; files: FileSystem; where: SnapshotInfo['where'] } | null> {
    const opened = this.#opened.get(name)
    if (opened !== undefined) return { path: opened, files: this.options.userFiles, where: 'opened' }
    for (const folder of (await this.sources()).folders) {
      const names = await listFolder(folder).catch(noList)
      const found = names.find((listed) => listed.name === name)
      if (found !== undefined) {
        return { path: join(folder.path, found.name), files: folder.files, where: folder.where }
      }
    }
    return null
  }

  #told(listed: Listed): SnapshotInfo {
    const isUnsound = listed.where === 'first' && this.unsound.has(listed.name)
    return isUnsound ? { ...told(listed), readable: false } : told(listed)
  }
}

/** A folder that cannot be read has no list; why is noted. */
export function noList(error: unknown): Listed[] {
  console.warn('A snapshots folder could not be read.', error)
  return []
}
