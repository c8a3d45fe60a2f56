import type { Entry } from '../entry/entry.ts'

type Written = Pick<Entry, 'with'> & { moment: NonNullable<Entry['moment']> }

function moment(counterpart: Entry['with'], situation: string, action: string, effect: string): Written {
  return { with: counterpart, moment: { situation, action, effect } }
}

/** What the sample's person wrote of their moments, by the title of the activity. */
export const SAMPLE_MOMENTS: ReadonlyMap<string, Written> = new Map([
  [
    'Explained the outage to sales without one technical term',
    moment(
      'customer',
      'The shop was down for twenty minutes and sales had three customers on the line.',
      'Said what customers had seen, what works again, and when we will know why.',
      'They used my words on the phone. Nobody asked for a second meeting.',
    ),
  ],
  [
    'Presented the quarter to the department',
    moment(
      'group',
      'Forty people, ten minutes, the last talk before lunch.',
      'One slide a message, and the miss before the wins.',
      'Two questions on the miss, both fair. My lead sent the slides on.',
    ),
  ],
  [
    'Let the whole stand-up pass without interrupting anyone',
    moment(
      'peer',
      'Stand-up, six people, I usually jump in.',
      'Wrote down what I wanted to say and waited.',
      'Tomasz finished a thought he normally loses.',
    ),
  ],
  [
    'Delegated the release and did not look over his shoulder',
    moment(
      'report',
      'A big release, and I was tempted to do it myself.',
      'Gave it to Jonas with the two things that must not break, then closed the channel.',
      'He found a better order of steps. I had two free hours.',
    ),
  ],
  [
    'Told Jonas early that the estimate worries me',
    moment(
      'report',
      'Planning. He said "two days".',
      'Asked what would have to be true for two days.',
      'He found the missing migration himself.',
    ),
  ],
  [
    'Agreed a smaller first release with the product manager',
    moment(
      'stakeholder',
      'All of returns was wanted at once.',
      'Laid out three slices with what each is worth on its own.',
      'We ship the first slice within the month, and nobody feels they lost.',
    ),
  ],
  [
    'Talked through the quarrel about the code style with both sides',
    moment(
      'group',
      'Two reviews had become a fight about commas.',
      'Heard each of them alone first, then let them write the rule together.',
      'The formatter decides now. They had lunch.',
    ),
  ],
  [
    'Asked Tomasz how the night shift really was',
    moment(
      'report',
      'He said "fine", as always.',
      'Waited, and asked which hour was the worst.',
      'We moved the backup to the day. He smiled.',
    ),
  ],
  [
    "Took over the on-call shift so that Jonas could see his daughter's play",
    moment(
      'peer',
      'The play was on his on-call evening and he would not ask.',
      'Offered before he had to.',
      'He covered for me the week after, without a word.',
    ),
  ],
])
