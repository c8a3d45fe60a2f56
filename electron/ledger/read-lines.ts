import { Commits } from './commits.ts'
import type { OpenFile } from './file-system.ts'
import type { Header } from './line.ts'
import { scan, type PlacedLine, type Scan } from './scan.ts'

/** Where a piece of a file stands, in bytes. */
export type Place = { position: number; length: number }

/** A ledger file as it was read: its commits, its first line, and where every readable line stands. */
export type ReadLines = { scan: Scan; commits: Commits; header: Header | null; places: Place[] }

export async function readLines(file: OpenFile): Promise<ReadLines> {
  const commits = new Commits()
  const places: Place[] = []
  let header: Header | null = null
  const take = (placed: PlacedLine) => {
    if (placed.line.kind === 'header') header ??= placed.line
    commits.take(placed)
    places.push({ position: placed.position, length: placed.length })
  }
  return { scan: await scan(file, take), commits, header, places }
}

const PIECE = 1_048_576

/** The bytes of places in a file, never more than a mebibyte at a time. */
export async function* piecesOf(file: OpenFile, places: readonly Place[]): AsyncGenerator<Buffer> {
  for (const { position, length } of places) {
    for (let from = 0; from < length; from += PIECE) {
      yield await file.read(position + from, Math.min(PIECE, length - from))
    }
  }
}
