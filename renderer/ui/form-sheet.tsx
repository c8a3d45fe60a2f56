import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import styles from './form-sheet.module.css'
import { Sheet } from './sheet.tsx'
import { texts } from './texts.ts'
import { toast } from './toasts.tsx'

/** What a form was read as: something to keep, or what is wrong with which field. */
type Read = { kind: 'right' } | { kind: 'wrong'; errors: object }
type RightOf<Checked extends Read> = Extract<Checked, { kind: 'right' }>
type ErrorsOf<Checked extends Read> = Extract<Checked, { kind: 'wrong' }>['errors']

type FormSheetProps<Form extends object, Checked extends Read> = {
  title: string
  /** What the fields hold before anybody has written into them. */
  untouched: Form
  /** What they begin with where that is something else. */
  begun?: Form | undefined
  check(form: Form): Checked
  /** Keeps what was read. The answer is what went wrong, null when nothing did. */
  save(right: RightOf<Checked>): Promise<string | null>
  /** Said when it is left with something written; going on is offered with it. */
  left: string
  onClose(): void
  /** Opens it again on what was written. */
  onGoOn(form: Form): void
  /** `errors` has none before saving was tried; each of its fields may be missing. */
  children(fields: { form: Form; errors: ErrorsOf<Checked>; change(part: Partial<Form>): void }): ReactNode
}

/**
 * A sheet of fields that are kept together: saving leads to the first that is wrong, leaving loses nothing that was
 * written.
 */
export function FormSheet<Form extends object, Checked extends Read>(props: FormSheetProps<Form, Checked>) {
  const { title, check, save, left, onClose, onGoOn, children } = props
  const id = useId()
  const [untouched] = useState(props.untouched)
  const [form, setForm] = useState(props.begun ?? untouched)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const checked = check(form)
  const errors = (wasTried && checked.kind === 'wrong' ? checked.errors : {}) as ErrorsOf<Checked>

  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(untouched))
      toast({ message: left, action: { label: texts.goOn, run: () => onGoOn(form) } })
    onClose()
  }

  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget
    if (checked.kind === 'wrong') {
      flushSync(() => setTried(true))
      fields.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] [role="spinbutton"]')?.focus()
      return
    }
    if (isSaving) return
    setSaving(true)
    const wrong = await save(checked as RightOf<Checked>)
    setSaving(false)
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <Sheet
      title={title}
      isFitted
      onClose={leave}
      foot={
        <>
          <span className={styles.space} />
          <Button onPress={leave}>{texts.cancel}</Button>
          <Button look="primary" type="submit" form={id} isDisabled={isSaving}>
            {texts.save}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={(event) => void keep(event)} noValidate>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        {children({ form, errors, change: (part) => setForm((now) => ({ ...now, ...part })) })}
      </form>
    </Sheet>
  )
}
