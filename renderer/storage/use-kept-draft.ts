import { useEffect, useState } from 'react'
import type { z } from '../../shared/schema.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { readDraft } from './drafts.ts'
import { useJournal } from './journal-context.tsx'
import { useKeptOnLeaving } from './use-draft-keeper.ts'

type Json = z.core.util.JSONType

/** Something unfinished: what there is of it, and who keeps it. What makes something of it ends it by `keeper.ending`. */
export type KeptDraft<Value> = {
  /** Null for nothing. */
  readonly value: Value | null
  readonly keeper: DraftKeeper
  set(next: Value | null): void
}

/**
 * Unfinished input like state that is kept under its place while it changes and is there again after a crash; undefined
 * until it was read.
 */
export function useKeptDraft<Schema extends z.ZodType<Json>>(
  place: string,
  schema: Schema,
): KeptDraft<z.output<Schema>> | undefined {
  const journal = useJournal()
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null)
  const [value, setValue] = useState<z.output<Schema> | null>(null)

  useEffect(() => {
    let isGone = false
    void readDraft(journal, place, schema).then((kept) => {
      if (isGone) return
      setKeeper(new DraftKeeper(journal, place, kept))
      setValue(kept)
    })
    return () => {
      isGone = true
    }
  }, [journal, place, schema])

  useEffect(() => keeper?.set(value), [keeper, value])
  useKeptOnLeaving(keeper)
  return keeper === null ? undefined : { value, keeper, set: setValue }
}
