import type { Day } from '../day.ts'
import { credentialSchema, type Credential } from './records.ts'

/** What of a credential is written by hand. */
export type CredentialFields = Omit<
  Credential,
  'id' | 'createdAt' | 'updatedAt' | 'revision' | 'explanations'
>

/** A credential as it stands in its dialog, half-typed values included. */
export type CredentialForm = Omit<CredentialFields, 'carriedIn'> & {
  /** As typed; empty for none. */
  carried: string
}

/** What is wrong with the fields of a form. */
export type CredentialErrors = {
  title?: 'missing' | 'too-long'
  expiresOn?: 'before-issue'
  carried?: 'unclear'
  url?: 'no-address'
  cycleStart?: 'missing'
}

/** The form of a credential that is still to be written. */
export function blankCredential(today: Day): CredentialForm {
  const fields = credentialSchema.parse({ id: 'new', title: 'new', issuedOn: today })
  return { ...credentialFormOf(fields), title: '' }
}

/** The form of a credential; {@link checkCredential} makes the same fields of it again. */
export function credentialFormOf(credential: Credential): CredentialForm {
  const {
    id: _i,
    createdAt: _c,
    updatedAt: _u,
    revision: _r,
    explanations: _e,
    carriedIn,
    ...same
  } = credential
  return { ...same, carried: carriedIn === 0 ? '' : String(carriedIn) }
}

/** Reads a form: either a credential's fields, whole and right, or what is wrong with which. */
export function checkCredential(
  form: CredentialForm,
): { kind: 'right'; fields: CredentialFields } | { kind: 'wrong'; errors: CredentialErrors } {
  const { carried, ...same } = form
  const errors: CredentialErrors = {}
  const title = form.title.trim()
  const url = form.url.trim()
  const carriedIn = creditsIn(carried)
  if (title === '') errors.title = 'missing'
  else if (title.length > 1_000) errors.title = 'too-long'
  if (form.issuedOn !== null && form.expiresOn !== null && form.expiresOn < form.issuedOn)
    errors.expiresOn = 'before-issue'
  if (url !== '' && !/^https:\/\/[^\s]+$/.test(url)) errors.url = 'no-address'
  if (form.rulePackId !== null && form.cycleStart === null && form.issuedOn === null)
    errors.cycleStart = 'missing'
  if (carriedIn === null) errors.carried = 'unclear'
  if (Object.keys(errors).length > 0 || carriedIn === null) return { kind: 'wrong', errors }
  return {
    kind: 'right',
    fields: { ...same, title, url, issuer: form.issuer.trim(), number: form.number.trim(), carriedIn },
  }
}

/** `7.5` and `7,5`; nothing is 0, what is no number of credits is null. */
function creditsIn(text: string): number | null {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return 0
  const value = /^\d{1,5}(\.\d{1,2})?$/.test(trimmed) ? Number(trimmed) : Number.NaN
  return Number.isNaN(value) ? null : value
}
