import type { CredentialErrors, CredentialForm } from '../../../shared/credentials/credential-form.ts'
import type { RulePack } from '../../../shared/credentials/rule-pack.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import styles from './credential-dialog.module.css'

const TYPES = (['certificate', 'degree', 'licence', 'award', 'badge'] as const).map((value) => ({
  value,
  label: texts.types[value],
}))
const NONE = 'none'

type CredentialFieldsProps = {
  form: CredentialForm
  errors: CredentialErrors
  packs: readonly RulePack[]
  onChange(part: Partial<CredentialForm>): void
}

/** What it is and until when; below, by which rules it counts credits. */
export function CredentialFields({ form, errors, packs, onChange }: CredentialFieldsProps) {
  const pack = packs.find(({ id }) => id === form.rulePackId)
  // Rules that are gone stay chosen until somebody chooses others.
  const gone = form.rulePackId !== null && pack === undefined ? [form.rulePackId] : []
  const rules = [
    { value: NONE, label: texts.noRules },
    ...packs.map(({ id, name, body }) => ({ value: id, label: texts.ruleName(name, body) })),
    ...gone.map((id) => ({ value: id, label: texts.goneRules })),
  ]
  return (
    <>
      <TextField
        label={texts.name}
        value={form.title}
        onChange={(title) => onChange({ title })}
        error={errors.title && texts.problems.title[errors.title]}
        takesFocus
      />
      <div className={styles.three}>
        <Select
          label={texts.type}
          value={form.type}
          options={TYPES}
          onChange={(type) => onChange({ type })}
        />
        <TextField label={texts.issuer} value={form.issuer} onChange={(issuer) => onChange({ issuer })} />
        <TextField
          label={texts.number}
          value={form.number}
          onChange={(number) => onChange({ number })}
          spellCheck={false}
        />
      </div>
      <div className={styles.three}>
        <DatePicker
          label={texts.issuedOn}
          day={form.issuedOn}
          onChange={(issuedOn) => onChange({ issuedOn })}
        />
        <div>
          <DatePicker
            label={texts.expiresOn}
            day={form.expiresOn}
            onChange={(expiresOn) => onChange({ expiresOn })}
            error={errors.expiresOn && texts.problems.expiresOn[errors.expiresOn]}
          />
          <p className={styles.hint}>{texts.expiresHint}</p>
        </div>
        <TextField
          label={texts.url}
          value={form.url}
          onChange={(url) => onChange({ url })}
          hint={texts.urlHint}
          error={errors.url && texts.problems.url[errors.url]}
          spellCheck={false}
        />
      </div>
      <div className={styles.three}>
        <Select
          label={texts.rules}
          value={form.rulePackId ?? NONE}
          options={rules}
          onChange={(value) => onChange({ rulePackId: value === NONE ? null : value })}
        />
        {form.rulePackId !== null && pack?.calendarYears !== true && (
          <div>
            <DatePicker
              label={texts.cycleStart}
              day={form.cycleStart}
              onChange={(cycleStart) => onChange({ cycleStart })}
              error={errors.cycleStart && texts.problems.cycleStart[errors.cycleStart]}
            />
            <p className={styles.hint}>{texts.cycleHint}</p>
          </div>
        )}
        {pack !== undefined && pack.carryOver !== null && (
          <TextField
            label={texts.carried}
            value={form.carried}
            onChange={(carried) => onChange({ carried })}
            hint={texts.carriedHint}
            error={errors.carried && texts.problems.carried[errors.carried]}
            figures
          />
        )}
      </div>
    </>
  )
}
