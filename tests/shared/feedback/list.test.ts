import { expect, it } from 'vitest'
import { listFeedback, listRequests, namesIn } from '../../../shared/feedback/list.ts'
import { feedbackRequestSchema, feedbackSchema } from '../../../shared/growth/records.ts'

const piece = (id: string, date: string, more: object = {}) =>
  feedbackSchema.parse({ id, date, skillIds: ['a'], from: { name: 'Priya', relation: 'peer' }, ...more })

it('feedback that nothing was done about comes first, the latest on top', () => {
  const { open, closed } = listFeedback(
    [
      piece('old', '2026-01-01'),
      piece('done', '2026-03-01', { changed: 'I listen.' }),
      piece('new', '2026-02-01', { changed: ' ' }),
    ],
    { skillId: null, person: null },
  )
  expect(open.map(({ id }) => id)).toEqual(['new', 'old'])
  expect(closed.map(({ id }) => id)).toEqual(['done'])
})

it('feedback is found by skill and by the name of who gave it, however the name is written', () => {
  const all = [
    piece('one', '2026-01-01', { from: { name: ' priya ', relation: 'peer' } }),
    piece('two', '2026-01-02', { skillIds: ['b'] }),
    piece('by-level', '2026-01-03', { skillIds: [], levels: [{ skillId: 'b', level: 2 }] }),
    piece('nameless', '2026-01-04', { from: { name: '', relation: 'peer' } }),
    piece('hidden', '2026-01-05', { anonymous: true }),
  ]
  const ids = (filter: Parameters<typeof listFeedback>[1]) =>
    listFeedback(all, filter).open.map(({ id }) => id)
  expect(ids({ skillId: 'b', person: null })).toEqual(['by-level', 'two'])
  expect(ids({ skillId: 'a', person: 'PRIYA' })).toEqual(['one'])
  expect(ids({ skillId: null, person: '' })).toEqual([])
  // Who answered without a name is in no list of names, even if one was stored with it.
  expect(namesIn(all)).toEqual(['priya'])
})

it('requests stand by what their replies make of them', () => {
  const request = (id: string, more: object) =>
    feedbackRequestSchema.parse({ id, createdOn: '2026-01-01', ...more })
  const listed = listRequests(
    [
      request('endless', {}),
      request('later', { due: '2026-03-01' }),
      request('sooner', { due: '2026-02-01', state: 'answered' }),
      request('answered', {}),
      request('withdrawn', { state: 'withdrawn' }),
    ],
    [
      piece('one', '2026-01-05', { requestId: 'answered' }),
      piece('two', '2026-01-06', { requestId: 'answered' }),
    ],
  )
  expect(listed.open.map((view) => view.request.id)).toEqual(['sooner', 'later', 'endless'])
  expect(listed.answered.map((view) => [view.request.id, view.replies])).toEqual([['answered', 2]])
  expect(listed.withdrawn.map((view) => view.request.id)).toEqual(['withdrawn'])
})
