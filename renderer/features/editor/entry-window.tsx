import { useEffect, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { checkForm, isSameForm, type EntryForm } from '../../../shared/entry/entry-form.ts'
import { DraftKeeper } from '../../storage/draft-keeper.ts'
import type { EditorDraft, Editing, Session } from '../../storage/editor-drafts.ts'
import { addEntry, saveEntry } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { useKeptOnLeaving } from '../../storage/use-draft-keeper.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { NotesField } from '../../ui/notes-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { toast } from '../../ui/toasts.tsx'
import { BroughtBack } from './brought-back.tsx'
import { DraftState } from './draft-state.tsx'
import { EntryFacts } from './entry-facts.tsx'
import styles from './entry-window.module.css'
import { MomentFields } from './moment-fields.tsx'
import { TemplateMenu } from './template-menu.tsx'
import { useDiscard } from './use-discard.ts'

type EntryWindowProps = { session: Session; catalog: Catalog; onEditing(next: Editing | null): void }

const FORM = 'entry-form'

/** All of an entry that can be changed: kept while it is written, saved at once or not at all. */
export function EntryWindow({ session, catalog, onEditing }: EntryWindowProps) {
  const journal = useJournal()
  const { entry, untouched, draft, place, since } = session
  const [form, setForm] = useState(draft?.form ?? untouched)
  const [caret, setCaret] = useState(draft?.caret ?? null)
  const [keeper] = useState(() => new DraftKeeper(journal, place, draft))
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const discard = useDiscard(onEditing)
  const checked = checkForm(form, entry)
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : {}
  const isChanged = !isSameForm(form, untouched) || since === 'deleted'
  const change = (part: Partial<EntryForm>) => setForm((now) => ({ ...now, ...part }))

  const about = since === 'deleted' ? (draft?.entry ?? null) : entry
  // Only an entry that was changed since keeps the revision it was begun on.
  const began = about === null ? null : { id: about.id, revision: draft?.entry?.revision ?? about.revision }
  const draftOf = (isOpen: boolean): EditorDraft | null =>
    isChanged ? { entry: began, isOpen, form, caret } : null
  useEffect(() => keeper.set(draftOf(true)))
  useKeptOnLeaving(keeper)

  const leave = () => {
    keeper.set(draftOf(false))
    if (isChanged) {
      const goOn = () => void keeper.flush().then(() => onEditing({ kind: 'draft', place }))
      toast({ message: textsOfTheEditor.left, action: { label: texts.goOn, run: goOn } })
    }
    void keeper.flush()
    onEditing(null)
  }

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget
    if (checked.kind === 'wrong') {
      flushSync(() => setTried(true))
      fields.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    if (isSaving) return
    setSaving(true)
    const saved = await keeper.ending((gone) =>
      entry === null
        ? addEntry(journal, checked.fields, gone)
        : saveEntry(journal, { ...entry, ...checked.fields }, gone),
    )
    if (saved.kind === 'saved') return onEditing(null)
    setSaving(false)
    setFailure(texts.notSaved(saved.reason, saved.code))
  }

  return (
    <Sheet
      title={entry === null ? textsOfTheEditor.newEntry : textsOfTheEditor.editEntry}
      onClose={leave}
      beside={<TemplateMenu session={session} form={form} onForm={setForm} onEditing={onEditing} />}
      foot={
        <>
          <DraftState keeper={keeper} />
          {isChanged && (
            <Button look="quiet" onPress={() => void discard({ place, title: form.title }, keeper)}>
              {textsOfTheEditor.discard}
            </Button>
          )}
          <Button onPress={leave}>{textsOfTheEditor.close}</Button>
          <Button look="primary" type="submit" form={FORM} isDisabled={isSaving}>
            {textsOfTheEditor.save}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <BroughtBack session={session} />
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <div className={styles.columns}>
          <div className={styles.writing}>
            <TextField
              label={texts.fields.title}
              value={form.title}
              onChange={(title) => change({ title })}
              error={
                errors.title === undefined
                  ? undefined
                  : errors.title === 'missing'
                    ? texts.needTitle
                    : textsOfTheEditor.tooLong
              }
              takesFocus={caret === null}
            />
            <MomentFields form={form} onChange={change} />
            <NotesField
              label={textsOfTheEditor.notes}
              value={form.notes}
              caret={draft?.caret ?? null}
              error={errors.notes === undefined ? undefined : textsOfTheEditor.tooLong}
              onChange={(notes, at) => {
                setCaret(at)
                change({ notes })
              }}
            />
            <TextField
              label={textsOfTheEditor.outcome}
              value={form.outcome}
              onChange={(outcome) => change({ outcome })}
              hint={textsOfTheEditor.outcomeHint}
              error={errors.outcome === undefined ? undefined : textsOfTheEditor.tooLong}
              lines={2}
            />
          </div>
          <EntryFacts form={form} entry={entry} catalog={catalog} errors={errors} onChange={change} />
        </div>
      </form>
    </Sheet>
  )
}
