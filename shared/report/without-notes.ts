import { titleOf } from '../growth/moments.ts'
import type { ReportSource } from './source.ts'

/**
 * A source without what was written down at length: notes, moments and outcomes of entries, the words of feedback, why a
 * goal matters, what helps and what is in the way, reasons of targets, notes of ratings, intentions. Titles stay, but for
 * those of moments, which are the beginning of what was written: `untitled` takes their place. What was changed because of
 * feedback stays, too: it is said to be told.
 */
export function withoutNotes(source: ReportSource, untitled: string): ReportSource {
  return {
    ...source,
    entries: source.entries.map((entry) => {
      const { moment, title } = entry
      const isFromMoment = moment !== null && title === titleOf(moment.situation)
      return {
        ...entry,
        title: isFromMoment ? untitled : title,
        notes: '',
        outcome: '',
        // Still a moment: it goes on counting as evidence.
        moment: moment && { situation: '', action: '', effect: '' },
      }
    }),
    goals: source.goals.map((goal) => ({ ...goal, why: '', support: '', obstacles: '' })),
    targets: source.targets.map((target) => ({ ...target, reason: '' })),
    timeOff: source.timeOff.map((one) => ({ ...one, reason: '' })),
    courses: source.courses.map((course) => ({
      ...course,
      followUps: course.followUps.map((one) => ({ ...one, where: '', effect: '' })),
    })),
    assessments: source.assessments.map((assessment) => ({
      ...assessment,
      answers: assessment.answers.map((answer) => ({ ...answer, note: '' })),
    })),
    feedback: source.feedback.map((one) => ({ ...one, answers: [] })),
    reviews: source.reviews.map((review) => ({ ...review, answers: [], intentions: [] })),
    people: source.people.map((person) => ({ ...person, notes: '' })),
    credentials: source.credentials.map((one) => ({ ...one, explanations: [] })),
  }
}
