import { Plus } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { PlannedCell } from '../../../shared/balance/plan.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { Button } from '../../ui/button.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { Select } from '../../ui/select.tsx'
import { textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import { categoryOptions, MODE_OPTIONS, modeOf, type ModeChoice } from './category-options.ts'
import type { EditedCell } from './plan-editor.tsx'
import styles from './plan-editor.module.css'

const said = textsOfTheWeek.editing

type AddCellProps = { catalog: Catalog; cells: readonly EditedCell[]; onAdd(cell: PlannedCell): void }

/** One more line for the plan. */
export function AddCell({ catalog, cells, onAdd }: AddCellProps) {
  const options = categoryOptions(catalog, null)
  const [categoryId, setCategoryId] = useState(options[0]?.value ?? '')
  const [choice, setChoice] = useState<ModeChoice>('any')
  const [minutes, setMinutes] = useState<number | null>(60)
  const [problem, setProblem] = useState<string | undefined>(undefined)

  const add = () => {
    const mode = modeOf(choice)
    const isThere = cells.some((cell) => cell.categoryId === categoryId && cell.mode === mode)
    const wrong = isThere ? said.alreadyThere : minutes === null ? said.needMinutes : undefined
    setProblem(wrong)
    if (wrong === undefined && minutes !== null) onAdd({ categoryId, mode, minutes })
  }

  // Enter in the field adds this line; it does not save the whole plan.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    add()
  }

  return (
    <div className={styles.add} role="presentation" onKeyDown={onKeyDown}>
      <Select label={said.category} value={categoryId} options={options} onChange={setCategoryId} />
      <Select label={said.mode} value={choice} options={MODE_OPTIONS} onChange={setChoice} />
      <DurationField label={said.time} minutes={minutes} onChange={setMinutes} error={problem} />
      <Button onPress={add}>
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {said.add}
      </Button>
    </div>
  )
}
