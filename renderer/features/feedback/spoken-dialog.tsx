import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { scaleOf } from '../../../shared/growth/scales/scale-of.ts'
import { checkSpoken, spokenFormOf, type SpokenForm } from '../../../shared/feedback/spoken-form.ts'
import { RELATIONS, type Feedback } from '../../../shared/growth/records.ts'
import { addFeedback, saveFeedback } from '../../storage/feedback.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import styles from './feedback-dialog.module.css'
import { whoOf } from './feedback-view.ts'

const RELATION_OPTIONS = RELATIONS.map((value) => ({ value, label: said.relations[value] }))
const HOWS = (['spoken', 'written'] as const).map((value) => ({ value, label: said.hows[value] }))

type SpokenDialogProps = {
  /** Null for new feedback. */
  before: Feedback | null
  begun: SpokenForm
  catalog: Catalog
  today: Day
  onClose(): void
}

/** Feedback by hand: what was said first, then who, on what, when. */
export function SpokenDialog({ before, begun, catalog, today, onClose }: SpokenDialogProps) {
  const journal = useJournal()
  const [form, setForm] = useState<SpokenForm>(before === null ? begun : spokenFormOf(before))
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const checked = checkSpoken(form, today, before)
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : {}
  const change = (part: Partial<SpokenForm>) => setForm((now) => ({ ...now, ...part }))
  const skill = form.skillId === null ? undefined : catalog.skillById.get(form.skillId)
  const scale = skill === undefined ? [] : scaleOf(skill, catalog.categoryById.get(skill.categoryId)).anchors

  const save = async () => {
    setTried(true)
    if (checked.kind === 'wrong') return
    const who = whoOf({ from: checked.fields.from, anonymous: checked.fields.anonymous })
    const label = before === null ? said.did.wrote(who) : said.did.edited(who)
    const saved = await (before === null
      ? addFeedback(journal, checked.fields, label)
      : saveFeedback(journal, { ...before, ...checked.fields }, label))
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <Dialog title={before === null ? said.spokenTitle : said.spokenEdit} isOpen isWide onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <TextField
          label={said.said}
          value={form.said}
          onChange={(text) => change({ said: text })}
          lines={3}
          hint={said.saidHint}
          error={errors.said && said.spokenProblems.said[errors.said]}
          takesFocus
        />
        <div className={styles.two}>
          <TextField label={said.who} value={form.name} onChange={(name) => change({ name })} />
          <Select
            label={said.relationLabel}
            value={form.relation}
            options={RELATION_OPTIONS}
            onChange={(relation) => change({ relation })}
          />
        </div>
        <div className={styles.two}>
          <SkillPicker
            label={said.skill}
            catalog={catalog}
            skillId={form.skillId}
            onChange={(skillId) => change({ skillId })}
            error={errors.skill && said.spokenProblems.skill[errors.skill]}
          />
          <DatePicker
            label={said.day}
            day={form.date}
            onChange={(date) => change({ date })}
            error={errors.date && said.spokenProblems.date[errors.date]}
          />
        </div>
        <Select
          label={said.levelLabel}
          value={form.level === null ? '' : String(form.level)}
          options={[
            { value: '', label: said.noLevel },
            ...scale.map((anchor, index) => ({
              value: String(index + 1),
              label: said.levelStep(index + 1, anchor),
            })),
          ]}
          onChange={(level) => change({ level: level === '' ? null : Number(level) })}
        />
        <div className={styles.fitting}>
          <SegmentedControl
            label={said.how}
            value={form.kind}
            options={HOWS}
            onChange={(kind) => change({ kind })}
          />
        </div>
      </DialogForm>
    </Dialog>
  )
}
