import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import { RELATIONS, type FeedbackRequest } from '../../../shared/growth/records.ts'
import { checkRequest, questionLines, type RequestForm } from '../../../shared/feedback/request-form.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { addRequest } from '../../storage/feedback.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { useSettings } from '../../storage/settings.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { texts } from '../../ui/texts.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { skillNames } from './feedback-view.ts'
import styles from './feedback-dialog.module.css'
import { QuestionFields } from './question-fields.tsx'
import { SkillFields } from './skill-fields.tsx'

const FORM = 'feedback-request-form'
const RELATION_OPTIONS = RELATIONS.map((value) => ({ value, label: said.relations2[value] }))

type RequestDialogProps = {
  begun: RequestForm
  catalog: Catalog
  today: Day
  onClose(): void
  /** It was given up with something written in it. */
  onLeft(form: RequestForm): void
  onAsked(request: FeedbackRequest): void
}

/** Whom to ask about what, by when, with which questions. Saving keeps the request, then saves its form. */
export function RequestDialog({ begun, catalog, today, onClose, onLeft, onAsked }: RequestDialogProps) {
  const journal = useJournal()
  const formats = useFormats()
  const settings = useSettings(journal)
  const [form, setForm] = useState(begun)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const checked = checkRequest(form, catalog, today)
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : {}
  const change = (part: Partial<RequestForm>) => setForm((now) => ({ ...now, ...part }))

  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(begun)) onLeft(form)
    onClose()
  }

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget
    if (checked.kind === 'wrong') {
      flushSync(() => setTried(true))
      fields.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] [role="spinbutton"]')?.focus()
      return
    }
    if (isSaving) return
    setSaving(true)
    const label = said.did.asked(skillNames(catalog, checked.fields.skillIds, formats.list))
    const saved = await addRequest(journal, checked.fields, { today, label })
    setSaving(false)
    if (saved.kind === 'not-saved') return setFailure(texts.notDone(saved.reason, saved.code))
    onClose()
    onAsked(saved.value)
  }

  return (
    <Sheet
      title={said.requestTitle}
      isFitted
      onClose={leave}
      foot={
        <>
          <span className={styles.space} />
          <Button onPress={leave}>{texts.cancel}</Button>
          <Button look="primary" type="submit" form={FORM} isDisabled={isSaving}>
            {said.requestSubmit}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <p className={styles.how}>{said.requestHow}</p>
        <div className={styles.columns}>
          <div className={styles.column}>
            <TextField
              label={said.to}
              value={form.to}
              onChange={(to) => change({ to })}
              hint={said.toHint}
              takesFocus
            />
            <QuestionFields
              lines={questionLines(form, catalog)}
              long={errors.long}
              error={errors.questions && said.problems.questions[errors.questions]}
              onChange={(questions) => change({ questions })}
            />
            <TextField
              label={said.message}
              value={form.message}
              onChange={(message) => change({ message })}
              lines={2}
              hint={said.messageHint}
              error={errors.message && said.problems.message[errors.message]}
            />
          </div>
          <div className={styles.column}>
            <Select
              label={said.relation}
              value={form.relation}
              options={RELATION_OPTIONS}
              onChange={(relation) => change({ relation })}
            />
            <SkillFields
              catalog={catalog}
              skills={form.skills}
              error={errors.skills && said.problems.skills[errors.skills]}
              onChange={(skills) => change({ skills })}
            />
            <DatePicker
              label={said.by}
              day={form.due}
              onChange={(due) => change({ due })}
              error={errors.due && said.problems.due[errors.due]}
            />
            <TickBox isOn={form.asksLevels} onChange={(asksLevels) => change({ asksLevels })}>
              {said.levels}
            </TickBox>
            <div>
              <TickBox isOn={form.anonymous} onChange={(anonymous) => change({ anonymous })}>
                {said.anonymity}
              </TickBox>
              <p className={styles.hint}>{said.anonymityHint}</p>
            </div>
            {settings?.name.trim() === '' && (
              <p className={styles.hint}>
                {said.noName} <AreaLink area="settings/formats">{said.setName}</AreaLink>.
              </p>
            )}
          </div>
        </div>
      </form>
    </Sheet>
  )
}

/** Says that a request was not saved and offers to go on with it. */
export function offerToGoOn(goOn: () => void): void {
  toast({ message: said.notSaved, action: { label: texts.goOn, run: goOn } })
}
