import { useCallback, useEffect, useState } from 'react'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import type { NotSaved } from '../../storage/journal.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import {
  previewRestore,
  restoreSnapshot,
  type BroughtBack,
  type NotReadable,
  type Restored,
  type RestoreCounts,
  type RestoreMode,
  type RestorePreview,
} from '../../storage/restore.ts'
import { texts } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'

/** Where a restore stands. Nothing is written before `restoring`. */
export type RestoreStep =
  | { kind: 'proving' }
  | { kind: 'comparing' }
  | { kind: 'unusable'; text: string }
  | { kind: 'choosing'; preview: RestorePreview; failure: string | null }
  | { kind: 'restoring'; preview: RestorePreview }
  | {
      kind: 'done'
      counts: RestoreCounts
      /** What is missing of the evidence files, in a sentence. */
      evidence: string | null
      isUndoing: boolean
      failure: string | null
      undo: () => void
    }
  | { kind: 'undone' }

/** Leads from a snapshot to the restored journal and, if wished, back again. */
export function useRestore(name: string): {
  step: RestoreStep
  restore: (mode: RestoreMode) => Promise<void>
  readAgain: () => void
} {
  const journal = useJournal()
  const formats = useFormats()
  const [step, setStep] = useState<RestoreStep>({ kind: 'proving' })

  const read = useCallback(
    async (show: (step: RestoreStep) => void) => {
      const verified = await bridge.snapshots.verify({ name }).catch(noAnswer)
      if (verified.kind !== 'sound') return show({ kind: 'unusable', text: unreadableText(verified) })
      show({ kind: 'comparing' })
      const preview = await previewRestore(journal, name).catch(noAnswer)
      if (preview.kind === 'preview') show({ kind: 'choosing', preview, failure: null })
      else show({ kind: 'unusable', text: unreadableText(preview) })
    },
    [journal, name],
  )
  useEffect(() => {
    let isGone = false
    void read((next) => {
      if (!isGone) setStep(next)
    })
    return () => {
      isGone = true
    }
  }, [read])
  const readAgain = () => {
    setStep({ kind: 'proving' })
    void read(setStep)
  }

  const restore = async (mode: RestoreMode) => {
    if (step.kind !== 'choosing') return
    const { preview } = step
    setStep({ kind: 'restoring', preview })
    const restored = await restoreSnapshot(journal, name, mode).catch(noAnswer)
    if (restored.kind !== 'restored') {
      return setStep({ kind: 'choosing', preview, failure: texts.backups.notRestored(reasonOf(restored)) })
    }
    const once = { isTaken: false }
    const undo = () => void takeBack(restored, once, setStep)
    setStep({ ...doneStep(restored, undo), isUndoing: false, failure: null })
    toast({
      message: texts.backups.doneText(restored.counts, formats.number),
      action: { label: texts.undo, run: undo },
    })
  }

  return { step, restore, readAgain }
}

type Done = Extract<Restored, { kind: 'restored' }>

/** The same undo stands in the message and on the page; whichever comes second finds it taken. */
async function takeBack(restored: Done, once: { isTaken: boolean }, show: (step: RestoreStep) => void) {
  if (once.isTaken) return
  once.isTaken = true
  const undo = () => void takeBack(restored, once, show)
  const done = doneStep(restored, undo)
  show({ ...done, isUndoing: true, failure: null })
  const undone = await restored.undo().catch(notSavedAtAll)
  if (undone.kind === 'saved') {
    show({ kind: 'undone' })
    toast({ message: texts.backups.undoneText })
    return
  }
  once.isTaken = false
  const failure = texts.backups.notUndone(notSavedText(undone))
  show({ ...done, isUndoing: false, failure })
  toast({ message: failure, action: { label: texts.undo, run: undo } })
}

function doneStep({ counts, evidence }: Done, undo: () => void) {
  return { kind: 'done', counts, evidence: evidenceText(evidence), undo } as const
}

function evidenceText(evidence: BroughtBack): string | null {
  if (evidence.kind !== 'brought') {
    return texts.backups.evidenceNotBrought(evidence.kind === 'failed' ? evidence.code : evidence.reason)
  }
  return evidence.missing === 0 ? null : texts.backups.evidenceMissing(evidence.missing)
}

function unreadableText(found: NotReadable): string {
  return found.kind === 'unsound' ? texts.backups.unsound[found.reason] : texts.backups.notRead(found)
}

function reasonOf(restored: Exclude<Restored, { kind: 'restored' }>): string {
  switch (restored.kind) {
    case 'unsound':
      return texts.backups.unsound[restored.reason]
    case 'failed':
      return texts.backups.failure(restored)
    case 'not-verified':
      return texts.backups.presentNotProven
    case 'not-saved':
      return notSavedText(restored)
  }
}

function notSavedText({ reason, code }: NotSaved): string {
  return `${texts.notSavedWhy[reason]} (${code})`
}

function notSavedAtAll(error: unknown): NotSaved {
  return { kind: 'not-saved', reason: 'closed', code: noAnswer(error).code }
}
