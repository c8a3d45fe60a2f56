import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256, sha256Base64 } from '../../../shared/feedback/sha256.ts'
import { systemHash } from '../../support/system-hash.ts'

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 300 })

it('hashes any ASCII text as the system does', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      expect(sha256(text)).toBe(systemHash(text, 'hex'))
      expect(sha256Base64(text)).toBe(systemHash(text, 'base64'))
    }),
  )
})

it('hashes texts at the edges of a block', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1_000]) {
    const text = 'x'.repeat(length)
    expect(sha256(text)).toBe(systemHash(text, 'hex'))
  }
})

it('takes nothing but ASCII', () => {
  expect(() => sha256('é')).toThrow('Only ASCII')
})
