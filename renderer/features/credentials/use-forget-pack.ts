import type { RulePack } from '../../../shared/credentials/rule-pack.ts'
import { isShippedPack } from '../../../shared/credentials/shipped-packs.ts'
import { removeRulePack } from '../../storage/credentials.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'

/**
 * Gives a shipped pack its original rules back, or deletes one of one's own; it can be taken back. The answer is what
 * went wrong, null when nothing did.
 */
export function useForgetPack(): (pack: RulePack) => Promise<string | null> {
  const journal = useJournal()
  return async (pack) => {
    const label = isShippedPack(pack) ? texts.did.original(pack.name) : texts.did.deleted(pack.name)
    const saved = await removeRulePack(journal, pack, label)
    return tellSaved(saved, label, (step) => undo(journal, step))
  }
}
