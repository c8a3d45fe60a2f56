import { useEffect, useRef, useState } from 'react'
import { noAnswer } from '../../platform/no-answer.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { CommitProgress } from '../../storage/course.ts'
import { keepImport, type ImportProgress } from '../../storage/keep-import.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import type {
  ImportAnswers,
  ImportPreview,
  ImportRead,
  ImportStage,
} from '../../storage/import/import-messages.ts'
import { ImportReading } from '../../storage/import/import-reading.ts'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { texts } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'
import { undoneText } from '../../ui/undone-text.ts'
import { tellImport } from './tell-import.ts'

const said = textsOfFiles.import

/** Where an import stands. Nothing is written before `saving`. */
export type ImportStep =
  | { kind: 'reading'; stage: ImportStage }
  | { kind: 'refused'; message: string }
  | { kind: 'asking'; question: Extract<ImportRead, { kind: 'ambiguous-dates' }> }
  /** `isCancelled`: its saving was ended, and nothing was written. */
  | { kind: 'choosing'; preview: ImportPreview; failure: string | null; isCancelled: boolean }
  | { kind: 'saving'; preview: ImportPreview; progress: ImportProgress | null; isEnding: boolean }
  /** `lost` names evidence files whose content could not be kept. */
  | { kind: 'done'; added: number; lost: readonly string[]; undo: (() => void) | null }
  | { kind: 'undoing'; progress: CommitProgress | null }
  | { kind: 'undone'; message: string }

const FIRST_ANSWERS: ImportAnswers = {
  dateOrder: null,
  places: {},
  dayOne: { minutes: 1, skill: null },
  withDeleted: false,
}

/** Leads a file from its reading to the entries in the journal and, if wished, back again. */
export function useImport(file: File): {
  step: ImportStep
  answers: ImportAnswers
  /** Reads the file anew with another answer. */
  answer(change: Partial<ImportAnswers>): void
  /** Keeps an answer that changes nothing of what is shown. */
  note(change: Partial<ImportAnswers>): void
  save(): void
  /** Ends the saving; nothing of it stays. */
  cancel(): void
} {
  const journal = useJournal()
  const [step, setStep] = useState<ImportStep>({ kind: 'reading', stage: 'reading' })
  const [answers, setAnswers] = useState(FIRST_ANSWERS)
  const reading = useRef<ImportReading | null>(null)
  const saving = useRef(new AbortController())
  const isHere = useRef(false)
  const isSaving = useRef(false)

  useEffect(() => {
    let isGone = false
    isHere.current = true
    const show = (next: ImportStep) => {
      if (!isGone) setStep(next)
    }
    const begun = new ImportReading(file, journal, (stage) =>
      // While it is being saved, the file is read once more.
      setStep((last) => (last.kind === 'reading' ? { kind: 'reading', stage } : last)),
    )
    reading.current = begun
    void begun.read(FIRST_ANSWERS).then(
      (read) => show(stepOf(read)),
      (error: unknown) => show(endedBy(error)),
    )
    return () => {
      isGone = true
      isHere.current = false
      // What was begun to be saved goes on, and says how it ended.
      if (!isSaving.current) begun.end()
    }
  }, [file, journal])

  const answer = (change: Partial<ImportAnswers>) => {
    const next = { ...answers, ...change }
    setAnswers(next)
    void readAgain(reading.current, next, setStep)
  }

  const save = async () => {
    const begun = reading.current
    if (step.kind !== 'choosing' || begun === null) return
    const { preview } = step
    saving.current = new AbortController()
    const { signal } = saving.current
    const onProgress = atPace((progress: ImportProgress) =>
      setStep({ kind: 'saving', preview, progress, isEnding: signal.aborted }),
    )
    const again = (failure: string | null) =>
      setStep({ kind: 'choosing', preview, failure, isCancelled: failure === null })
    setStep({ kind: 'saving', preview, progress: null, isEnding: false })
    isSaving.current = true
    try {
      // Once more, with the places that were chosen meanwhile.
      const read = await begun.read(answers)
      if (read.kind !== 'preview') return setStep(stepOf(read))
      const taken = await begun.take()
      const kept = await keepImport(journal, said.label(file.name), taken, { signal, onProgress })
      if (!isHere.current) return tellImport(journal, file.name, kept)
      switch (kept.kind) {
        case 'cancelled':
          return again(null)
        case 'no-snapshot':
          return again(said.noSnapshot(kept.why))
        case 'not-saved':
          return again(texts.notDone(kept.reason, kept.code))
        case 'saved': {
          const { step: done, lost } = kept
          // Where only evidence came, no record was changed.
          const back = done.inverse.length === 0 ? null : () => void takeBack(done)
          return setStep({ kind: 'done', added: read.added, lost, undo: back })
        }
      }
    } catch (error) {
      const message = said.broke(messageOf(error))
      if (isHere.current) again(message)
      else toast({ message })
    } finally {
      isSaving.current = false
      if (!isHere.current) begun.end()
    }
  }

  const takeBack = async (done: UndoStep) => {
    setStep({ kind: 'undoing', progress: null })
    const watch = {
      signal: new AbortController().signal,
      onProgress: atPace((progress: CommitProgress) => setStep({ kind: 'undoing', progress })),
    }
    const undone = await undo(journal, done, watch).catch(
      (error: unknown) => ({ kind: 'not-saved', reason: 'closed', code: noAnswer(error).code }) as const,
    )
    setStep({ kind: 'undone', message: undone.kind === 'undone' ? said.undone : undoneText(undone) })
  }

  const cancel = () => {
    saving.current.abort()
    setStep((last) => (last.kind === 'saving' ? { ...last, isEnding: true } : last))
  }

  return {
    step,
    answers,
    answer,
    note: (change) => setAnswers({ ...answers, ...change }),
    save: () => void save(),
    cancel,
  }
}

/** So often, in milliseconds, the figures change. */
const PACE = 100

/** Passes on only as many figures as can be read; a new stage at once. */
function atPace<Progress extends { stage: string }>(
  show: (progress: Progress) => void,
): (progress: Progress) => void {
  let last = { stage: '', at: 0 }
  return (progress) => {
    const at = performance.now()
    if (progress.stage === last.stage && at - last.at < PACE) return
    last = { stage: progress.stage, at }
    show(progress)
  }
}

async function readAgain(
  reading: ImportReading | null,
  answers: ImportAnswers,
  show: (step: ImportStep) => void,
): Promise<void> {
  if (reading === null) return
  show({ kind: 'reading', stage: 'understanding' })
  try {
    show(stepOf(await reading.read(answers)))
  } catch (error) {
    show(endedBy(error))
  }
}

function stepOf(read: ImportRead): ImportStep {
  switch (read.kind) {
    case 'preview':
      return { kind: 'choosing', preview: read, failure: null, isCancelled: false }
    case 'ambiguous-dates':
      return { kind: 'asking', question: read }
    case 'refused':
      return read
  }
}

function endedBy(error: unknown): ImportStep {
  return { kind: 'refused', message: said.broke(messageOf(error)) }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
}
