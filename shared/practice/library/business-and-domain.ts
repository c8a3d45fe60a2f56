import type { Activity } from './activity.ts'

/** Knowing the business and its field. */
export const BUSINESS_AND_DOMAIN: readonly Activity[] = [
  {
    id: 'practice-follow-one-case',
    title: 'Follow one real case from first contact to payment',
    side: 'hard',
    skill: 'Business & domain',
    mode: 'learn',
    minutes: 60,
    context: 'on-the-job',
    heavySide: 'soft',
    instructions: [
      'Choose one finished order, claim or ticket, with leave to look at it.',
      'Visit or call each person who touched it, and ask what they got, what they did and what they passed on.',
      'Write the day and hour of each handover.',
      'Add up the time it was worked on and the time it lay still.',
    ],
    questions: [
      'Where did it lie longest, and did anyone mind?',
      'Which rule did two people apply differently?',
    ],
  },
  {
    id: 'practice-ten-mixed-up-terms',
    title: 'Settle the ten terms your field mixes up',
    side: 'hard',
    skill: 'Business & domain',
    mode: 'practise',
    minutes: 40,
    context: 'alone',
    heavySide: null,
    instructions: [
      'Collect ten terms that your colleagues use as if they were clear: "active customer", "delivered", "approved".',
      'Look up the rule, contract or standard that says what each one means, and note the source.',
      'Write a definition in one sentence, with one example that is in and one that is just out.',
      'Send the three that surprised you to the people who use them.',
    ],
    questions: [
      'Which two departments mean different things by one word?',
      'Which report would change if everyone kept to your definition?',
    ],
  },
  {
    id: 'practice-expert-marks-your-explanation',
    title: 'Have an expert mark your explanation of a rule',
    side: 'hard',
    skill: 'Business & domain',
    mode: 'feedback',
    minutes: 30,
    context: 'with-a-colleague',
    heavySide: null,
    instructions: [
      'Choose a rule of your field that your work depends on: a tax, a safety limit, a licence, a tariff.',
      'Explain it in half a page, with a worked example and the case in which it does not apply.',
      'Ask the person who is responsible for it to mark what is wrong and what is out of date.',
      'Correct the page, and work a second example in front of them.',
    ],
    questions: [
      'Was your mistake in the rule, in the exception or in the sum?',
      'How will you hear of it when the rule changes?',
    ],
  },
]
