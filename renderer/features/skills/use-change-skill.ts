import type { Skill } from '../../../shared/entry/catalog.ts'
import { saveWanted } from '../../storage/catalog.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { toast } from '../../ui/toasts.tsx'

/** Keeps a skill with another wanted level or other flags, says so, and offers to take it back. */
export function useChangeSkill(): (skill: Skill, label: string) => void {
  const journal = useJournal()
  return (skill, label) => {
    const save = async () => {
      const ended = await saveWanted(journal, skill, label)
      const wrong = tellSaved(ended, label, (step) => undo(journal, step))
      if (wrong !== null) toast({ message: wrong })
    }
    void save()
  }
}
