import { useState } from 'react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { keepReply, type ReplyPreview } from '../../storage/feedback.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { FeedbackBody } from './feedback-body.tsx'
import styles from './feedback-dialog.module.css'
import { whoOf } from './feedback-view.ts'
import { SkillChips } from './skill-chips.tsx'
import type { Incoming } from './use-incoming.ts'

type IncomingDialogProps = {
  incoming: Incoming
  catalog: Catalog
  /** How many more wait behind it. */
  further: number
  /** It was kept (with its id), left out, or the refusal was read. */
  onLookedAt(keptId: string | null): void
}

/** One reply that came in: what is in it and whether to keep it, or why it was refused. */
export function IncomingDialog({ incoming, catalog, further, onLookedAt }: IncomingDialogProps) {
  if (incoming.kind === 'preview') {
    return <Preview preview={incoming.preview} catalog={catalog} further={further} onLookedAt={onLookedAt} />
  }
  const close = () => onLookedAt(null)
  return (
    <Dialog title={said.refusedTitle} isOpen onClose={close}>
      <div className={styles.form}>
        {incoming.source !== null && (
          <p className={styles.source}>
            <bdi>{incoming.source}</bdi>
          </p>
        )}
        <p>{said.refused[incoming.why]}</p>
        <div className={styles.end}>
          <Button look="primary" takesFocus onPress={close}>
            {said.close}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

type PreviewProps = Omit<IncomingDialogProps, 'incoming'> & { preview: ReplyPreview }

function Preview({ preview, catalog, further, onLookedAt }: PreviewProps) {
  const journal = useJournal()
  const formats = useFormats()
  const [failure, setFailure] = useState<string | null>(null)
  const { feedback, wasDeleted } = preview
  const who = whoOf(feedback)
  const keep = async () => {
    const label = said.did.kept(who)
    const kept = await keepReply(journal, preview, label)
    if (kept.kind === 'not-so') return setFailure(said.refused['not-so'])
    const wrong = tellSaved(kept, label, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onLookedAt(feedback.id)
  }
  return (
    <Dialog
      title={further === 0 ? said.preview : said.previewMore(further)}
      isOpen
      isWide
      onClose={() => onLookedAt(null)}
    >
      <DialogForm
        onSubmit={keep}
        onCancel={() => onLookedAt(null)}
        failure={failure}
        submit={said.keep}
        cancel={said.leave}
      >
        {wasDeleted && <Banner tone="calm">{said.cameBack}</Banner>}
        <p className={styles.from}>
          <bdi className={styles.who}>{who}</bdi>
          <span className={styles.facts}>
            {said.relations[feedback.from.relation]} · {formats.day(feedback.date)}
          </span>
        </p>
        <SkillChips catalog={catalog} skillIds={feedback.skillIds} />
        {/* What scrolls has to be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.preview} role="group" aria-label={said.preview} tabIndex={0}>
          <FeedbackBody feedback={feedback} catalog={catalog} />
        </div>
        <p className={styles.hint}>
          {said.previewHint} {said.unproven}
        </p>
      </DialogForm>
    </Dialog>
  )
}
