import { describe, expect, it } from 'vitest'
import { acceptReply } from '../../../shared/feedback/accept-reply.ts'
import { replyForTest, requestForTest, TODAY } from './requests-for-test.ts'

const given = { request: requestForTest(), kept: undefined, today: TODAY }

describe('a reply that fits its request', () => {
  it('becomes feedback with the questions, skills and relation of the request', () => {
    const accepted = acceptReply(replyForTest(), given)
    expect(accepted).toMatchObject({
      ok: true,
      value: {
        id: 'reply-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        date: '2026-11-20',
        kind: 'requested',
        requestId: 'request-1',
        from: { name: 'Priya', relation: 'peer' },
        anonymous: false,
        skillIds: ['s1', 's2'],
        answers: [{ question: 'What went well?', text: 'You listened.' }],
        levels: [{ skillId: 's2', level: 4 }],
        changed: '',
      },
    })
  })

  it('never brings a name into an anonymous request, even where it holds one', () => {
    const accepted = acceptReply(replyForTest({ name: 'Priya' }), {
      ...given,
      request: requestForTest({ anonymous: true }),
    })
    expect(accepted).toMatchObject({ ok: true, value: { from: { name: '' }, anonymous: true } })
    expect(JSON.stringify(accepted)).not.toContain('Priya')
  })

  it('loses control characters and keeps every other one, right-to-left marks too', () => {
    const accepted = acceptReply(
      replyForTest({
        name: 'Pri\u0000ya\n\u202E',
        answers: [{ question: 1, text: 'a\r\nb\u0007\u2028\u05D0\u202E<b>' }],
      }),
      given,
    )
    expect(accepted).toMatchObject({
      ok: true,
      value: { from: { name: 'Priya \u202E' }, answers: [{ text: 'a\nb\n\u05D0\u202E<b>' }] },
    })
  })

  it.each([
    ['its own day', '2026-11-20', '2026-11-20'],
    ['today, where the clock of the writer is ahead', '2027-01-01', TODAY],
    ['the day it was asked for, where that clock is behind', '2020-01-01', '2026-11-01'],
  ])('counts for %s', (_, writtenOn, date) => {
    expect(acceptReply(replyForTest({ writtenOn }), given)).toMatchObject({ value: { date } })
  })

  it('is taken after its day is over, and beside other replies to the same file', () => {
    const late = { ...given, request: requestForTest({ due: '2026-11-02', state: 'answered' as const }) }
    expect(acceptReply(replyForTest(), late).ok).toBe(true)
  })
})

describe('a reply that is refused', () => {
  const kept = acceptReply(replyForTest(), given)
  const refusal = (reply: ReturnType<typeof replyForTest>, more: object = {}) => {
    const accepted = acceptReply(reply, { ...given, ...more })
    return accepted.ok ? null : accepted.failure.kind
  }

  it('is one to a request that is not there, or that was withdrawn', () => {
    expect(refusal(replyForTest(), { request: undefined })).toBe('unknown-request')
    expect(refusal(replyForTest({ request: 'another' }))).toBe('unknown-request')
    expect(refusal(replyForTest(), { request: requestForTest({ state: 'withdrawn' }) })).toBe('withdrawn')
  })

  it('is one whose content is not what was sealed, or sealed for another request', () => {
    expect(refusal({ ...replyForTest(), name: 'Somebody else' })).toBe('seal-broken')
    expect(refusal(replyForTest({}, 'ffffffffffffffffffffffffffffffff'))).toBe('seal-broken')
    expect(refusal(replyForTest({}, ''), { request: requestForTest({ token: '' }) })).toBe('seal-broken')
  })

  it('is one that is kept already, also with other words in it', () => {
    expect(refusal(replyForTest(), { kept: kept.ok ? kept.value : undefined })).toBe('replayed')
    const other = replyForTest({ answers: [{ question: 0, text: 'Other words' }] })
    expect(refusal(other, { kept: kept.ok ? kept.value : undefined })).toBe('replayed')
  })

  it('is one with a question or a skill that was not asked, or with one of them twice', () => {
    expect(refusal(replyForTest({ answers: [{ question: 2, text: 'a' }] }))).toBe('does-not-fit')
    expect(refusal(replyForTest({ levels: [{ skill: 2, level: 1 }] }))).toBe('does-not-fit')
    const twice = [1, 1].map((question) => ({ question, text: 'a' }))
    expect(refusal(replyForTest({ answers: twice }))).toBe('does-not-fit')
  })
})
