import { describe, expect, test } from 'vitest'
import {
  blankCredential,
  checkCredential,
  credentialFormOf,
  type CredentialForm,
} from '../../../shared/credentials/credential-form.ts'
import { credentialSchema } from '../../../shared/credentials/records.ts'

const blank = blankCredential('2026-11-22')
const errorsOf = (part: Partial<CredentialForm>) => {
  const checked = checkCredential({ ...blank, title: 'PMP', ...part })
  return checked.kind === 'wrong' ? checked.errors : {}
}

describe('a credential’s form', () => {
  test('comes back as the credential that it was made of', () => {
    const credential = credentialSchema.parse({
      id: 'c',
      title: 'PMP',
      type: 'licence',
      issuer: 'PMI',
      number: '123',
      issuedOn: '2025-03-01',
      expiresOn: '2028-02-29',
      url: 'https://www.pmi.org',
      rulePackId: 'pmp',
      cycleStart: '2025-03-01',
      carriedIn: 7.5,
      fileIds: ['f'],
    })
    const checked = checkCredential(credentialFormOf(credential))
    expect(checked).toEqual({ kind: 'right', fields: expect.objectContaining({ carriedIn: 7.5 }) as unknown })
    expect(credential).toMatchObject(checked.kind === 'right' ? checked.fields : {})
  })

  test.each([
    [{ title: '  ' }, { title: 'missing' }],
    [{ title: 'x'.repeat(1_001) }, { title: 'too-long' }],
    [{ expiresOn: '2026-11-21' }, { expiresOn: 'before-issue' }],
    [{ url: 'javascript:alert(1)' }, { url: 'no-address' }],
    [{ url: 'www.pmi.org' }, { url: 'no-address' }],
    [{ carried: 'a few' }, { carried: 'unclear' }],
    [{ carried: '-3' }, { carried: 'unclear' }],
    [{ rulePackId: 'pmp', issuedOn: null }, { cycleStart: 'missing' }],
    [{ expiresOn: '2026-11-22', carried: '7,25', url: 'https://pmi.org' }, {}],
  ] as const)('with %o says %o', (part, errors) => {
    expect(errorsOf(part)).toEqual(errors)
  })
})
