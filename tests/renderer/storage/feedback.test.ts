import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveSkill } from '../../../renderer/storage/catalog.ts'
import { commit, put } from '../../../renderer/storage/commit.ts'
import {
  addFeedback,
  addRequest,
  deleteFeedback,
  deleteRequest,
  keepReply,
  previewReply,
  readFeedback,
  saveFeedback,
  saveRequest,
} from '../../../renderer/storage/feedback.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { asciiJson, sealOf, type Reply } from '../../../shared/feedback/reply.ts'
import { readReply } from '../../../shared/feedback/read-reply.ts'
import type { FeedbackRequest } from '../../../shared/growth/records.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const TODAY = '2026-11-22'
const [, skill] = DEFAULT_SKILLS
const skillId = skill?.id ?? ''

let journal: Journal
let request: FeedbackRequest
beforeEach(async () => {
  journal = (await openTestJournal(memoryBridge())).journal
  const fields = {
    to: 'Priya',
    relation: 'peer' as const,
    skillIds: [skillId],
    due: '2026-11-29',
    anonymous: false,
    message: '',
    questions: ['What went well?'],
    rated: [],
  }
  const added = await addRequest(journal, fields, { today: TODAY, label: 'ask' })
  if (added.kind !== 'saved') throw new Error('It was not saved.')
  request = added.value
})
afterEach(wipeDatabase)

function replyTo({ id, token }: FeedbackRequest, letter: string, text = 'You listened.'): Reply {
  const content = {
    request: id,
    reply: letter.repeat(32),
    writtenOn: TODAY,
    name: 'Priya',
    answers: [{ question: 0, text }],
    levels: [],
  }
  const file = asciiJson({
    format: 'evenkeel-feedback-reply',
    version: 1,
    ...content,
    seal: sealOf(content, token),
  })
  const read = readReply(file)
  if (!read.ok) throw new Error(read.failure.kind)
  return read.value
}

async function kept(reply: Reply) {
  const previewed = await previewReply(journal, reply, TODAY)
  if (!previewed.ok) return previewed.failure.kind
  return (await keepReply(journal, previewed.value, 'keep')).kind
}

const stateNow = async () => (await journal.database.feedbackRequests.get(request.id))?.state
const count = async () => await journal.database.feedback.count()

describe('a request in the journal', () => {
  it('has a token of its own, which no other one has', async () => {
    expect(request.token).toMatch(/^[0-9a-f]{32}$/)
    const other = await addRequest(journal, { ...request }, { today: TODAY, label: 'ask' })
    expect(other.kind === 'saved' && other.value.token).not.toBe(request.token)
  })

  it('is answered by its first reply, takes further ones, and is open again without any', async () => {
    expect(await kept(replyTo(request, 'a'))).toBe('saved')
    expect(await stateNow()).toBe('answered')
    expect(await kept(replyTo(request, 'b'))).toBe('saved')
    expect(await count()).toBe(2)
    const [one, other] = (await readFeedback(journal.database)).feedback
    if (one === undefined || other === undefined) throw new Error('There are not two.')
    await deleteFeedback(journal, one, 'delete')
    expect(await stateNow()).toBe('answered')
    const last = await deleteFeedback(journal, other, 'delete')
    expect(await stateNow()).toBe('open')
    if (last.kind === 'saved') await undo(journal, last.value)
    expect([await stateNow(), await count()]).toEqual(['answered', 1])
  })

  it('takes no reply while it is withdrawn, and none once it was deleted', async () => {
    await saveRequest(journal, { ...request, state: 'withdrawn' }, 'withdraw')
    expect(await kept(replyTo(request, 'a'))).toBe('withdrawn')
    const gone = await deleteRequest(journal, request, 'delete')
    expect(await kept(replyTo(request, 'a'))).toBe('unknown-request')
    if (gone.kind === 'saved') await undo(journal, gone.value)
    expect(await kept(replyTo(request, 'a'))).toBe('withdrawn')
    expect(await count()).toBe(0)
  })
})

describe('a reply in the journal', () => {
  it('is kept once, however often its file comes', async () => {
    const twice = await Promise.all(
      [1, 2].map(async () => await previewReply(journal, replyTo(request, 'a'), TODAY)),
    )
    const ended: string[] = []
    for (const one of twice) if (one.ok) ended.push((await keepReply(journal, one.value, 'keep')).kind)
    expect(ended).toEqual(['saved', 'not-so'])
    expect(await kept(replyTo(request, 'a', 'Other words.'))).toBe('replayed')
    expect(await count()).toBe(1)
  })

  it('comes back after it was deleted only when it is asked for, and says that it did', async () => {
    await kept(replyTo(request, 'a'))
    const [one] = (await readFeedback(journal.database)).feedback
    if (one !== undefined) await deleteFeedback(journal, one, 'delete')
    expect(await count()).toBe(0)
    const again = await previewReply(journal, replyTo(request, 'a'), TODAY)
    expect(again.ok && again.value.wasDeleted).toBe(true)
    expect(await kept(replyTo(request, 'a'))).toBe('saved')
    expect(await count()).toBe(1)
  })

  it('is not kept when its request was withdrawn while it was looked at', async () => {
    const previewed = await previewReply(journal, replyTo(request, 'a'), TODAY)
    await saveRequest(journal, { ...request, state: 'withdrawn' }, 'withdraw')
    if (!previewed.ok) throw new Error('It was refused.')
    expect((await keepReply(journal, previewed.value, 'keep')).kind).toBe('not-so')
    expect(await count()).toBe(0)
  })

  it('is taken back in one step, with the state of its request', async () => {
    await kept(replyTo(request, 'a'))
    await undo(journal)
    expect([await stateNow(), await count()]).toEqual(['open', 0])
  })
})

describe('feedback by hand', () => {
  it('is added, changed and taken back', async () => {
    const fields = {
      date: TODAY,
      kind: 'spoken' as const,
      from: { name: 'Jonas', relation: 'report' as const },
      anonymous: false,
      skillIds: [skillId],
      answers: [{ question: '', text: 'Well said.' }],
      levels: [],
    }
    await addFeedback(journal, fields, 'add')
    const [one] = (await readFeedback(journal.database)).feedback
    if (one === undefined) throw new Error('There is none.')
    await saveFeedback(journal, { ...one, changed: 'I go on.' }, 'change')
    expect(await journal.database.feedback.get(one.id)).toMatchObject({ changed: 'I go on.' })
    await undo(journal)
    expect(await journal.database.feedback.get(one.id)).toEqual(one)
  })
})

it('records from before requests had a form, and skills from before they had a rhythm, are read', async () => {
  const { rated: _, token: __, to: ___, message: ____, ...old } = { ...request, id: 'old' }
  await commit(journal, [put('feedbackRequests', old as FeedbackRequest)])
  const { feedbackEvery: _____, ...oldSkill } = { ...DEFAULT_SKILLS[2]!, id: 'old-skill', name: 'Old' }
  await saveSkill(journal, oldSkill as never, 'add')
  const { requests, skills } = await readFeedback(journal.database)
  expect(requests.find(({ id }) => id === 'old')).toMatchObject({ rated: [], token: '', to: '' })
  expect(skills.find(({ id }) => id === 'old-skill')).toMatchObject({ feedbackEvery: null })
})
