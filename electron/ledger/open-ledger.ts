import { join } from 'node:path'
import type { LedgerFinding, StorageFailure } from '../../shared/bridge/ledger.ts'
import { Commits } from './commits.ts'
import { storageFailure } from './failure.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import { readIdentity, writeIdentity, type Identity } from './identity.ts'
import { Ledger } from './ledger.ts'
import { LEDGER_VERSION, writeLine, type Line } from './line.ts'
import { scan, type PlacedLine, type Scan } from './scan.ts'
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
}

export type OpenedLedger =
  { kind: 'open'; ledger: Ledger } | { kind: 'newer'; version: number } | StorageFailure

export function ledgerFile(folder: string): string {
  return join(folder, 'ledger.jsonl')
}

/** Opens the ledger of a data folder, or makes it. What the last end left torn is cut, damage is set aside. */
export async function openLedger(options: LedgerOptions): Promise<OpenedLedger> {
  try {
    return await open(options)
  } catch (error) {
    return storageFailure(error)
  }
}

async function open(options: LedgerOptions): Promise<OpenedLedger> {
  const { folder, files } = options
  await files.makeFolder(folder)
  const identity = await readIdentity(files, folder)
  let file = await files.open(ledgerFile(folder))
  try {
    let read = await readLines(file)
    if (read.header !== null && read.header.version > LEDGER_VERSION) {
      await file.close()
      return { kind: 'newer', version: read.header.version }
    }
    const damage = await setDamageAside(options, file, read)
    if (damage.length > 0) {
      await file.close()
      file = await files.open(ledgerFile(folder))
      read = await readLines(file)
    }
    const findings = [...damage, ...(await cutTail(file, read.scan))]
    const isNew = read.scan.end === 0
    const journalId = read.header?.journalId ?? identity?.journalId ?? options.newId()
    const end = isNew ? await begin(options, file, journalId) : read.scan.end
    findings.push(...(await noteEngine(options, identity, journalId)))
    const opened = { journalId, findings }
    return {
      kind: 'open',
      ledger: new Ledger({ file, commits: read.commits, end, now: options.now, opened }),
    }
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

/** Keeps a damaged file as it is under another name; the ledger goes on with the readable lines. */
async function setDamageAside(
  { files, folder, now }: LedgerOptions,
  file: OpenFile,
  { scan: found, places }: ReadLines,
): Promise<LedgerFinding[]> {
  if (found.damaged === 0) return []
  const copy = `ledger-damaged-${now().toISOString().replaceAll(/[:.]/g, '-')}.jsonl`
  await replaceFile(files, join(folder, copy), pieces(file, [{ position: 0, length: found.size }]))
  const lines = places.map(({ position, length }) => ({ position, length: length + 1 }))
  await replaceFile(files, ledgerFile(folder), pieces(file, lines))
  return [{ kind: 'damage', lines: found.damaged, copy }]
}

async function noteEngine(
  { files, folder, engine, app }: LedgerOptions,
  before: Identity | null,
  journalId: string,
): Promise<LedgerFinding[]> {
  const isNoted = before?.journalId === journalId && before.engine === engine && before.app === app
  if (!isNoted) await writeIdentity(files, folder, { journalId, engine, app })
  const isOther = before !== null && before.engine !== engine
  return isOther ? [{ kind: 'other-engine', before: before.engine, now: engine }] : []
}

async function closeQuietly(file: OpenFile): Promise<void> {
  await file.close().catch(() => {
    // Nothing was written through this handle that is not synced or told as failed.
  })
}

type Header = Extract<Line, { kind: 'header' }>
type ReadLines = { scan: Scan; commits: Commits; header: Header | null; places: PlacedPlace[] }
type PlacedPlace = { position: number; length: number }

async function readLines(file: OpenFile): Promise<ReadLines> {
  const commits = new Commits()
  const places: PlacedPlace[] = []
  let header: Header | null = null
  const take = (placed: PlacedLine) => {
    if (placed.line.kind === 'header') header ??= placed.line
    commits.take(placed)
    places.push({ position: placed.position, length: placed.length })
  }
  return { scan: await scan(file, take), commits, header, places }
}

const PIECE = 1_048_576

async function* pieces(file: OpenFile, places: readonly PlacedPlace[]): AsyncGenerator<Buffer> {
  for (const { position, length } of places) {
    for (let from = 0; from < length; from += PIECE) {
      yield await file.read(position + from, Math.min(PIECE, length - from))
    }
  }
}

async function begin(options: LedgerOptions, file: OpenFile, journalId: string): Promise<number> {
  const header: Header = {
    kind: 'header',
    format: 'evenkeel-ledger',
    version: LEDGER_VERSION,
    journalId,
    createdAt: options.now().toISOString(),
    app: options.app,
  }
  const bytes = writeLine(header)
  await writeAll(file, bytes, 0)
  await file.sync()
  await options.files.syncFolder(options.folder)
  return bytes.length
}
