import { ledgerFile, segmentFile } from './file-names.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import { LEDGER_VERSION, writeLine, type Header, type LedgerBase } from './line.ts'
import { piecesOf } from './read-lines.ts'
import { beginReplacement, replaceFile, type Replacement } from './write-whole.ts'

/**
 * Keeps the lines before `from` as a file of their own and writes the new ledger beside the old one: a header
 * with the base, then the lines from `from` to `to`. Nothing changes until the replacement is committed.
 */
export async function writeRolledOver(
  files: FileSystem,
  folder: string,
  parts: {
    file: OpenFile
    header: HeaderFields
    base: LedgerBase
    /** The commit that the old file stands on. */
    before: number
    from: number
    to: number
  },
): Promise<Replacement> {
  const { file, header, base, before, from, to } = parts
  // A file that stands on the same commit has no commit to keep, and its part is there already.
  if (before < base.sequence) {
    const lines = piecesOf(file, [{ position: 0, length: from }])
    await replaceFile(files, segmentFile(folder, base.sequence), lines)
  }
  const replacement = await beginReplacement(files, ledgerFile(folder))
  try {
    await replacement.append(writeLine(headerOf(header, base)))
    for await (const piece of piecesOf(file, [{ position: from, length: to - from }])) {
      await replacement.append(piece)
    }
    return replacement
  } catch (error) {
    await replacement.discard().catch(() => {
      // What is left of it is removed by the next rollover.
    })
    throw error
  }
}

type HeaderFields = Pick<Header, 'journalId' | 'createdAt' | 'app'>

/** The first line of a ledger. */
export function headerOf(fields: HeaderFields, base: LedgerBase | null): Header {
  const header: Header = { kind: 'header', format: 'evenkeel-ledger', version: LEDGER_VERSION, ...fields }
  return base === null ? header : { ...header, base }
}
