import type { Day } from '../../shared/day.ts'
import type { Review } from '../../shared/growth/records.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { monthOf } from '../../shared/month.ts'
import { reviewsDue, keptKinds, type ReviewDue } from '../../shared/review/due.ts'
import { reviewFigures, rangesOf, type ReviewFigures } from '../../shared/review/figures.ts'
import { finishReview, type FinishedReview } from '../../shared/review/finish.ts'
import type { CheckedReview } from '../../shared/review/form.ts'
import { latestEnded, type ReviewPeriod } from '../../shared/review/kinds.ts'
import { movedIn, type Moved } from '../../shared/review/moved.ts'
import { put, remove } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { monthsBetween } from './months.ts'
import { readSettings } from './settings.ts'
import { entriesBetween, totalsBetween } from './totals.ts'
import { commitUndoable, type UndoStep } from './undo.ts'
import { weekStartOf } from './week-start.ts'

/** Under which place the draft of a review is kept. */
export function reviewDraftPlace({ kind, from }: Pick<ReviewPeriod, 'kind' | 'from'>): string {
  return `review:${kind}:${from}`
}

type Finishing = {
  period: ReviewPeriod
  checked: CheckedReview
  before: Review | null
  today: Day
  /** Where nothing says otherwise, an ISO weekday. */
  weekStart: number
}

/**
 * Finishes a review, or changes a finished one: the review, the goals that intentions become and the coming week's plan are
 * one commit, with the changes in `gone` (the end of its draft), and can be taken back together under `label`.
 */
export async function saveReview(
  journal: Journal,
  finishing: Finishing,
  label: string,
  gone: readonly Change[] = [],
): Promise<Saved<UndoStep>> {
  const { review, goals, plan } = await recordsOf(journal, finishing)
  const changes = [
    ...goals.map((goal) => put('goals', goal)),
    ...(plan === null ? [] : [put('plans', plan)]),
    put('reviews', review),
  ]
  return await commitUndoable(journal, label, [...changes, ...gone])
}

async function recordsOf(journal: Journal, finishing: Finishing): Promise<FinishedReview> {
  const { database, newId } = journal
  const [plans, weekStart] = await Promise.all([
    database.plans.toArray(),
    weekStartOf(database, finishing.weekStart),
  ])
  return finishReview({ ...finishing, plans, weekStart, newId: () => newId() })
}

/** Deletes a finished review, to be taken back under `label`. The goals and the plan that came of it stay. */
export async function deleteReview(
  journal: Journal,
  { id }: Review,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'reviews', id)])
}

/** The reviews that are due on a day. It reads the kept months of the latest periods, at most a year of them. */
export async function reviewsDueOn(
  database: JournalDatabase,
  today: Day,
  fallback: number,
): Promise<ReviewDue[]> {
  const [reviews, settings, weekStart] = await Promise.all([
    database.reviews.toArray(),
    readSettings(database),
    weekStartOf(database, fallback),
  ])
  const kinds = keptKinds(settings.reviewKinds, reviews)
  const first = kinds.map((kind) => latestEnded(kind, today, weekStart).from).toSorted()[0]
  if (first === undefined) return []
  const months = await monthsBetween(database, monthOf(first), monthOf(today))
  const days = months.flatMap(({ month, days }) => Object.keys(days).map((day) => `${month}-${day}`))
  const hasTime = ({ from, to }: { from: Day; to: Day }) => days.some((day) => from <= day && day <= to)
  return reviewsDue({ today, weekStart, kinds, reviews, hasTime })
}

/** The numbers of a review, and what moved. */
export type ReviewView = { figures: ReviewFigures; moved: Moved[] }

/** So long a period may be for its entries to be read one by one. */
const KINDS_WITH_ENTRIES: ReadonlySet<ReviewPeriod['kind']> = new Set(['week', 'month'])

/**
 * Reads a review's numbers: kept months, the days at a week's edges, the short lists, and of a week or a month its entries,
 * for those worth naming.
 */
export async function readReview(
  database: JournalDatabase,
  { period, today, fallback }: { period: ReviewPeriod; today: Day; fallback: number },
): Promise<ReviewView> {
  const [now, then] = rangesOf(period, today)
  const [documents, earlier, lists, plans, weekStart, moved] = await Promise.all([
    totalsBetween(database, now.from, now.to),
    totalsBetween(database, then.from, then.to),
    Promise.all([
      database.categories.toArray(),
      database.skills.toArray(),
      database.targets.toArray(),
      database.chapters.toArray(),
      database.timeOff.toArray(),
    ]),
    database.plans.toArray(),
    weekStartOf(database, fallback),
    Promise.all([
      database.goals.toArray(),
      database.courses.toArray(),
      database.credentials.toArray(),
      database.feedback.toArray(),
      KINDS_WITH_ENTRIES.has(period.kind) ? entriesBetween(database, now.from, now.to) : [],
    ]),
  ])
  const [categories, skills, targets, chapters, timeOff] = lists
  const [goals, courses, credentials, feedback, entries] = moved
  return {
    figures: reviewFigures(period, [documents, earlier], {
      categories,
      skills,
      targets,
      chapters,
      timeOff,
      plans,
      weekStart,
      today,
    }),
    moved: movedIn(now, { goals, courses, credentials, feedback, entries }),
  }
}
