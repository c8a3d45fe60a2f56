import type { Distance } from '../../shared/balance/goals.ts'
import { formatMinutes } from '../../shared/duration.ts'
import type { CourseErrors } from '../../shared/growth/course-form.ts'
import type { ApplicationRate, FollowUp } from '../../shared/growth/follow-ups.ts'
import type { CourseStatus } from '../../shared/growth/records.ts'
import { plural } from './plural.ts'

/** What is said of courses. */
export const textsOfCourses = {
  title: 'Courses',
  meta: (doing: number, rate: string | null) =>
    [`${doing} in work`, ...(rate === null ? [] : [rate])].join(' · '),
  rate: (share: string, { used, answered }: ApplicationRate) =>
    `application rate ${share}: ${used} of ${answered} ${plural(answered, 'answer says', 'answers say')} used`,
  rateHint:
    'The application rate counts your answers 7, 30 and 90 days after a course: how many of those that say yes or no say that you used it. What you leave out counts for nothing.',
  add: 'Add course',
  statuses: {
    wish: 'Wish',
    planned: 'Planned',
    doing: 'In work',
    done: 'Done',
    applied: 'Applied',
  } satisfies Record<CourseStatus, string>,
  groups: {
    doing: 'In work',
    planned: 'Planned',
    wish: 'Wishes',
    done: 'Done',
    applied: 'Applied',
  } satisfies Record<CourseStatus, string>,
  first: 'What would you like to learn next?',
  firstText:
    'Note a course the moment you hear of it. When you begin, its lessons and your time stand here; after you finish, Evenkeel asks at 7, 30 and 90 days what came of it.',

  actions: (title: string) => `Actions for ${title}`,
  edit: 'Edit',
  moveTo: {
    wish: 'Back to wishes',
    planned: 'Plan it',
    doing: 'Begin',
    done: 'Finished today',
    applied: 'I have used it',
  } satisfies Record<CourseStatus, string>,
  again: 'Take it up again',
  logWhole: 'Log a whole course',
  began: (day: string) => `since ${day}`,
  finished: (day: string) => `finished on ${day}`,
  asksNext: (day: string) => `asks again on ${day}`,
  logged: (minutes: number, planned: number) =>
    planned === 0
      ? `${formatMinutes(minutes)} logged`
      : `${formatMinutes(minutes)} of ${formatMinutes(planned)} logged`,
  plannedOnly: (planned: number) => `${formatMinutes(planned)} planned`,
  noLogged:
    'What was logged cannot be counted just now. Nothing is lost; come back to this page to try again.',
  ledTo: 'Led to',
  gone: 'A credential that is no longer there',

  lessons: (done: number, count: number) => `${done} of ${count} ${plural(count, 'lesson', 'lessons')} done`,
  lessonsOf: (title: string) => `Lessons of ${title}`,
  lessonDone: (day: string) => `done on ${day}`,
  nextLesson: (title: string) => `Next: ${title}`,
  tickAndLog: (minutes: number) => `Tick and log ${formatMinutes(minutes)}`,
  tickAndLogOf: (minutes: number, lesson: string) => `Tick and log ${formatMinutes(minutes)}: ${lesson}`,
  logTime: 'Log time',
  logTimeOf: (title: string) => `Log time on ${title}`,
  timer: 'Start timer',
  timerOf: (title: string) => `Start the timer for ${title}`,
  timerRuns: (title: string) => `The timer runs for “${title}”.`,

  asks: 'Did you use it?',
  question: (title: string, length: string, day: string) =>
    `${length} ago, on ${day}, you finished “${title}”. Have you used it since?`,
  questionWithoutDay: (title: string) => `You finished “${title}”. Have you used it since?`,
  ago: ({ count, unit }: Distance) => `${count} ${plural(count, unit, `${unit}s`)}`,
  usedLabel: 'Used it',
  usedYes: 'Yes, I used it',
  usedNo: 'Not yet',
  where: 'Where?',
  effect: 'What came of it?',
  markApplied: 'Move the course to “Applied”',
  answer: 'Keep the answer',
  leaveOut: 'Leave this question out',
  answers: 'What came of it',
  answered: ({ used }: Pick<FollowUp, 'used'>, day: string) =>
    `${day}: ${used === null ? 'left out' : used ? 'used' : 'not used yet'}`,

  newCourse: 'New course',
  editCourse: 'Edit course',
  course: 'Course',
  provider: 'Provider',
  url: 'Link',
  urlHint: 'Such as https://example.com. It opens in your browser, after you were asked.',
  status: 'Status',
  planned: 'Planned time',
  startedOn: 'Began on',
  finishedOn: 'Finished on',
  finishedHint: 'Left empty: today. Evenkeel asks what came of it 7, 30 and 90 days after this.',
  skills: 'Skills',
  credential: 'Led to the credential',
  noCredential: 'None',
  lessonList: 'Lessons',
  lessonHint: 'One a line, with its length if you like: “Pods and containers 45m”. Paste a whole list.',
  lessonsRead: (count: number, minutes: number) =>
    minutes === 0
      ? `${count} ${plural(count, 'lesson', 'lessons')}`
      : `${count} ${plural(count, 'lesson', 'lessons')}, ${formatMinutes(minutes)} in all`,
  more: 'Provider, link, lessons and the rest',
  left: 'The course was not saved.',
  problems: {
    title: { missing: 'A course needs a name.', 'too-long': 'This is longer than a course’s name can be.' },
    planned: { unclear: 'Write a time such as 12h or 90m, or leave it empty.' },
    finishedOn: { 'before-start': 'This lies before the day it began on.' },
  } satisfies { [Field in keyof CourseErrors]-?: Record<NonNullable<CourseErrors[Field]>, string> },

  date: 'Date',
  duration: 'Duration',
  lesson: 'Lesson done with it',
  noLesson: 'None',
  whole: (title: string) => `Log the whole of ${title}`,
  wholeText: 'For a course you did somewhere else: its time becomes entries, spread over the days.',
  wholeTime: 'Time in all',
  wholeFrom: 'From',
  wholeTo: 'To',
  wholeComesTo: (count: number, day: string) =>
    `${count} ${plural(count, 'entry', 'entries')}; the course is then done on ${day}.`,
  wholeWrong:
    'The time and the days do not go together. A day holds 24 hours, and every entry at least a minute.',
  needTime: 'Write a time such as 12h or 90m.',

  entryCourse: 'Course',
  entryNoCourse: 'None',
  entryGoneCourse: 'A course that is no longer there',

  did: {
    added: (title: string) => `Added the course “${title}”`,
    changed: (title: string) => `Changed the course “${title}”`,
    deleted: (title: string) => `Deleted the course “${title}”`,
    moved: {
      wish: (title: string) => `“${title}” is a wish again`,
      planned: (title: string) => `“${title}” is planned`,
      doing: (title: string) => `“${title}” is in work`,
      done: (title: string) => `“${title}” is done; Evenkeel asks in a week what came of it`,
      applied: (title: string) => `“${title}” is applied`,
    } satisfies Record<CourseStatus, (title: string) => string>,
    lessonDone: (title: string) => `Done: “${title}”`,
    lessonOpen: (title: string) => `Open again: “${title}”`,
    logged: (minutes: number, title: string) => `Logged ${formatMinutes(minutes)} on “${title}”`,
    loggedWhole: (minutes: number, title: string) =>
      `Logged “${title}” as a whole, ${formatMinutes(minutes)}`,
    answered: (title: string) => `Kept your answer on “${title}”`,
    leftOut: (title: string) => `Left out a question on “${title}”`,
  },
} as const
