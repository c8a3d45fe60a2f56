import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { movedLine, type MilestoneLine } from '../../../shared/balance/goal-form.ts'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './goal-dialog.module.css'
import type { GoalFieldsProps } from './goal-quick-fields.tsx'

/** The steps of a goal, in an order of one's own. */
export function MilestoneFields({ form, errors, today, onChange }: GoalFieldsProps) {
  const { milestones } = form
  const [added, setAdded] = useState<number | null>(null)
  const set = (lines: readonly MilestoneLine[]) => onChange({ milestones: lines })
  const change = (key: number, part: Partial<MilestoneLine>) =>
    set(milestones.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const add = () => {
    const key = Math.max(0, ...milestones.map((line) => line.key)) + 1
    setAdded(key)
    set([...milestones, { key, title: '', due: null, doneOn: null }])
  }
  // Caught on the way in: the date's parts and the text would take the arrows for themselves.
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (step === null || !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    set(movedLine(milestones, index, step))
  }

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.milestones}</legend>
      <ol className={styles.milestones}>
        {milestones.map(({ key, title, due, doneOn }, at) => {
          const number = at + 1
          const wrong = errors.milestones?.get(key)
          return (
            <li key={key} className={styles.milestone} onKeyDownCapture={(event) => onKeyDown(event, at)}>
              <TickBox
                isOn={doneOn !== null}
                onChange={(isOn) => change(key, { doneOn: isOn ? today : null })}
              >
                <VisuallyHidden>{texts.isDone(number)}</VisuallyHidden>
              </TickBox>
              <TextField
                label={texts.milestone(number)}
                value={title}
                onChange={(text) => change(key, { title: text })}
                error={wrong && texts.problems.milestone[wrong]}
                takesFocus={key === added}
              />
              <DatePicker label={texts.milestoneBy} day={due} onChange={(day) => change(key, { due: day })} />
              <span className={styles.moves}>
                <Button
                  look="icon"
                  aria-label={texts.moveUp(number)}
                  isDisabled={at === 0}
                  onPress={() => set(movedLine(milestones, at, -1))}
                >
                  <ArrowUp size={16} strokeWidth={1.75} aria-hidden />
                </Button>
                <Button
                  look="icon"
                  aria-label={texts.moveDown(number)}
                  isDisabled={number === milestones.length}
                  onPress={() => set(movedLine(milestones, at, 1))}
                >
                  <ArrowDown size={16} strokeWidth={1.75} aria-hidden />
                </Button>
                <Button
                  look="icon"
                  aria-label={texts.removeMilestone(number)}
                  onPress={() => set(milestones.filter((line) => line.key !== key))}
                >
                  <X size={16} strokeWidth={1.75} aria-hidden />
                </Button>
              </span>
            </li>
          )
        })}
      </ol>
      <div>
        <Button look="link" onPress={add}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {texts.addMilestone}
        </Button>
      </div>
      {milestones.length > 1 && <p className={styles.hint}>{texts.milestoneKeys}</p>}
    </fieldset>
  )
}
