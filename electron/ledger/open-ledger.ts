import { join } from 'node:path'
import type { LedgerFinding, StorageFailure } from '../../shared/bridge/ledger.ts'
import { SCHEMA_VERSION } from '../../shared/journal/schema-version.ts'
import type { Bases } from './bases.ts'
import { storageFailure } from './failure.ts'
import { ledgerFile } from './file-names.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import { readIdentity, writeIdentity, type Identity } from './identity.ts'
import { Ledger } from './ledger.ts'
import { LEDGER_VERSION, writeLine, type LedgerBase } from './line.ts'
import { piecesOf, readLines, type ReadLines } from './read-lines.ts'
import { headerOf } from './roll-over.ts'
import type { Scan } from './scan.ts'
import { replaceFile, writeAll } from './write-whole.ts'

export type LedgerOptions = {
  /** The data folder; the ledger is `ledger.jsonl` in it. */
  folder: string
  files: FileSystem
  /** `evenkeel 1.0.0` */
  app: string
  /** What keeps IndexedDB, e.g. `electron 45.4.1`: another one is noted, since engines have wiped it before. */
  engine: string
  now: () => Date
  newId: () => string
  /** The snapshots that a ledger may stand on; left out, it holds everything itself. */
  bases?: Bases
}

export type OpenedLedger =
  { kind: 'open'; ledger: Ledger } | { kind: 'newer'; version: number } | StorageFailure

/** Opens the ledger of a data folder, or makes it. What the last end left torn is cut, damage is set aside. */
export async function openLedger(options: LedgerOptions): Promise<OpenedLedger> {
  try {
    return await open(options)
  } catch (error) {
    return storageFailure(error)
  }
}

async function open(options: LedgerOptions): Promise<OpenedLedger> {
  const { folder, files, app, now } = options
  const identity = await readIdentity(files, folder)
  if (identity !== null && identity.schema > SCHEMA_VERSION)
    return { kind: 'newer', version: identity.schema }
  await files.makeFolder(folder)
  let file = await files.open(ledgerFile(folder))
  try {
    let read = await readLines(file)
    if (read.header !== null && read.header.version > LEDGER_VERSION) {
      await file.close()
      return { kind: 'newer', version: read.header.version }
    }
    const findings = await mendFile(options, file, read, identity)
    if (findings.length > 0) {
      await file.close()
      file = await files.open(ledgerFile(folder))
      read = await readLines(file)
    }
    findings.push(...(await cutTail(file, read.scan)))
    const { header, commits } = read
    const journalId = header?.journalId ?? identity?.journalId ?? options.newId()
    const end = read.scan.end === 0 ? await begin(options, file, journalId) : read.scan.end
    if (commits.base !== null && (await options.bases?.isThere(journalId, commits.base)) === false) {
      findings.push({ kind: 'base-lost', sequence: commits.base.sequence })
    }
    findings.push(...(await noteEngine(options, identity, journalId)))
    const opened = { journalId, findings }
    return { kind: 'open', ledger: new Ledger({ folder, files, app, file, commits, end, now, opened }) }
  } catch (error) {
    await closeQuietly(file)
    throw error
  }
}

/** What was never acknowledged is cut before anything is appended. */
async function cutTail(file: OpenFile, { size, end }: Scan): Promise<LedgerFinding[]> {
  if (size === end) return []
  await file.truncate(end)
  await file.sync()
  return end === 0 ? [] : [{ kind: 'tail-cut', bytes: size - end }]
}

/**
 * Mends a file that lost lines, its beginning or everything: it is kept as it is under another name, and the ledger
 * goes on with the readable lines, on the newest snapshot where its beginning is gone.
 */
async function mendFile(
  options: LedgerOptions,
  file: OpenFile,
  read: ReadLines,
  identity: Identity | null,
): Promise<LedgerFinding[]> {
  const { files, folder, now, app } = options
  const { scan: found, places, header, commits } = read
  const isEmptied = found.end === 0 && found.size > 0 && identity !== null
  const isDamaged = found.damaged > 0 || isEmptied
  const findings: LedgerFinding[] = []
  if (isDamaged) {
    const copy = `ledger-damaged-${now().toISOString().replaceAll(/[:.]/g, '-')}.jsonl`
    await replaceFile(files, join(folder, copy), piecesOf(file, [{ position: 0, length: found.size }]))
    findings.push({ kind: 'damage', lines: Math.max(1, found.damaged), copy })
  }
  const renewed = await renewedBase(options, read, identity)
  if (renewed !== null) findings.push({ kind: 'ledger-renewed', sequence: renewed.base.sequence })
  if (findings.length === 0) return []

  // Lines that the snapshot holds already would only take its digests back.
  const isBehind = renewed !== null && renewed.base.sequence >= commits.sequence
  const lines = isBehind ? [] : places.map(({ position, length }) => ({ position, length: length + 1 }))
  const journalId = renewed?.journalId ?? identity?.journalId
  const beginning =
    journalId !== undefined && (renewed !== null || (header === null && commits.sequence > 0))
      ? [writeLine(headerOf({ journalId, createdAt: now().toISOString(), app }, renewed?.base ?? null))]
      : []
  await replaceFile(files, ledgerFile(folder), concatenated(beginning, piecesOf(file, lines)))
  return findings
}

/**
 * The snapshot on which a ledger without a first line stands, or one that holds more than the ledger has left.
 * Null where it needs none or there is none.
 */
async function renewedBase(
  { bases }: LedgerOptions,
  { commits, header }: ReadLines,
  identity: Identity | null,
): Promise<{ journalId: string; base: LedgerBase } | null> {
  const [first] = commits.after(0)
  const lacksBeginning = header === null && first !== undefined && first.sequence > 1
  const least = lacksBeginning ? first.sequence - 1 : commits.sequence + 1
  const journalId = header?.journalId ?? identity?.journalId ?? null
  const newest = (await bases?.newest(journalId, least, header === null ? 'both' : 'first')) ?? null
  if (newest !== null) {
    const highest = Math.max(newest.base.highest, commits.highest)
    return { ...newest, base: { ...newest.base, highest } }
  }
  if (!lacksBeginning || journalId === null) return null
  // Something stood before the first commit, and no snapshot is left of it.
  return { journalId, base: { sequence: least, highest: least, snapshot: '', digests: {} } }
}

async function* concatenated(first: Iterable<Buffer>, second: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* first
  yield* second
}

async function noteEngine(
  { files, folder, engine, app }: LedgerOptions,
  before: Identity | null,
  journalId: string,
): Promise<LedgerFinding[]> {
  const isNoted =
    before?.journalId === journalId &&
    before.engine === engine &&
    before.app === app &&
    before.schema === SCHEMA_VERSION
  if (!isNoted) await writeIdentity(files, folder, { journalId, engine, app, schema: SCHEMA_VERSION })
  const isOther = before !== null && before.engine !== engine
  return isOther ? [{ kind: 'other-engine', before: before.engine, now: engine }] : []
}

async function closeQuietly(file: OpenFile): Promise<void> {
  await file.close().catch(() => {
    // Nothing was written through this handle that is not synced or told as failed.
  })
}

async function begin(options: LedgerOptions, file: OpenFile, journalId: string): Promise<number> {
  const header = headerOf({ journalId, createdAt: options.now().toISOString(), app: options.app }, null)
  const bytes = writeLine(header)
  await writeAll(file, bytes, 0)
  await file.sync()
  await options.files.syncFolder(options.folder)
  return bytes.length
}
