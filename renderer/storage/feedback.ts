import type { Day } from '../../shared/day.ts'
import { skillSchema, type Skill } from '../../shared/entry/catalog.ts'
import { acceptReply, type ReplyRefusal } from '../../shared/feedback/accept-reply.ts'
import { feedbackIdOf, type Reply } from '../../shared/feedback/reply.ts'
import type { RequestFields } from '../../shared/feedback/request-form.ts'
import { sha256 } from '../../shared/feedback/sha256.ts'
import type { SpokenFields } from '../../shared/feedback/spoken-form.ts'
import {
  feedbackRequestSchema,
  feedbackSchema,
  type Feedback,
  type FeedbackRequest,
} from '../../shared/growth/records.ts'
import type { Change } from '../../shared/ledger/change.ts'
import type { Result } from '../../shared/result.ts'
import { put, remove } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, commitUndoableIf, type UndoStep } from './undo.ts'

/** Everything that feedback is shown and reminded from; short lists, each record with all of its fields. */
export type FeedbackRecords = { skills: Skill[]; requests: FeedbackRequest[]; feedback: Feedback[] }

/** Reads the requests, the feedback and the skills. */
export async function readFeedback(database: JournalDatabase): Promise<FeedbackRecords> {
  const [skills, requests, feedback] = await Promise.all([
    database.skills.toArray(),
    database.feedbackRequests.toArray(),
    database.feedback.toArray(),
  ])
  return {
    // Records from before a field was there come without it.
    skills: skills.map((skill) => skillSchema.parse(skill)),
    requests: requests.map((request) => feedbackRequestSchema.parse(request)),
    feedback: feedback.map((one) => feedbackSchema.parse(one)),
  }
}

/** Adds an open request with a token of its own, to be taken back under `label`. */
export async function addRequest(
  journal: Journal,
  fields: RequestFields,
  { today, label }: { today: Day; label: string },
): Promise<Saved<FeedbackRequest>> {
  const request = feedbackRequestSchema.parse({
    ...fields,
    id: journal.newId(),
    createdOn: today,
    token: tokenFrom(journal),
  })
  const saved = await saveRequest(journal, request, label)
  return saved.kind === 'saved' ? { kind: 'saved', value: request } : saved
}

// Two ids have more random bits between them than the 128 that are kept.
function tokenFrom({ newId }: Journal): string {
  return sha256(newId() + newId()).slice(0, 32)
}

/** Keeps a request with another day or state, to be taken back under `label`. What its form asks does not change. */
export async function saveRequest(
  journal: Journal,
  request: FeedbackRequest,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('feedbackRequests', feedbackRequestSchema.parse(request))])
}

/** Deletes a request. Its replies stay; further ones are refused, since nothing tells any more what they answer. */
export async function deleteRequest(
  journal: Journal,
  { id }: FeedbackRequest,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'feedbackRequests', id)])
}

/** Adds feedback that was written down by hand, to be taken back under `label`. */
export async function addFeedback(
  journal: Journal,
  fields: SpokenFields,
  label: string,
): Promise<Saved<UndoStep>> {
  return await saveFeedback(journal, feedbackSchema.parse({ ...fields, id: journal.newId() }), label)
}

/** Keeps feedback as it is given, to be taken back under `label`. */
export async function saveFeedback(
  journal: Journal,
  feedback: Feedback,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('feedback', feedbackSchema.parse(feedback))])
}

/** Deletes feedback, to be taken back under `label`. A request whose only reply it was is open again. */
export async function deleteFeedback(
  journal: Journal,
  { id, requestId }: Feedback,
  label: string,
): Promise<Saved<UndoStep>> {
  const { requests, feedback } = await readFeedback(journal.database)
  const request = requests.find((one) => one.id === requestId)
  const isOnly = !feedback.some((one) => one.requestId === requestId && one.id !== id)
  const reopened: Change[] =
    request?.state === 'answered' && isOnly ? [put('feedbackRequests', { ...request, state: 'open' })] : []
  return await commitUndoable(journal, label, [remove(journal, 'feedback', id), ...reopened])
}

/** A reply that can be kept, not kept yet. */
export type ReplyPreview = {
  feedback: Feedback
  request: FeedbackRequest
  /** It was kept before and deleted; keeping it brings it back. */
  wasDeleted: boolean
}

/** Holds a reply against the journal as it is now. Nothing is written. */
export async function previewReply(
  { database }: Journal,
  reply: Reply,
  today: Day,
): Promise<Result<ReplyPreview, ReplyRefusal>> {
  const id = feedbackIdOf(reply)
  const [found, kept, deletion] = await Promise.all([
    database.feedbackRequests.get(reply.request),
    database.feedback.get(id),
    database.deletions.get(['feedback', id]),
  ])
  const request = found && feedbackRequestSchema.parse(found)
  const accepted = acceptReply(reply, { request, kept: kept && feedbackSchema.parse(kept), today })
  if (!accepted.ok || request === undefined) return accepted as Result<never, ReplyRefusal>
  return { ok: true, value: { feedback: accepted.value, request, wasDeleted: deletion !== undefined } }
}

/**
 * Keeps a previewed reply and marks its request as answered, in one step. `not-so` where the reply has been kept, or the
 * request withdrawn or deleted, since it was previewed; nothing has changed then.
 */
export async function keepReply(
  journal: Journal,
  { feedback, request }: ReplyPreview,
  label: string,
): Promise<Saved<UndoStep> | { kind: 'not-so' }> {
  const now = await journal.database.feedbackRequests.get(request.id)
  if (now === undefined) return { kind: 'not-so' }
  const answered = feedbackRequestSchema.parse({ ...now, state: 'answered' })
  return await commitUndoableIf(
    journal,
    label,
    [put('feedback', feedback), put('feedbackRequests', answered)],
    (existing) => {
      const kept = existing.record('feedbackRequests', request.id)
      return (
        existing.record('feedback', feedback.id) === undefined &&
        kept?.revision === now.revision &&
        now.state !== 'withdrawn'
      )
    },
  )
}
