import { parsePercent, type ReadTarget, type TypedTarget } from '../../../shared/balance/target-numbers.ts'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './career.module.css'

type NumberFieldsProps = { typed: TypedTarget; onChange(typed: TypedTarget): void; read: ReadTarget }

/** The numbers of a target, typed. Soft follows hard while that is typed; typed itself, it is checked against it. */
export function NumberFields({ typed, onChange, read }: NumberFieldsProps) {
  const formats = useFormats()
  const errorOf = (field: keyof TypedTarget) => {
    const problem = read.ok ? undefined : read.problems[field]
    return problem && texts.problem(problem, field, formats)
  }
  const onHard = (hard: string) => {
    const percent = parsePercent(hard)
    const follows = percent !== null && percent <= 100
    onChange({ ...typed, hard, ...(follows && { soft: String(Math.round((100 - percent) * 10) / 10) }) })
  }
  const field = (
    name: keyof TypedTarget,
    label: string,
    change = (text: string) => onChange({ ...typed, [name]: text }),
  ) => (
    <TextField
      label={label}
      value={typed[name]}
      onChange={change}
      error={errorOf(name)}
      figures
      spellCheck={false}
    />
  )
  return (
    <div className={styles.pair}>
      {field('hard', texts.hardShare, onHard)}
      {field('soft', texts.softShare)}
      {field('band', texts.bandWidth)}
      {field('floor', texts.floor)}
    </div>
  )
}
