import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256, sha256Base64 } from '../../../shared/feedback/sha256.ts'

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 300 })

it('hashes any ASCII text as the system does', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      const expected = createHash('sha256').update(text, 'ascii')
      expect(sha256(text)).toBe(expected.copy().digest('hex'))
      expect(sha256Base64(text)).toBe(expected.digest('base64'))
    }),
  )
})

it('hashes texts at the edges of a block', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1_000]) {
    const text = 'x'.repeat(length)
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  }
})

it('takes nothing but ASCII', () => {
  expect(() => sha256('é')).toThrow('Only ASCII')
})
