import { useRef, useState } from 'react'
import type { ExportFormat } from '../../../shared/bridge/commands.ts'
import type { SavedKind } from '../../../shared/bridge/exports.ts'
import type { DayRange } from '../../../shared/balance/period.ts'
import { bridge } from '../../platform/bridge.ts'
import {
  prepareExport,
  type ExportPiece,
  type ExportProgress,
  type ExportWish,
} from '../../storage/export-journal.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'

const said = textsOfFiles.export

/** Where an export stands. */
export type ExportState =
  /** `lost` names evidence files that could not be taken along. */
  | { kind: 'resting'; text: string; lost: readonly string[] }
  | { kind: 'working'; progress: ExportProgress }
  | { kind: 'failed'; text: string }

const KINDS: Readonly<Record<ExportFormat, { kind: SavedKind; what: string }>> = {
  json: { kind: 'json', what: 'journal' },
  csv: { kind: 'csv', what: 'entries' },
  'toggl-csv': { kind: 'csv', what: 'toggl' },
  markdown: { kind: 'md', what: 'entries' },
  ics: { kind: 'ics', what: 'calendar' },
}

/** What a file is called: app, kind and range. */
export function exportName(format: ExportFormat, range: DayRange | null): string {
  const { kind, what } = KINDS[format]
  const days = range === null ? 'all' : `${range.from}--${range.to}`
  return `evenkeel-${what}-${days}.${format === 'json' ? 'evenkeel.json' : kind}`
}

/** The person stopped it: no failure. */
class Stopped extends Error {}

const PIECE = 1_048_576
/** So often, in milliseconds, the figures change. */
const PACE = 150

/** Writes an export piece by piece; it can be stopped at any time before the file is whole. */
export function useExport(app: string): {
  state: ExportState
  run(wish: ExportWish): Promise<void>
  stop(): void
} {
  const journal = useJournal()
  const formats = useFormats()
  const [state, setState] = useState<ExportState>(resting(''))
  const isStopped = useRef(false)

  const run = async (wish: ExportWish) => {
    isStopped.current = false
    let shownAt = 0
    const onProgress = (progress: ExportProgress) => {
      if (isStopped.current) throw new Stopped()
      if (performance.now() - shownAt < PACE) return
      shownAt = performance.now()
      setState({ kind: 'working', progress })
    }
    try {
      const { kind } = KINDS[wish.format]
      const begun = await bridge.exports.begin({ kind, name: exportName(wish.format, wish.range) })
      if (begun.kind === 'cancelled') return setState(resting(said.cancelled))
      if (begun.kind === 'failed') return setState(failure(texts.reports.fileReasons[begun.reason]))
      const { file } = begun
      try {
        setState({ kind: 'working', progress: { stage: 'reading', done: 0 } })
        const prepared = await prepareExport(journal, wish, app, onProgress)
        if (prepared.kind === 'too-much-evidence') {
          await bridge.exports.discard({ file })
          return setState({ kind: 'failed', text: said.tooMuchEvidence(formats.bytes(prepared.most)) })
        }
        const { pieces, entries, lost } = prepared
        const failed = await sendPieces(file, pieces, () => isStopped.current)
        if (failed !== null) {
          await bridge.exports.discard({ file })
          return setState(failure(failed))
        }
        const saved = await bridge.exports.finish({ file })
        if (saved.kind === 'failed') return setState(failure(texts.reports.fileReasons[saved.reason]))
        const name = saved.kind === 'saved' ? saved.name : ''
        setState(resting(said.saved(name, entries, formats.number(entries)), lost))
      } catch (error) {
        await bridge.exports.discard({ file })
        throw error
      }
    } catch (error) {
      setState(error instanceof Stopped ? resting(said.stopped) : failure(messageOf(error)))
    }
  }

  return { state, run, stop: () => void (isStopped.current = true) }
}

/** Sends pieces some at a time, so that the window never waits long. @returns why it failed, null when all is there. */
async function sendPieces(
  file: number,
  pieces: Iterable<ExportPiece>,
  isStopped: () => boolean,
): Promise<string | null> {
  let pending = ''
  const send = async () => {
    if (isStopped()) throw new Stopped()
    const taken = await bridge.exports.append({ file, text: pending })
    pending = ''
    return taken.kind === 'failed' ? texts.reports.fileReasons[taken.reason] : null
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') pending += piece
    if (typeof piece === 'string' && pending.length < PIECE) continue
    const failed = await send()
    if (failed !== null) return failed
    if (typeof piece === 'string') continue
    const put = await bridge.exports.appendEvidence({ file, ...piece })
    if (put.kind === 'failed') return texts.reports.fileReasons[put.reason]
    if (put.kind === 'not-whole') return said.evidenceChanged
  }
  return await send()
}

function resting(text: string, lost: readonly string[] = []): ExportState {
  return { kind: 'resting', text, lost }
}

function failure(reason: string): ExportState {
  return { kind: 'failed', text: said.failed(reason) }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}
