import { createHash, randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { MOST_EVIDENCE_BYTES, type EvidenceFile } from '../../shared/bridge/evidence.ts'
import type { FileSystem } from '../ledger/file-system.ts'
import type { SaidOfFile } from './door.ts'
import { piecesOf } from '../ledger/read-lines.ts'
import { beginReplacement } from '../ledger/write-whole.ts'

/** `there` by its size, or by its content too; `damaged`: what bears the name is not that content. */
export type Standing = 'there' | 'missing' | 'damaged'

/** Which files were read and hashed in this run, by path: their size and time then, and what came of it. */
export type Verdicts = Map<string, { stamp: string; standing: Standing }>

/**
 * The folder `files` in a data folder or beside snapshots. A file's name is the SHA-256 of its content, in lower-case
 * hex, so nothing is ever written over and the same content is there once. Links are refused. Nothing is deleted.
 */
export class EvidenceFolder {
  readonly path: string
  readonly #files: FileSystem
  readonly #verdicts: Verdicts

  constructor(files: FileSystem, parent: string, verdicts: Verdicts) {
    this.path = join(parent, 'files')
    this.#files = files
    this.#verdicts = verdicts
  }

  /** The names in it; none where it is missing or not a folder itself. */
  async names(): Promise<string[]> {
    const found = await this.#files.look(this.path)
    return found?.kind === 'folder' ? await this.#files.list(this.path) : []
  }

  /** How a file stands, by its size alone. */
  async look({ sha256, bytes }: EvidenceFile): Promise<Standing> {
    const folder = await this.#files.look(this.path)
    if (folder === null) return 'missing'
    if (folder.kind !== 'folder') return 'damaged'
    const found = await this.#files.look(join(this.path, sha256))
    if (found === null) return 'missing'
    return found.kind === 'file' && found.bytes === bytes ? 'there' : 'damaged'
  }

  /** What its content was found to be in this run; null where it was not read or has another size or time since. */
  async verdict({ sha256 }: EvidenceFile): Promise<Standing | null> {
    const known = this.#verdicts.get(join(this.path, sha256))
    return known !== undefined && known.stamp === (await this.#stampOf(sha256)) ? known.standing : null
  }

  /** How a file stands, by its content. */
  async prove({ sha256 }: EvidenceFile): Promise<Standing> {
    const path = join(this.path, sha256)
    const stamp = await this.#stampOf(sha256)
    const hash = await hashOf(this.#files, path)
    if (stamp === null || hash === null) return 'missing'
    const standing = hash === sha256 ? 'there' : 'damaged'
    this.#verdicts.set(path, { stamp, standing })
    return standing
  }

  /**
   * Copies a file from another folder. It gets its name only after its content was read back from this disk and has
   * the right hash; what bore the name before is set aside. False where the other folder has no such content.
   */
  async copyFrom(source: EvidenceFolder, file: EvidenceFile): Promise<boolean> {
    if ((await source.look(file)) !== 'there') return false
    const from = await source.#files.openToRead(join(source.path, file.sha256))
    if (from === null) return false
    try {
      return await this.#keep(file, piecesOf(from, [{ position: 0, length: file.bytes }]))
    } finally {
      await from.close()
    }
  }

  /**
   * Keeps new content as it was said and tells its hash; null where other than that came. It gets its name only
   * after it was read back from this disk. What is there already, whole, stays as it is.
   */
  async take(content: AsyncIterable<Uint8Array>, said: SaidOfFile): Promise<string | null> {
    const { bytes } = said
    await this.#makeFolder()
    const replacement = await beginReplacement(this.#files, join(this.path, `incoming-${randomUUID()}`))
    try {
      const hash = createHash('sha256')
      let count = 0
      for await (const piece of content) {
        count += piece.length
        if (count > bytes) break
        hash.update(piece)
        await replacement.append(Buffer.from(piece))
      }
      const written = await replacement.finish()
      const sha256 = hash.digest('hex')
      const isWhole =
        count === bytes &&
        sha256 === (said.sha256 ?? sha256) &&
        (await hashOf(this.#files, written)) === sha256
      if (!isWhole || (await this.prove({ sha256, bytes })) === 'there') {
        await replacement.discard()
        return isWhole ? sha256 : null
      }
      await this.#setAside(sha256)
      await this.#files.rename(written, join(this.path, sha256))
      await this.#files.syncFolder(this.path)
      return sha256
    } catch (error) {
      await replacement.discard().catch(() => {
        // What is left is nobody's and named so by the next check; the first error is the one to tell.
      })
      throw error
    }
  }

  /** A file's whole content, proven by its hash; null where it is missing or something else. */
  async read({ sha256 }: Pick<EvidenceFile, 'sha256'>): Promise<Buffer | null> {
    const found = await this.#files.look(join(this.path, sha256))
    if (found?.kind !== 'file' || found.bytes > MOST_EVIDENCE_BYTES) return null
    const content = await this.#files.read(join(this.path, sha256))
    if (content === null) return null
    return createHash('sha256').update(content).digest('hex') === sha256 ? content : null
  }

  async #keep({ sha256 }: EvidenceFile, content: AsyncIterable<Buffer>): Promise<boolean> {
    await this.#makeFolder()
    const path = join(this.path, sha256)
    const replacement = await beginReplacement(this.#files, path)
    try {
      for await (const piece of content) await replacement.append(piece)
      if ((await hashOf(this.#files, await replacement.finish())) !== sha256) {
        await replacement.discard()
        return false
      }
      await this.#setAside(sha256)
      await replacement.commit()
    } catch (error) {
      await replacement.discard().catch(() => {
        // The next copy removes it first; the first error is the one to tell.
      })
      throw error
    }
    const stamp = await this.#stampOf(sha256)
    if (stamp !== null) this.#verdicts.set(path, { stamp, standing: 'there' })
    return true
  }

  /** Only inside a folder that is there: where a disk was unplugged, nothing is to be written in its place. */
  async #makeFolder(): Promise<void> {
    if ((await this.#files.look(this.path)) !== null) return
    const parent = dirname(this.path)
    if ((await this.#files.look(parent)) === null)
      throw Object.assign(new Error('The folder is gone.'), { code: 'ENOENT' })
    await this.#files.makeFolder(this.path)
    await this.#files.syncFolder(parent)
  }

  /** Damaged content may still be worth something to a person. */
  async #setAside(name: string): Promise<void> {
    const path = join(this.path, name)
    if ((await this.#files.look(path)) === null) return
    for (let number = 1; ; number++) {
      const aside = `${path}.damaged-${number}`
      if ((await this.#files.look(aside)) === null) return await this.#files.rename(path, aside)
    }
  }

  async #stampOf(name: string): Promise<string | null> {
    const found = await this.#files.look(join(this.path, name))
    return found?.kind === 'file' ? `${found.bytes} ${found.changedAt}` : null
  }
}

/** The SHA-256 of a file, read piece by piece; null where there is none. */
async function hashOf(files: FileSystem, path: string): Promise<string | null> {
  const file = await files.openToRead(path)
  if (file === null) return null
  try {
    const hash = createHash('sha256')
    for await (const piece of piecesOf(file, [{ position: 0, length: await file.size() }])) hash.update(piece)
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}
