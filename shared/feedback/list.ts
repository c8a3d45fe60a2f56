import type { Feedback, FeedbackRequest } from '../growth/records.ts'
import { isAbout } from './cadence.ts'

/** Feedback in the order of the page: what nothing was done about yet first, then the rest; the latest first in both. */
export type FeedbackList = { open: Feedback[]; closed: Feedback[] }

/** What the list is narrowed to; null for no such limit. `person` is a name as it was written. */
export type FeedbackFilter = { skillId: string | null; person: string | null }

/** The pieces of feedback that pass a filter, in the order of the page. */
export function listFeedback(
  feedback: readonly Feedback[],
  { skillId, person }: FeedbackFilter,
): FeedbackList {
  const shown = feedback
    .filter((one) => skillId === null || isAbout(one, skillId))
    .filter((one) => person === null || isFrom(one, person))
    .toSorted((a, b) => compare(b.date, a.date) || compare(b.id, a.id))
  return {
    open: shown.filter(({ changed }) => changed.trim() === ''),
    closed: shown.filter(({ changed }) => changed.trim() !== ''),
  }
}

/** Whether somebody of this name gave it. Names are compared as text; who answered without a name has none. */
export function isFrom({ from, anonymous }: Pick<Feedback, 'from' | 'anonymous'>, name: string): boolean {
  return !anonymous && from.name.trim().toLowerCase() === name.trim().toLowerCase() && name.trim() !== ''
}

/** Everybody who gave feedback by name, by name, each once. */
export function namesIn(feedback: readonly Feedback[]): string[] {
  const names = new Map<string, string>()
  for (const { from, anonymous } of feedback) {
    const name = from.name.trim()
    if (!anonymous && name !== '') names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name)
  }
  return [...names.values()].toSorted((a, b) => a.localeCompare(b))
}

/** A request with the number of its replies; what it shows as follows from both. */
export type RequestView = {
  request: FeedbackRequest
  replies: number
  state: FeedbackRequest['state']
}

/** Requests in the order of the page: open ones by their day (none last), answered ones and withdrawn ones, latest first. */
export function listRequests(
  requests: readonly FeedbackRequest[],
  feedback: readonly Feedback[],
): Record<FeedbackRequest['state'], RequestView[]> {
  const counts = new Map<string, number>()
  for (const { requestId } of feedback) {
    if (requestId !== null) counts.set(requestId, (counts.get(requestId) ?? 0) + 1)
  }
  const views = requests
    .toSorted((a, b) => compare(b.createdOn, a.createdOn) || compare(b.id, a.id))
    .map((request): RequestView => {
      const replies = counts.get(request.id) ?? 0
      return { request, replies, state: stateOf(request, replies) }
    })
  return {
    open: views
      .filter(({ state }) => state === 'open')
      .toSorted((a, b) => compare(a.request.due ?? '9', b.request.due ?? '9')),
    answered: views.filter(({ state }) => state === 'answered'),
    withdrawn: views.filter(({ state }) => state === 'withdrawn'),
  }
}

/** A request's state as its replies make it. */
export function stateOf(request: FeedbackRequest, replies: number): FeedbackRequest['state'] {
  if (request.state === 'withdrawn') return 'withdrawn'
  return replies > 0 ? 'answered' : 'open'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
