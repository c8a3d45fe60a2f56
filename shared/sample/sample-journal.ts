import { addDays, FIRST_DAY, LAST_DAY, type Day } from '../day.ts'
import { DEFAULT_CATEGORIES } from '../entry/defaults.ts'
import { emptyRecords, type JournalRecords } from '../journal/journal.ts'
import { SETTINGS_ID, settingsRecordSchema } from '../journal/settings.ts'
import { sampleAssessments } from './sample-assessments.ts'
import { madeOn, sampleCareer, sampleTimes } from './sample-career.ts'
import { sampleCredentials, withClaims } from './sample-credentials.ts'
import { sampleFeedback, withRhythm } from './sample-feedback.ts'
import { sampleEntries } from './sample-entries.ts'
import { sampleGrowth } from './sample-growth.ts'
import { SampleRandom } from './sample-random.ts'
import { sampleReviews } from './sample-reviews.ts'
import { sampleSkills } from './sample-skills.ts'

const EARLIEST = addDays(FIRST_DAY, 1_500)
const LATEST = addDays(LAST_DAY, -700)
const SEED = 20_261_122

/**
 * A believable journal of about 18 months that ends on `today`: a developer who becomes a team lead. The same for
 * the same day, no entry in the future, every record valid. Near the ends of the accepted
 * range (1900 and 2199), where there is no room for it, another day is taken.
 */
export function sampleJournal(today: Day): JournalRecords {
  const times = sampleTimes(today < EARLIEST ? EARLIEST : today > LATEST ? LATEST : today)
  const skills = withRhythm(sampleSkills(times.since), times)
  const growth = sampleGrowth(times, skills)
  const credentials = [...growth.credentials, ...sampleCredentials(times)]
  const entries = sampleEntries(times, skills, growth, new SampleRandom(SEED))
  const { feedback, feedbackRequests } = sampleFeedback(times, skills)
  return {
    ...emptyRecords(),
    categories: [...DEFAULT_CATEGORIES],
    skills,
    entries: withClaims(entries, credentials, skills),
    ...sampleCareer(times, skills),
    ...growth,
    ...sampleAssessments(times, skills),
    credentials,
    reviews: sampleReviews(times),
    feedback: [...growth.feedback, ...feedback],
    feedbackRequests,
    settings: [
      settingsRecordSchema.parse({
        ...madeOn(times.since, 'settings'),
        id: SETTINGS_ID,
        name: 'Marc Lindner',
      }),
    ],
  }
}
