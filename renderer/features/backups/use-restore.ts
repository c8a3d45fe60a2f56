import { useCallback, useEffect, useRef, useState } from 'react'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import type { NotSaved } from '../../storage/journal.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import {
  previewRestore,
  restoreSnapshot,
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
  | { kind: 'done'; counts: RestoreCounts; isUndoing: boolean; failure: string | null; undo: () => void }
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
  const [attempt, setAttempt] = useState(0)
  const isUndone = useRef(false)

  useEffect(() => {
    let isGone = false
    const show = (next: RestoreStep) => {
      if (!isGone) setStep(next)
    }
    const read = async () => {
      show({ kind: 'proving' })
      const verified = await bridge.snapshots.verify({ name }).catch(noAnswer)
      if (verified.kind !== 'sound') return show({ kind: 'unusable', text: unreadableText(verified) })
      show({ kind: 'comparing' })
      const preview = await previewRestore(journal, name).catch(noAnswer)
      if (preview.kind === 'preview') show({ kind: 'choosing', preview, failure: null })
      else show({ kind: 'unusable', text: unreadableText(preview) })
    }
    void read()
    return () => {
      isGone = true
    }
  }, [journal, name, attempt])

  const restore = async (mode: RestoreMode) => {
    if (step.kind !== 'choosing') return
    const { preview } = step
    setStep({ kind: 'restoring', preview })
    const restored = await restoreSnapshot(journal, name, mode).catch(noAnswer)
    if (restored.kind !== 'restored') {
      return setStep({ kind: 'choosing', preview, failure: texts.backups.notRestored(reasonOf(restored)) })
    }
    const { counts } = restored
    isUndone.current = false
    const undo = () => void takeBack(restored)
    setStep({ kind: 'done', counts, isUndoing: false, failure: null, undo })
    toast({
      message: texts.backups.doneText(counts, formats.number),
      action: { label: texts.undo, run: undo },
    })
  }

  // The same undo stands in the message and on the page; the second call of it finds it done.
  const takeBack = useCallback(async ({ counts, undo }: Extract<Restored, { kind: 'restored' }>) => {
    if (isUndone.current) return
    isUndone.current = true
    const again = () => void takeBack({ kind: 'restored', counts, undo })
    setStep({ kind: 'done', counts, isUndoing: true, failure: null, undo: again })
    const undone = await undo().catch(notSavedAtAll)
    if (undone.kind === 'saved') {
      setStep({ kind: 'undone' })
      toast({ message: texts.backups.undoneText })
      return
    }
    isUndone.current = false
    const failure = texts.backups.notUndone(notSavedText(undone))
    setStep({ kind: 'done', counts, isUndoing: false, failure, undo: again })
    toast({ message: failure, action: { label: texts.undo, run: again } })
  }, [])

  return { step, restore, readAgain: () => setAttempt(attempt + 1) }
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
