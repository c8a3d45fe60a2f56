import { CalendarSync, CircleX, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Skill } from '../../../shared/entry/catalog.ts'
import { nextAsk } from '../../../shared/feedback/cadence.ts'
import type { FeedbackRecords } from '../../storage/feedback.ts'
import { Button } from '../../ui/button.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Mark } from '../../ui/mark.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Select } from '../../ui/select.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { useFormats } from '../../ui/use-formats.ts'
import dialogStyles from './feedback-dialog.module.css'
import { skillName } from './feedback-view.ts'
import styles from './feedback.module.css'
import { PLACE, type FeedbackChanges } from './use-feedback-changes.ts'

const RHYTHMS = [4, 6, 8, 12, 26, 52] as const
/** A quarter, which is also when an insight would say that nobody has said a word. */
const USUAL = 12

function nameOfRhythm(weeks: number): string {
  return said.rhythms[weeks] ?? said.everyWeeks(weeks)
}

type RhythmSectionProps = {
  records: FeedbackRecords
  catalog: Catalog
  today: Day
  onRhythm: FeedbackChanges['onRhythm']
}

/** How often each skill is to be asked about, and when that is next. */
export function RhythmSection({ records, catalog, today, onRhythm }: RhythmSectionProps) {
  const formats = useFormats()
  const [isAdding, setAdding] = useState(false)
  const rows = records.skills.flatMap((skill) => {
    const next = nextAsk(skill, records, today)
    return next === null ? [] : [{ skill, next }]
  })
  return (
    <section className={styles.section}>
      <h2 className={styles.group}>{said.rhythm}</h2>
      <p className={styles.quiet}>{rows.length === 0 ? said.rhythmNone : said.rhythmHint}</p>
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map(({ skill, next }) => (
            <li key={skill.id} className={styles.rhythmRow} {...{ [PLACE]: `rhythm ${skill.id}` }}>
              <span className={styles.rhythmSkill}>
                <Mark side={categoryOfSkill(catalog, skill.id)?.side ?? 'unassigned'} />
                {skillName(catalog, skill.id)}
              </span>
              <span className={styles.when}>{said.next(formats.day(next.on), next.on <= today)}</span>
              <MenuButton
                label={said.rhythmOf(nameOfRhythm(next.weeks), skillName(catalog, skill.id))}
                text={nameOfRhythm(next.weeks)}
                actions={[
                  ...RHYTHMS.map((weeks) => ({
                    id: String(weeks),
                    label: nameOfRhythm(weeks),
                    icon: CalendarSync,
                    onAction: () => void onRhythm(skill, weeks),
                  })),
                  {
                    id: 'never',
                    label: said.never,
                    icon: CircleX,
                    onAction: () => void onRhythm(skill, null),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button look="link" onPress={() => setAdding(true)}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {said.rhythmAdd}
        </Button>
      </div>
      {isAdding && (
        <AddRhythm
          skills={records.skills}
          catalog={catalog}
          onRhythm={onRhythm}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  )
}

type AddRhythmProps = {
  skills: readonly Skill[]
  catalog: Catalog
  onRhythm: FeedbackChanges['onRhythm']
  onClose(): void
}

function AddRhythm({ skills, catalog, onRhythm, onClose }: AddRhythmProps) {
  const [skillId, setSkillId] = useState<string | null>(null)
  const [weeks, setWeeks] = useState<number>(USUAL)
  const [wasTried, setTried] = useState(false)
  const save = async () => {
    setTried(true)
    const skill = skills.find(({ id }) => id === skillId)
    if (skill !== undefined && (await onRhythm(skill, weeks))) onClose()
  }
  return (
    <Dialog title={said.rhythm} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={null}>
        <div className={dialogStyles.two}>
          <SkillPicker
            label={said.skill}
            catalog={catalog}
            skillId={skillId}
            onChange={setSkillId}
            error={wasTried && skillId === null ? said.problems.skills.missing : undefined}
          />
          <Select
            label={said.rhythmLabel}
            value={String(weeks)}
            options={RHYTHMS.map((count) => ({ value: String(count), label: nameOfRhythm(count) }))}
            onChange={(value) => setWeeks(Number(value))}
          />
        </div>
      </DialogForm>
    </Dialog>
  )
}
