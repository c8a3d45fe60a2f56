import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Person } from '../../../shared/growth/records.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { logContact } from '../../storage/people.ts'
import { undo } from '../../storage/undo.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfPeople as texts } from '../../ui/texts-of-people.ts'
import styles from './people.module.css'

/** The usual length of a talk, in minutes. */
const USUAL = 30

type ContactDialogProps = { person: Person; catalog: Catalog; today: Day; onClose(): void }

/** A contact with somebody: it becomes an entry, and its day is noted with them. */
export function ContactDialog({ person, catalog, today, onClose }: ContactDialogProps) {
  const journal = useJournal()
  const [title, setTitle] = useState(texts.whatFor(person.name))
  const [minutes, setMinutes] = useState<number | null>(USUAL)
  const [date, setDate] = useState<Day | null>(today)
  const [skillId, setSkill] = useState<string | null>(null)
  const [followUpOn, setFollowUp] = useState<Day | null>(null)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const name = title.trim().slice(0, 1_000).trim()
  const save = async () => {
    if (name === '' || minutes === null || date === null) return setTried(true)
    const label = texts.did.logged(person.name, minutes)
    const saved = await logContact(
      journal,
      person,
      { title: name, minutes, date, skillId, followUpOn },
      label,
    )
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onClose()
  }
  return (
    <Dialog title={texts.logWith(person.name)} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <TextField
          label={texts.what}
          value={title}
          onChange={setTitle}
          error={wasTried && name === '' ? all.needTitle : undefined}
          takesFocus
        />
        <div className={styles.pair}>
          <DurationField
            label={texts.duration}
            minutes={minutes}
            onChange={setMinutes}
            error={wasTried && minutes === null ? all.needMinutes : undefined}
          />
          <DatePicker
            label={texts.date}
            day={date}
            onChange={setDate}
            error={wasTried && date === null ? all.needDay : undefined}
          />
          <SkillPicker label={texts.skill} catalog={catalog} skillId={skillId} onChange={setSkill} />
          <DatePicker label={texts.again} day={followUpOn} onChange={setFollowUp} />
        </div>
      </DialogForm>
    </Dialog>
  )
}
