import { useId, type ReactNode } from 'react'
import type { PackErrors } from '../../../shared/credentials/check-pack.ts'
import type { PackForm } from '../../../shared/credentials/pack-form.ts'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import rules from './rules.module.css'

/** What every part of the dialog is given. */
export type PackFieldsProps = {
  form: PackForm
  errors: PackErrors
  change(part: Partial<PackForm>): void
}

type Looks = { label: string; hint?: string; isAmount?: boolean; takesFocus?: boolean }

type PackFieldProps = Looks & {
  value: string
  onChange(value: string): void
  errors: PackErrors
  /** Its place in the pack, by which its error is found. */
  at: string
}

/** One text or amount of the rules, with what is wrong with it. */
export function PackField({ errors, at, isAmount, ...field }: PackFieldProps) {
  const problem = errors[at]
  return (
    <TextField
      {...field}
      {...(isAmount === true && { figures: true, spellCheck: false })}
      error={problem && texts.problem(at, problem)}
    />
  )
}

type OwnTexts = { [Key in keyof PackForm as PackForm[Key] extends string ? Key : never]: string }

/** A field of the pack itself; `at` where its place in the pack is called otherwise. */
export function OwnField(props: Looks & { fields: PackFieldsProps; of: keyof OwnTexts; at?: string }) {
  const { fields, of, at = of, ...looks } = props
  const { form, errors, change } = fields
  return (
    <PackField
      {...looks}
      value={form[of]}
      onChange={(text) => change({ [of]: text })}
      errors={errors}
      at={at}
    />
  )
}

/** Fields that belong together, under their name. */
export function PackGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={rules.group}>
      <h3 id={id} className={rules.legend}>
        {title}
      </h3>
      {children}
    </div>
  )
}

type TicksProps<Value extends string> = {
  title: string
  all: readonly Value[]
  names: Readonly<Record<Value, string>>
  chosen: readonly Value[]
  onChange(chosen: readonly Value[]): void
}

/** Any of a few named things. */
export function Ticks<Value extends string>({ title, all, names, chosen, onChange }: TicksProps<Value>) {
  const id = useId()
  const set = (one: Value, isOn: boolean) =>
    onChange(all.filter((other) => (other === one ? isOn : chosen.includes(other))))
  return (
    <div role="group" aria-labelledby={id} className={rules.wide}>
      <p id={id} className={rules.label}>
        {title}
      </p>
      <div className={rules.ticks}>
        {all.map((one) => (
          <TickBox key={one} isOn={chosen.includes(one)} onChange={(isOn) => set(one, isOn)}>
            {names[one]}
          </TickBox>
        ))}
      </div>
    </div>
  )
}
