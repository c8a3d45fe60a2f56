import { Award, X } from 'lucide-react'
import { useMemo } from 'react'
import type { Credential } from '../../../shared/credentials/records.ts'
import { packCategoryOf, type RulePack } from '../../../shared/credentials/rule-pack.ts'
import { suggestClaims } from '../../../shared/credentials/suggest-claims.ts'
import { addDays } from '../../../shared/day.ts'
import type { ClaimLine, EntryForm, FormErrors } from '../../../shared/entry/entry-form.ts'
import { useToday } from '../../platform/use-today.ts'
import { useClaimedEntries, useCredentials, useRulePacks } from '../../storage/use-credentials.ts'
import { Button } from '../../ui/button.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Select } from '../../ui/select.tsx'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import styles from './entry-window.module.css'

/** Suggestions look back so far. */
const DAYS_BACK = 365
const ANY = 'any'

type ClaimFieldsProps = {
  form: EntryForm
  errors: FormErrors
  onChange(claims: ClaimLine[]): void
}

/** For whom an entry counts as credits, in which category, how much of it. Nothing where no credential counts any. */
export function ClaimFields({ form, errors, onChange }: ClaimFieldsProps) {
  const today = useToday()
  const credentials = useCredentials()
  const packs = useRulePacks()
  const counting = credentials?.filter(({ rulePackId }) => rulePackId !== null) ?? []
  const entries = useClaimedEntries(counting.length === 0 ? null : addDays(today, -DAYS_BACK))
  const { claims, title, kind, lines } = form
  const suggestions = useMemo(() => {
    const skillIds = lines.flatMap(({ skillId }) => skillId ?? [])
    const claimed = claims.map(({ credentialId }) => credentialId)
    return suggestClaims({ title, kind, skillIds }, entries ?? [], credentials ?? [], claimed)
  }, [title, kind, lines, claims, entries, credentials])
  if (credentials === undefined || packs === undefined) return null
  if (counting.length === 0 && claims.length === 0) return null

  const titleOf = (id: string) => credentials.find((one) => one.id === id)?.title ?? texts.gone
  const packOf = (id: string) => {
    const credential = credentials.find((one) => one.id === id)
    return packs.find((pack) => pack.id === credential?.rulePackId)
  }
  const add = (credentialId: string, category: string) => {
    const key = Math.max(0, ...claims.map((claim) => claim.key)) + 1
    onChange([...claims, { key, credentialId, category, minutes: form.minutes }])
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.claims}</legend>
      {claims.map((claim) => (
        <ClaimRow
          key={claim.key}
          claim={claim}
          title={titleOf(claim.credentialId)}
          pack={packOf(claim.credentialId)}
          most={form.minutes}
          isUnclear={errors.claims?.has(claim.key) === true}
          onChange={(part) =>
            onChange(claims.map((one) => (one.key === claim.key ? { ...one, ...part } : one)))
          }
          onRemove={() => onChange(claims.filter(({ key }) => key !== claim.key))}
        />
      ))}
      {suggestions.length > 0 && (
        <div className={styles.suggestions} role="group" aria-label={texts.suggestedBy}>
          {suggestions.map(({ credentialId, category }) => (
            <Button key={credentialId} onPress={() => add(credentialId, category)}>
              <Award size={14} strokeWidth={1.75} aria-hidden />
              {texts.suggest(titleOf(credentialId), category)}
            </Button>
          ))}
        </div>
      )}
      {counting.length > 0 && (
        <div>
          <MenuButton
            label={texts.addClaim}
            text={texts.addClaim}
            actions={counting.map((credential) => ({
              id: credential.id,
              label: credential.title,
              icon: Award,
              onAction: () => add(credential.id, firstCategory(credential, packs)),
            }))}
          />
        </div>
      )}
    </fieldset>
  )
}

/** The category a claim begins with: the first that has no further ones in it. */
function firstCategory({ rulePackId }: Credential, packs: readonly RulePack[]): string {
  const pack = packs.find(({ id }) => id === rulePackId)
  return pack === undefined || pack.otherCategories === 'count' ? '' : (leavesOf(pack)[0] ?? '')
}

function leavesOf({ categories }: RulePack): string[] {
  const parents = new Set(categories.map(({ parent }) => parent))
  return categories.flatMap(({ name }) => (parents.has(name) ? [] : name))
}

type ClaimRowProps = {
  claim: ClaimLine
  title: string
  /** Undefined where its rules are gone. */
  pack: RulePack | undefined
  /** The entry's own minutes. */
  most: number | null
  isUnclear: boolean
  onChange(part: Partial<ClaimLine>): void
  onRemove(): void
}

function ClaimRow({ claim, title, pack, most, isUnclear, onChange, onRemove }: ClaimRowProps) {
  const { category, minutes } = claim
  const known = pack === undefined ? null : packCategoryOf(pack, category)
  const value = known?.name ?? (category === '' ? ANY : category)
  const names = [...(pack === undefined ? [] : leavesOf(pack)), ...(value === ANY ? [] : [value])]
  const options = [
    ...(pack?.otherCategories === 'ignore' && value !== ANY
      ? []
      : [{ value: ANY, label: texts.anyCategory }]),
    ...[...new Set(names)].map((name) => ({ value: name, label: name })),
  ]
  return (
    <div className={styles.claim} role="group" aria-label={title}>
      <div className={styles.claimHead}>
        <span>{title}</span>
        <Button look="icon" aria-label={texts.removeClaim(title)} onPress={onRemove}>
          <X size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <div className={styles.claimParts}>
        <Select
          label={texts.category}
          value={value}
          options={options}
          onChange={(chosen) => onChange({ category: chosen === ANY ? '' : chosen })}
        />
        <DurationField
          label={texts.time}
          minutes={minutes}
          onChange={(next) => onChange({ minutes: next })}
          error={isUnclear ? texts.needMinutes : undefined}
        />
      </div>
      {most !== null && minutes !== null && minutes > most && (
        <p className={styles.hint}>{texts.moreThanTime}</p>
      )}
    </div>
  )
}
