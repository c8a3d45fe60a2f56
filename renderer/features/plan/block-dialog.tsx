import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { PlanBlock } from '../../../shared/balance/career.ts'
import { overlapping } from '../../../shared/balance/plan-blocks.ts'
import { contentToEdit, plansOfWeek, type PlanScope } from '../../../shared/balance/plan-edit.ts'
import { addDays, weekdayOf } from '../../../shared/day.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Button } from '../../ui/button.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import { texts } from '../../ui/texts.ts'
import { TimeField } from '../../ui/time-field.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './blocks.module.css'
import { categoryOptions, choiceOf, MODE_OPTIONS, modeOf } from './category-options.ts'
import { usePlanActions } from './use-plan-actions.ts'

const said = textsOfTheWeek.blocks
const SCOPES = (['ideal', 'week'] as const).map((value) => ({ value, label: said.scopes[value] }))

/** The block that is asked for and its place in the plan; null for a new one. */
export type AskedBlock = { block: PlanBlock; index: number | null }

type BlockDialogProps = {
  planned: PlannedWeek
  asked: AskedBlock
  /** `isDeleted`: the block it was opened from is gone. */
  onClose(isDeleted: boolean): void
}

/** A block's title, when it is and what it is for; and which weeks have it. */
export function BlockDialog({ planned, asked: { block: before, index }, onClose }: BlockDialogProps) {
  const { week, catalog } = planned
  const formats = useFormats()
  const actions = usePlanActions(planned)
  const hasOwn = plansOfWeek(week.from, planned).length > 0
  const [scope, setScope] = useState<PlanScope>(hasOwn ? 'week' : 'ideal')
  const [title, setTitle] = useState(before.title)
  const [weekday, setWeekday] = useState(before.weekday)
  const [start, setStart] = useState<string | null>(before.start)
  const [minutes, setMinutes] = useState<number | null>(before.minutes)
  const [categoryId, setCategoryId] = useState(before.categoryId)
  const [mode, setMode] = useState(before.mode)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const content = contentToEdit(scope, week.from, planned)
  const others = content.blocks.filter((_block, place) => place !== index)
  const nameOf = (of: Pick<PlanBlock, 'title' | 'categoryId'>) =>
    of.title.trim() === '' ? (catalog.categoryById.get(of.categoryId)?.name ?? '') : of.title.trim()
  const name = nameOf({ title, categoryId })
  const changed: PlanBlock | null =
    start === null || minutes === null
      ? null
      : { ...before, title: title.trim(), weekday, start, minutes, categoryId, mode }
  const [clash] = changed === null ? [] : overlapping(changed, others)

  const keep = async (blocks: readonly PlanBlock[], label: string, message: string, isDeletion = false) => {
    const wrong = await actions.save(scope, { cells: content.cells, blocks }, { label, message })
    setFailure(wrong)
    if (wrong === null) onClose(isDeletion)
  }
  const save = async () => {
    setChecked(true)
    if (changed === null) return
    const place = index ?? content.blocks.length
    await keep(content.blocks.toSpliced(place, 1, changed), said.undoSave(name), said.saved(name))
  }

  return (
    <Dialog title={index === null ? said.addTitle : said.editTitle} isOpen onClose={() => onClose(false)}>
      <DialogForm
        onSubmit={save}
        onCancel={() => onClose(false)}
        failure={failure}
        aside={
          index !== null && (
            <Button
              look="quiet"
              onPress={() =>
                void keep(others, said.undoDelete(nameOf(before)), said.deleted(nameOf(before)), true)
              }
            >
              <Trash2 size={16} strokeWidth={1.75} aria-hidden />
              {texts.delete}
            </Button>
          )
        }
      >
        <TextField label={said.name} value={title} onChange={setTitle} hint={said.nameHint} takesFocus />
        <div className={styles.three}>
          <Select
            label={said.weekday}
            value={String(weekday)}
            options={Array.from({ length: 7 }, (_, place) => addDays(week.from, place)).map((day) => ({
              value: String(weekdayOf(day)),
              label: formats.weekday(day),
            }))}
            onChange={(value) => setWeekday(Number(value))}
          />
          <TimeField
            label={said.start}
            value={start}
            onChange={setStart}
            error={isChecked && start === null ? said.needStart : undefined}
          />
          <DurationField
            label={said.duration}
            minutes={minutes}
            onChange={setMinutes}
            error={isChecked && minutes === null ? textsOfTheWeek.editing.needMinutes : undefined}
          />
        </div>
        <div className={styles.two}>
          <Select
            label={textsOfTheWeek.editing.category}
            value={categoryId}
            options={categoryOptions(catalog, categoryId)}
            onChange={setCategoryId}
          />
          <Select
            label={textsOfTheWeek.editing.mode}
            value={choiceOf(mode)}
            options={MODE_OPTIONS}
            onChange={(choice) => setMode(modeOf(choice))}
          />
        </div>
        {hasOwn ? (
          <p className={styles.hint}>{said.ownPlan}</p>
        ) : (
          <div className={styles.scope}>
            <span className={styles.label} aria-hidden>
              {said.holdsFor}
            </span>
            <SegmentedControl label={said.holdsFor} value={scope} options={SCOPES} onChange={setScope} />
          </div>
        )}
        {clash && <p className={styles.note}>{said.overlapsNow(nameOf(clash))}</p>}
      </DialogForm>
    </Dialog>
  )
}
