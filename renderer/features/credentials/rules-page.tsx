import { Plus } from 'lucide-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { blankPack, copyOfPack } from '../../../shared/credentials/pack-form.ts'
import type { RulePack } from '../../../shared/credentials/rule-pack.ts'
import { isShippedPack } from '../../../shared/credentials/shipped-packs.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { useCredentials, useRuleBook } from '../../storage/use-credentials.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { toast } from '../../ui/toasts.tsx'
import { useEditing } from '../../ui/use-editing.ts'
import styles from './credentials.module.css'
import { PackCard } from './pack-card.tsx'
import { PackDialog, type EditingPack } from './pack-dialog.tsx'
import { besideOf, useAskedPlace } from './place.ts'
import { RemovePackDialog } from './remove-pack-dialog.tsx'
import { useForgetPack } from './use-forget-pack.ts'

/** The rules by which credits are counted: one's own first, then those that came with the app. */
export function RulesPage({ item }: { item: string }) {
  const journal = useJournal()
  const book = useRuleBook()
  const credentials = useCredentials()
  const forget = useForgetPack()
  const [editing, setEditing] = useEditing<EditingPack>()
  const [removing, setRemoving] = useState<RulePack | null>(null)
  const isRead = book !== undefined && credentials !== undefined
  useAskedPlace(item, isRead)

  if (!isRead) return <Page title={texts.title}>{null}</Page>
  const usersOf = ({ id }: RulePack) => credentials.filter(({ rulePackId }) => rulePackId === id)
  const begin = (pack: RulePack) => setEditing({ pack, isNew: true })
  const remove = async (pack: RulePack) => {
    const next = besideOf(pack.id)
    const wrong = await forget(pack)
    if (wrong !== null) return wrong
    // The dialog first: as long as it is open, it holds the focus.
    flushSync(() => setRemoving(null))
    if (!isShippedPack(pack)) next?.focus()
    return null
  }
  const onForget = async (pack: RulePack) => {
    if (!isShippedPack(pack) && usersOf(pack).length > 0) return setRemoving(pack)
    const wrong = await remove(pack)
    if (wrong !== null) toast({ message: wrong })
  }
  return (
    <Page
      title={texts.title}
      meta={texts.meta}
      controls={
        <Button look="primary" onPress={() => begin(blankPack(journal.newId()))}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {texts.add}
        </Button>
      }
    >
      <div className={styles.cards}>
        {book.packs
          .toSorted((a, b) => Number(isShippedPack(a)) - Number(isShippedPack(b)))
          .map((pack) => (
            <PackCard
              key={pack.id}
              pack={pack}
              isHeld={book.heldIds.has(pack.id)}
              users={usersOf(pack)}
              onEdit={() => setEditing({ pack, isNew: false })}
              onCopy={() => begin(copyOfPack(pack, journal.newId(), texts.copyName(pack.name)))}
              onForget={() => void onForget(pack)}
            />
          ))}
      </div>
      {editing !== null && <PackDialog editing={editing} onEditing={setEditing} />}
      {removing !== null && (
        <RemovePackDialog
          pack={removing}
          users={usersOf(removing)}
          onRemove={() => remove(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
    </Page>
  )
}
