import type { Session } from '../../storage/editor-drafts.ts'
import { Banner } from '../../ui/banner.tsx'
import { textsOfTheEditor as texts } from '../../ui/texts-of-the-editor.ts'

/** Says that what was typed before is here again, and whether the entry is still the one it was begun on. */
export function BroughtBack({ session: { isBack, since } }: { session: Session }) {
  if (!isBack) return null
  return (
    <Banner tone="calm">
      {texts.broughtBack}
      {since === 'changed' && ` ${texts.changedSince}`}
      {since === 'deleted' && ` ${texts.deletedSince}`}
    </Banner>
  )
}
