import { X } from 'lucide-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { cellsOf, minutesOfCells, type PlannedCell } from '../../../shared/balance/plan.ts'
import {
  contentToEdit,
  inCatalogOrder,
  nextIdealAfter,
  plansOfWeek,
  type PlanScope,
} from '../../../shared/balance/plan-edit.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { Mark } from '../../ui/mark.tsx'
import { cellName, modeName, textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { AddCell } from './add-cell.tsx'
import styles from './plan-editor.module.css'
import { PlanSums } from './plan-sums.tsx'
import { usePlanActions } from './use-plan-actions.ts'

const said = textsOfTheWeek.editing

/** A line being edited; `minutes` is null while what stands there is no duration. */
export type EditedCell = Omit<PlannedCell, 'minutes'> & { minutes: number | null }

type PlanEditorProps = {
  planned: PlannedWeek
  scope: PlanScope
  /** What to begin with, if not the plan that holds. */
  suggested: readonly PlannedCell[] | null
  onClose(isSaved: boolean): void
}

/** The plan's cells in place: a time for each category and mode, and what they come to. */
export function PlanEditor({ planned, scope, suggested, onClose }: PlanEditorProps) {
  const { week, catalog } = planned
  const formats = useFormats()
  const actions = usePlanActions(planned)
  const [before] = useState(() => contentToEdit(scope, week.from, planned))
  const [cells, setCells] = useState<readonly EditedCell[]>(() =>
    inCatalogOrder(suggested ?? cellsOf(before), catalog),
  )
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const next = nextIdealAfter(week.from, planned)
  const complete = cells.filter((cell): cell is PlannedCell => cell.minutes !== null)

  useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), [])

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (complete.length < cells.length) return
    const wrong = await actions.save(scope, { cells: complete, blocks: before.blocks })
    setFailure(wrong)
    if (wrong === null) onClose(true)
  }
  const change = (index: number, minutes: number | null) =>
    setCells(cells.map((cell, place) => (place === index ? { ...cell, minutes } : cell)))
  const removeAt = (index: number) => {
    setCells(cells.filter((_cell, place) => place !== index))
    // The line after it moves up to its place and takes the focus; after the last one, the one before.
    requestAnimationFrame(() => {
      const buttons = form.current?.querySelectorAll<HTMLElement>('button[data-remove]') ?? []
      const after = buttons[Math.min(index, buttons.length - 1)]
      ;(after ?? form.current?.querySelector('button'))?.focus()
    })
  }

  return (
    <Card title={said[scope]}>
      <form ref={form} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <div className={styles.hints}>
          <p>{scope === 'ideal' ? said.idealHint(formats.day(week.from)) : said.weekHint}</p>
          {scope === 'ideal' && next !== null && <p>{said.untilNext(formats.day(next))}</p>}
          {scope === 'ideal' && plansOfWeek(week.from, planned).length > 0 && <p>{said.weekHasOwn}</p>}
          {suggested !== null && suggested.length > 0 && <p>{textsOfTheWeek.start.suggested}</p>}
        </div>
        {cells.length === 0 ? (
          <p className={styles.none}>{said.nothingYet}</p>
        ) : (
          <ul className={styles.cells}>
            {cells.map((cell, index) => {
              const category = catalog.categoryById.get(cell.categoryId)
              const name = cellName(category?.name ?? textsOfTheWeek.goneCategory, cell.mode)
              return (
                <li key={`${cell.categoryId} ${cell.mode}`} className={styles.cell}>
                  <span className={styles.name}>
                    <Mark side={category?.side ?? 'unassigned'} spoken />
                    <span>
                      {category?.name ?? textsOfTheWeek.goneCategory}{' '}
                      <span className={styles.mode}>· {modeName(cell.mode)}</span>
                    </span>
                  </span>
                  <DurationField
                    label={said.minutesOf(name)}
                    hideLabel
                    minutes={cell.minutes}
                    onChange={(minutes) => change(index, minutes)}
                    error={isChecked && cell.minutes === null ? said.needMinutes : undefined}
                  />
                  <Button
                    look="icon"
                    aria-label={said.remove(name)}
                    data-remove
                    onPress={() => removeAt(index)}
                  >
                    <X size={16} strokeWidth={1.75} aria-hidden />
                  </Button>
                </li>
              )
            })}
          </ul>
        )}
        <AddCell catalog={catalog} cells={cells} onAdd={(cell) => setCells([...cells, cell])} />
        <PlanSums planned={planned} cells={complete} total={minutesOfCells(complete)} />
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <div className={styles.end}>
          <Button onPress={() => onClose(false)}>{texts.cancel}</Button>
          <Button look="primary" type="submit">
            {said.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}
