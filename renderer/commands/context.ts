import type { Bridge, Start } from '../../shared/bridge/contract.ts'
import type { ExportPiece } from '../storage/export-journal.ts'
import type { Journal, NotSaved } from '../storage/journal.ts'
import type { Notice } from '../storage/open-journal.ts'

/** What a command works with. */
export type CommandContext = {
  journal: Journal
  start: Start
  notices: readonly Notice[]
  bridge: Bridge
}

/** How a command ended: 0 done, 1 failed and nothing changed. Messages go to standard error. */
export type CommandEnd = { exit: 0 | 1; messages: string[] }

export const DONE: CommandEnd = { exit: 0, messages: [] }

export function refused(...messages: string[]): CommandEnd {
  return { exit: 1, messages: [...messages, 'Nothing was changed.'] }
}

export function notSaved({ reason, code }: NotSaved): CommandEnd {
  return refused(`It could not be saved (${reason}, ${code}).`)
}

const PIECE = 4_194_304

/** Writes text to where the command's output goes, in pieces that the bridge takes. */
export async function write(bridge: Bridge, text: string): Promise<void> {
  for (let from = 0; from < text.length; from += PIECE) {
    const written = await bridge.commands.write({ text: text.slice(from, from + PIECE) })
    if (written.kind === 'failed') throw new Error(`The output could not be written (${written.code}).`)
  }
}

const ENOUGH = 1_048_576

/** Writes many small pieces, some at a time, and the contents of evidence files in their places. */
export async function writePieces(bridge: Bridge, pieces: Iterable<ExportPiece>): Promise<void> {
  let pending = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') pending += piece
    if (typeof piece === 'string' && pending.length < ENOUGH) continue
    await write(bridge, pending)
    pending = ''
    if (typeof piece === 'string') continue
    const written = await bridge.commands.writeEvidence(piece)
    if (written.kind !== 'written')
      throw new Error(
        `An evidence file could not be read (${written.kind === 'failed' ? written.code : piece.sha256}).`,
      )
  }
  await write(bridge, pending)
}

/** Writes one JSON document, as people and programs can read it. */
export async function writeJson(bridge: Bridge, value: unknown): Promise<void> {
  await write(bridge, `${JSON.stringify(value, null, 2)}\n`)
}
