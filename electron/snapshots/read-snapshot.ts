import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { constants, createGunzip, gunzip } from 'node:zlib'
import { parseSnapshotHeader, snapshotEnd, type SnapshotHeader } from '../../shared/formats/snapshot.ts'
import { RecordTally, type RecordTaker } from '../../shared/ledger/record-state.ts'
import type { FileSystem, OpenFile } from '../ledger/file-system.ts'
import { piecesOf } from '../ledger/read-lines.ts'
import { SnapshotParser, unsound, type Unsound, type WholeSnapshot } from './parse-snapshot.ts'

/** So much is unpacked and read before anything else of main gets its turn. */
const UNPACKED_PIECE = 65_536

/**
 * Reads a snapshot as a whole: bytes, hash, counts and digests. Its records go into `into`, which is of use only when
 * the snapshot turns out to be whole. Rejects only with what the disk says.
 */
export async function readSnapshot(
  files: FileSystem,
  path: string,
  into: RecordTaker = new RecordTally(),
): Promise<WholeSnapshot | Unsound> {
  const file = await files.openToRead(path)
  if (file === null) return unsound('missing')
  try {
    const size = await file.size()
    if (size === 0) return unsound('cut-short')
    return (await isPacked(file)) ? await readPacked(file, size, into) : unsound('not-a-snapshot')
  } finally {
    await file.close()
  }
}

async function isPacked(file: OpenFile): Promise<boolean> {
  const start = await file.read(0, 2)
  return start[0] === 0x1f && start[1] === 0x8b
}

async function readPacked(file: OpenFile, size: number, into: RecordTaker): Promise<WholeSnapshot | Unsound> {
  const parser = new SnapshotParser(into)
  try {
    for await (const piece of unpacked(piecesOf(file, [{ position: 0, length: size }]))) {
      const reason = parser.take(piece)
      if (reason !== null) return unsound(reason)
    }
    return parser.finish()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('Z_')) throw error
    return unsound(code === 'Z_BUF_ERROR' ? 'cut-short' : 'changed')
  }
}

function unpacked(pieces: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const unpacking = createGunzip({ chunkSize: UNPACKED_PIECE })
  pipeline(Readable.from(pieces), unpacking, () => {
    // Whoever reads the pieces meets the error there.
  })
  return unpacking
}

/** What the header alone says; `isCutShort` compares gzip's own note of the length. Null where there is none. */
export async function readHeader(
  files: FileSystem,
  path: string,
): Promise<{ header: SnapshotHeader | null; bytes: number; isCutShort: boolean } | null> {
  const file = await files.openToRead(path)
  if (file === null) return null
  try {
    const size = await file.size()
    const line = firstLine(await unpackStart(await file.read(0, Math.min(size, HEAD_BYTES))))
    const parsed = parseSnapshotHeader(line)
    if (parsed.kind !== 'header') return { header: null, bytes: size, isCutShort: false }
    const { header } = parsed
    const trailer = size >= 4 ? (await file.read(size - 4, 4)).readUInt32LE(0) : 0
    const headerBytes = Buffer.byteLength(line, 'utf8') + 1
    const length = headerBytes + header.body.bytes + Buffer.byteLength(snapshotEnd(header.body.lines))
    return { header, bytes: size, isCutShort: trailer !== length % 2 ** 32 }
  } finally {
    await file.close()
  }
}

const HEAD_BYTES = 131_072

const unpackedAtOnce = promisify(gunzip)

async function unpackStart(bytes: Buffer): Promise<Buffer> {
  try {
    return await unpackedAtOnce(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    // Not gzip, or damaged at once: there is no header.
    if (error instanceof Error && 'code' in error) return Buffer.alloc(0)
    throw error
  }
}

function firstLine(text: Buffer): string {
  const end = text.indexOf(0x0a)
  return text.subarray(0, end === -1 ? 0 : end).toString('utf8')
}
