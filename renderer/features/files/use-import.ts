import { useEffect, useRef, useState } from 'react'
import { noAnswer } from '../../platform/no-answer.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { keepImport } from '../../storage/keep-import.ts'
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
import { undoneText } from '../../ui/undone-text.ts'

const said = textsOfFiles.import

/** Where an import stands. Nothing is written before `saving`. */
export type ImportStep =
  | { kind: 'reading'; stage: ImportStage }
  | { kind: 'refused'; message: string }
  | { kind: 'asking'; question: Extract<ImportRead, { kind: 'ambiguous-dates' }> }
  | { kind: 'choosing'; preview: ImportPreview; failure: string | null }
  | { kind: 'saving'; preview: ImportPreview }
  | { kind: 'done'; added: number; undo: () => void }
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
} {
  const journal = useJournal()
  const [step, setStep] = useState<ImportStep>({ kind: 'reading', stage: 'reading' })
  const [answers, setAnswers] = useState(FIRST_ANSWERS)
  const reading = useRef<ImportReading | null>(null)

  useEffect(() => {
    let isGone = false
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
      begun.end()
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
    setStep({ kind: 'saving', preview })
    const failed = (failure: string) => setStep({ kind: 'choosing', preview, failure })
    try {
      // Once more, with the places that were chosen meanwhile.
      const read = await begun.read(answers)
      if (read.kind !== 'preview') return setStep(stepOf(read))
      setStep({ kind: 'saving', preview })
      const kept = await keepImport(journal, said.label(file.name), await begun.changes())
      if (kept.kind === 'no-snapshot') return failed(said.noSnapshot(kept.why))
      if (kept.kind === 'not-saved') return failed(texts.notDone(kept.reason, kept.code))
      const takeBack = async () => setStep({ kind: 'undone', message: await undoneSentence(kept.value) })
      setStep({ kind: 'done', added: read.added, undo: () => void takeBack() })
    } catch (error) {
      failed(said.ended(messageOf(error)))
    }
  }

  const undoneSentence = async (taken: UndoStep) => {
    const undone = await undo(journal, taken).catch(
      (error: unknown) => ({ kind: 'not-saved', reason: 'closed', code: noAnswer(error).code }) as const,
    )
    return undone.kind === 'undone' ? said.undone : undoneText(undone)
  }

  return {
    step,
    answers,
    answer,
    note: (change) => setAnswers({ ...answers, ...change }),
    save: () => void save(),
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
      return { kind: 'choosing', preview: read, failure: null }
    case 'ambiguous-dates':
      return { kind: 'asking', question: read }
    case 'refused':
      return read
  }
}

function endedBy(error: unknown): ImportStep {
  return { kind: 'refused', message: said.ended(messageOf(error)) }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
}
