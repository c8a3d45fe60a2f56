import { useRef, useState } from 'react'
import type { ExportFormat } from '../../../shared/bridge/commands.ts'
import type { SavedKind } from '../../../shared/bridge/exports.ts'
import type { DayRange } from '../../../shared/balance/period.ts'
import { bridge } from '../../platform/bridge.ts'
import { prepareExport, type ExportProgress, type ExportWish } from '../../storage/export-journal.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'

const said = textsOfFiles.export

/** Where an export stands. */
export type ExportState =
  | { kind: 'resting'; text: string }
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
  const [state, setState] = useState<ExportState>({ kind: 'resting', text: '' })
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
      if (begun.kind === 'cancelled') return setState({ kind: 'resting', text: said.cancelled })
      if (begun.kind === 'failed') return setState(failure(texts.reports.fileReasons[begun.reason]))
      const { file } = begun
      try {
        setState({ kind: 'working', progress: { stage: 'reading', entries: 0 } })
        const { pieces, entries } = await prepareExport(journal, wish, app, onProgress)
        const failed = await sendPieces(file, pieces, () => isStopped.current)
        if (failed !== null) return setState(failure(texts.reports.fileReasons[failed.reason]))
        const saved = await bridge.exports.finish({ file })
        if (saved.kind === 'failed') return setState(failure(texts.reports.fileReasons[saved.reason]))
        const name = saved.kind === 'saved' ? saved.name : ''
        setState({ kind: 'resting', text: said.saved(name, entries, formats.number(entries)) })
      } catch (error) {
        await bridge.exports.discard({ file })
        throw error
      }
    } catch (error) {
      setState(error instanceof Stopped ? { kind: 'resting', text: said.stopped } : failure(String(error)))
    }
  }

  return { state, run, stop: () => void (isStopped.current = true) }
}

async function sendPieces(file: number, pieces: Iterable<string>, isStopped: () => boolean) {
  let pending = ''
  const send = async () => {
    const taken = await bridge.exports.append({ file, text: pending })
    pending = ''
    return taken.kind === 'failed' ? taken : null
  }
  for (const piece of pieces) {
    pending += piece
    if (pending.length < PIECE) continue
    if (isStopped()) throw new Stopped()
    const failed = await send()
    if (failed !== null) return failed
  }
  if (isStopped()) throw new Stopped()
  return await send()
}

function failure(reason: string): ExportState {
  return { kind: 'failed', text: said.failed(reason) }
}
