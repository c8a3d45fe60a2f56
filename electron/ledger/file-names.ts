import { join } from 'node:path'

/** The ledger's file in a data folder. */
export function ledgerFile(folder: string): string {
  return join(folder, 'ledger.jsonl')
}

/** The file of the part that a rollover kept and that ends with the commit `last`. */
export function segmentFile(folder: string, last: number): string {
  return join(folder, `ledger-${String(last).padStart(6, '0')}.jsonl`)
}

const SEGMENT = /^ledger-(\d+)\.jsonl$/

/** The last commit of a part, told from its file's name; null where it is none. */
export function lastOfSegment(name: string): number | null {
  const match = SEGMENT.exec(name)
  return match === null ? null : Number(match[1])
}
