import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { constants, gunzip } from 'node:zlib'
import type { UnsoundReason } from '../../shared/bridge/snapshots.ts'
import {
  parseSnapshotHeader,
  parseSnapshotLine,
  snapshotEnd,
  type SnapshotHeader,
} from '../../shared/formats/snapshot.ts'
import { canonicalJson } from '../../shared/ledger/digest.ts'
import { countIntoDigests, RecordState, type Placed } from '../../shared/ledger/record-state.ts'
import type { FileSystem } from '../ledger/file-system.ts'
import { SLICE } from './compose.ts'

export type Unsound = { kind: 'unsound'; reason: UnsoundReason }

/** A snapshot that was read as a whole and found to be what its header says. */
export type WholeSnapshot = { kind: 'whole'; header: SnapshotHeader; body: Buffer }

/** The largest text that is unpacked: a file that claims more is none of ours. */
const MOST_BYTES = 1_073_741_824
const LINE_BREAK = 0x0a

const unpacked = promisify(gunzip)

/** Reads a snapshot as a whole: bytes, hash, counts and digests. Rejects only with what the disk says. */
export async function readWhole(files: FileSystem, path: string): Promise<WholeSnapshot | Unsound> {
  const bytes = await files.read(path)
  return bytes === null ? unsound('missing') : await openWhole(bytes)
}

async function openWhole(bytes: Buffer): Promise<WholeSnapshot | Unsound> {
  const text = await unpack(bytes)
  if (!Buffer.isBuffer(text)) return text
  const parsed = parseSnapshotHeader(firstLine(text))
  if (parsed.kind !== 'header') return unsound(parsed.kind)
  const { header } = parsed
  const start = text.indexOf(LINE_BREAK) + 1
  const body = text.subarray(start, start + header.body.bytes)
  if (body.length < header.body.bytes) return unsound('cut-short')
  if (createHash('sha256').update(body).digest('hex') !== header.body.sha256) return unsound('changed')
  const end = text.subarray(start + header.body.bytes).toString('utf8')
  if (end !== snapshotEnd(header.body.lines)) return unsound('cut-short')
  return (await holdsWhatItCounts(header, body)) ? { kind: 'whole', header, body } : unsound('counts-differ')
}

async function unpack(bytes: Buffer): Promise<Buffer | Unsound> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return unsound(bytes.length === 0 ? 'cut-short' : 'not-a-snapshot')
  try {
    return await unpacked(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'Z_BUF_ERROR') return unsound('cut-short')
    if (code === 'ERR_BUFFER_TOO_LARGE') return unsound('not-a-snapshot')
    return unsound('changed')
  }
}

async function holdsWhatItCounts(header: SnapshotHeader, body: Buffer): Promise<boolean> {
  const counts: Record<string, number> = {}
  const digests: Record<string, string> = {}
  let lines = 0
  for (const line of linesOf(body)) {
    const placed = parseSnapshotLine(line)
    if (placed === null) return false
    counts[placed.table] = (counts[placed.table] ?? 0) + 1
    countIntoDigests(digests, placed)
    lines += 1
    if (lines % SLICE === 0) await nextTurn()
  }
  const found = { counts, digests, lines }
  const said = { counts: header.counts, digests: header.digests, lines: header.body.lines }
  return canonicalJson(found) === canonicalJson(said)
}

/** The records of a sound body as a state. */
export async function stateOf(body: Buffer): Promise<RecordState> {
  const state = new RecordState()
  let count = 0
  for (const line of linesOf(body)) {
    const placed = parseSnapshotLine(line)
    if (placed !== null) state.place(placed)
    count += 1
    if (count % SLICE === 0) await nextTurn()
  }
  return state
}

const PAGE_BYTES = 4_194_304

/** A page of a sound body. The cursor is a place in it: 0, or what the page before said. */
export function pageOf(body: Buffer, cursor: number): { records: Placed[]; next: number; done: boolean } {
  const isLineStart = cursor === 0 || body[cursor - 1] === LINE_BREAK
  if (!isLineStart) return { records: [], next: body.length, done: true }
  const limit = body.lastIndexOf(LINE_BREAK, Math.min(cursor + PAGE_BYTES, body.length - 1)) + 1
  const next = limit > cursor ? limit : body.indexOf(LINE_BREAK, cursor) + 1 || body.length
  const records: Placed[] = []
  for (const line of linesOf(body.subarray(cursor, next))) {
    const placed = parseSnapshotLine(line)
    if (placed !== null) records.push(placed)
  }
  return { records, next, done: next >= body.length }
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
    const head = await file.read(0, Math.min(size, HEAD_BYTES))
    const parsed = parseSnapshotHeader(firstLine(await unpackStart(head)))
    if (parsed.kind !== 'header') return { header: null, bytes: size, isCutShort: false }
    const { header } = parsed
    const trailer = size >= 4 ? (await file.read(size - 4, 4)).readUInt32LE(0) : 0
    const headerBytes = Buffer.byteLength(firstLine(await unpackStart(head)), 'utf8') + 1
    const length = headerBytes + header.body.bytes + Buffer.byteLength(snapshotEnd(header.body.lines))
    return { header, bytes: size, isCutShort: trailer !== length % 2 ** 32 }
  } finally {
    await file.close()
  }
}

const HEAD_BYTES = 131_072

async function unpackStart(bytes: Buffer): Promise<Buffer> {
  try {
    return await unpacked(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES })
  } catch (error) {
    // Not gzip, or damaged at once: there is no header.
    if (error instanceof Error && 'code' in error) return Buffer.alloc(0)
    throw error
  }
}

function* linesOf(body: Buffer): Generator<string> {
  for (let from = 0; from < body.length;) {
    const found = body.indexOf(LINE_BREAK, from)
    const to = found === -1 ? body.length : found
    yield body.subarray(from, to).toString('utf8')
    from = to + 1
  }
}

function firstLine(text: Buffer): string {
  const end = text.indexOf(LINE_BREAK)
  return text.subarray(0, end === -1 ? 0 : end).toString('utf8')
}

function unsound(reason: UnsoundReason): Unsound {
  return { kind: 'unsound', reason }
}
