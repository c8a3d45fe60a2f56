import { addDays, type Day } from '../day.ts'
import { stableId } from '../formats/stable-id.ts'
import { reviewSchema, type Review } from '../growth/records.ts'
import { addMonths, firstDayOf, monthOf } from '../month.ts'
import { reviewPeriod, type ReviewKind } from '../review/kinds.ts'
import { OUR_QUESTIONS } from '../review/questions.ts'
import { madeOn, type SampleTimes } from './sample-career.ts'

/** What was written of a time: answers by the place of their question, null for one that was left out. */
type Written = {
  readonly answers: readonly (string | null)[]
  /** An intention, and the words of the sample's goal that came of it. */
  readonly intentions: readonly (readonly [text: string, goal?: string])[]
}

/**
 * The reviews of the sample's person: of each month since the promotion and of the year before. The latest month is left
 * open, so that Today has something to look back on. What is told lies by its distance from today, as everything in the sample.
 */
export function sampleReviews({ today, since, promotion }: SampleTimes): Review[] {
  const goals = new Map([['feedback', stableId(addDays(promotion, 20), 'goal feedback')]])
  const review = (kind: ReviewKind, day: Day, { answers, intentions }: Written) => {
    const { from, to } = reviewPeriod(kind, day, 1)
    const finishedOn = addDays(to, 2)
    return reviewSchema.parse({
      ...madeOn(finishedOn, `review ${kind} ${from}`),
      kind,
      from,
      to,
      finishedOn,
      answers: OUR_QUESTIONS[kind].flatMap((question, index) => {
        const text = answers[index]
        return text === undefined || text === null ? [] : [{ question, text }]
      }),
      intentions: intentions.map(([text, goal]) => ({ text, goalId: goals.get(goal ?? '') ?? null })),
    })
  }
  const open = addMonths(monthOf(today), -1)
  const months = new Map(
    MONTHS.map(([days, written]) => [
      monthOf(addDays(today, -days)),
      { day: addDays(today, -days), written },
    ]),
  )
  const monthly = [...months]
    .filter(([month]) => month < open)
    .map(([, { day, written }]) => review('month', day, written))
  const lastYear = addMonths(monthOf(today), -12).slice(0, 4)
  const isOver = addDays(firstDayOf(`${today.slice(0, 4)}-01`), 1) <= today && since.slice(0, 4) <= lastYear
  const yearly = promotion.slice(0, 4) === lastYear ? YEAR_OF_PROMOTION : YEAR_AS_DEVELOPER
  return [...(isOver ? [review('year', `${lastYear}-07-01`, yearly)] : []), ...monthly]
}

/** Days before today, and what was written of the month that holds them; of two in one month the later one holds. */
const MONTHS: readonly (readonly [days: number, written: Written])[] = [
  [
    243,
    {
      answers: [
        'I got through my first month as lead without dropping a release, and I told the team on day one that I do not know everything.',
        'Into code. I planned four hours a week for it and took nine, mostly in the evening, because it is the part I can do.',
        'Sofia said: you solve too much yourself, the team waits for you. It stung for a day. She is right.',
        null,
        'More one-to-ones that are not about tickets. Less fixing things quietly after everyone has gone.',
      ],
      intentions: [
        ['Give every colleague one useful piece of feedback a month', 'feedback'],
        ['Name an owner for each topic before the meeting ends'],
      ],
    },
  ],
  [
    213,
    {
      answers: [
        'Priya led the planning and I managed to stay quiet for most of it.',
        'Hiring took what I had meant for reading. That was right, we need the fifth person.',
        'The talk with Jonas about his estimate. I had put it off for two weeks and it took twenty minutes.',
        'Say what I saw before I say what I think of it.',
        'More preparation before hard talks, less rehearsing them in my head at night.',
      ],
      intentions: [['Prepare every difficult talk in writing, ten minutes are enough']],
    },
  ],
  [
    200,
    {
      answers: [
        'First round of feedback with everyone is done, a little late because of the flu.',
        'A week ill, and the world did not end. The release went out without me.',
        'Tomasz needs a pause before he speaks. When I count to five, he says the thing nobody else saw.',
        'Let a silence stand.',
        'More of letting go. Fewer pull requests where I am the only reviewer.',
      ],
      intentions: [['Delegate the next release as a whole, with the checklist but without me']],
    },
  ],
  [
    157,
    {
      answers: [
        'I finished the course on leading, all of it, and used two of its talks for real.',
        null,
        'Sofia watched my team meeting: too many topics, good closing. Three topics are the limit now.',
        'Give feedback on the same day, without an essay before it.',
        'More Spanish before the holiday, less Slack after seven.',
      ],
      intentions: [['Go on holiday without the laptop']],
    },
  ],
  [
    126,
    {
      answers: [
        'Three weeks by the sea. I read two novels and spoke Spanish every day, badly and happily.',
        'Nowhere: the plan was almost empty and that was the plan.',
        null,
        null,
        'I want to keep one evening a week without a screen. Less catching up on what nobody will ask me about.',
      ],
      intentions: [['One evening a week without a screen']],
    },
  ],
  [
    95,
    {
      answers: [
        'The team had released twice while I was away. I am proud of them and, a little, of having stayed away.',
        'Two incidents ate the time for strategy. Next time somebody else can hold the pager while I write.',
        'Agreeing a smaller first release with the product manager: we both gave something up and nobody lost face.',
        'Ask for a later date and keep the customer.',
        'More writing of plans before meetings, less explaining them three times in them.',
      ],
      intentions: [
        ['Draft the plan for the next two quarters before the workshop'],
        ['Ask three peers what I should stop doing'],
      ],
    },
  ],
  [
    65,
    {
      answers: [
        'The plan for two quarters is one page and the other leads could repeat it back to me.',
        'Moving house began to take the evenings. I let the statistics book wait and that was right.',
        'Jonas picks the next technical debt item himself now. He asked better questions than I would have.',
        'Delegate without disappearing: a question on Wednesday instead of a check on Friday.',
        'More numbers behind what I claim about our experiments, less gut feeling dressed up as data.',
      ],
      intentions: [
        ['Take the statistics course and use it on one real experiment'],
        ['Prepare the half-year talks in good time', 'feedback'],
      ],
    },
  ],
]

const YEAR_AS_DEVELOPER: Written = {
  answers: [
    'The year I stopped guessing about how our software runs. Kubernetes went from a fear to a tool, and I found out that I like explaining it.',
    'The CKAD exam, at the second practice attempt above 75 %. Mara put up with the cluster humming in the hall.',
    'Mostly craft, as it should be for a developer. But the talks I gave at lunch were the hours that people still mention.',
    'The price that could be null. I was sure of myself in the review and wrong in production. Now I write the test first when I am sure.',
    'The exam is done. The conference talk was given up: I wanted the applause more than the work.',
    'Leading a small team that ships calmly. That asks for practice in feedback and in letting others finish their sentences.',
  ],
  intentions: [
    ['Tell Sofia that I want to lead a team, and ask what she would have to see'],
    ['Run one lunch session a quarter'],
  ],
}

const YEAR_OF_PROMOTION: Written = {
  answers: [
    'The year I became a lead. Half of it I was busy with no longer being the one who knows the code best.',
    'A team that released twice without me. Sofia had a large part in it: she said what she saw and let me find the rest.',
    'It moved towards people, later than my role asked for and sooner than I liked. The target for a lead is half and half; I am getting there.',
    'The talks that I put off. Each of them was shorter than the time I spent avoiding it.',
    'The course on leading is done and used. The reading list was given up, and I miss it less than I thought.',
    'A department that decides well without me in the room. That asks for strategy in writing and for numbers I can stand behind.',
  ],
  intentions: [
    ['Take one decision a month that I would have left to Sofia'],
    ['Keep an hour of code a week, for joy'],
  ],
}
