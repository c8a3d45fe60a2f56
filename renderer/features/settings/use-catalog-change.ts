import { useCallback } from 'react'
import type { CatalogChanged } from '../../storage/catalog.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Journal } from '../../storage/journal.ts'
import type { Merged } from '../../storage/merge-catalog.ts'
import { undo } from '../../storage/undo.ts'
import { offerUndo } from '../../ui/offer-undo.ts'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { texts } from '../../ui/texts.ts'

type Change = {
  /** What was done, for the message and the undo list. */
  label: string
  /** What is said where the name is taken. */
  taken?: string
  /** What is said where it is in use. */
  inUse?: string
  run(journal: Journal, label: string): Promise<CatalogChanged | Merged | null>
}

/** Carries out a change of the catalogue and offers to undo it. The answer is what went wrong, null when nothing did. */
export function useCatalogChange(): (change: Change) => Promise<string | null> {
  const journal = useJournal()
  return useCallback(
    async ({ label, taken = '', inUse = '', run }) => {
      const changed = await run(journal, label)
      switch (changed?.kind) {
        case undefined:
          return null
        case 'saved':
          offerUndo(`${label}.`, () => undo(journal, changed.value))
          return null
        case 'name-taken':
          return taken
        case 'in-use':
          return inUse
        case 'no-snapshot':
          return textsOfSettings.catalog.noSnapshot
        case 'not-saved':
          return texts.notDone(changed.reason, changed.code)
      }
    },
    [journal],
  )
}
