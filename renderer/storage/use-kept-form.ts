import { useEffect, useState } from 'react'
import type { z } from '../../shared/schema.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { readDraft } from './drafts.ts'
import { useJournal } from './journal-context.tsx'
import { useKeptOnLeaving } from './use-draft-keeper.ts'

/** What was kept of a form under its place, and what keeps it from here on. */
export type KeptForm<Form> = {
  /** What was typed before; null for nothing. */
  readonly kept: Form | null
  readonly keeper: DraftKeeper
}

/**
 * Reads what was typed into a form before, once. Null until it is read. The keeper writes at once whenever the window may be
 * about to go; what makes something of the form ends the draft with `keeper.ending`.
 */
export function useKeptForm<Form extends z.core.util.JSONType>(
  place: string,
  schema: z.ZodType<Form>,
): KeptForm<Form> | null {
  const journal = useJournal()
  const [form, setForm] = useState<KeptForm<Form> | null>(null)
  useEffect(() => {
    let isGone = false
    void readDraft(journal, place, schema).then((kept) => {
      if (!isGone) setForm({ kept, keeper: new DraftKeeper(journal, place, kept) })
    })
    return () => {
      isGone = true
    }
  }, [journal, place, schema])
  useKeptOnLeaving(form?.keeper ?? null)
  return form
}
