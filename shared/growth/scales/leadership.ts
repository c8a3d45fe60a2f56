import type { ScaleFamily } from './scale.ts'

/** Leadership, and managing, teaching, negotiating and strategy each on its own. */
export const LEADERSHIP: ScaleFamily = {
  scale: {
    question: 'When a group needs direction, what do you do?',
    anchors: [
      'Waits until somebody with a title says what should happen.',
      'Takes charge of a task when asked, within limits that others have set.',
      'Says what has to be done by whom and when, and follows it up.',
      'Gathers people behind an aim without having the right to instruct them.',
      'Hands the lead to somebody better placed, and the group gets further for it.',
    ],
  },
  skills: {
    'Managing people': {
      question: 'When people work under your lead, what do they experience?',
      anchors: [
        'Does the difficult tasks alone because handing them over takes longer.',
        'Hands tasks over, and checks every step along the way.',
        'Agrees on a result and a date, then asks only at the points agreed.',
        'Tells people early and plainly how their work is seen, and they change something because of it.',
        'Goes away for three weeks, and the team decides well without calling.',
      ],
    },
    'Teaching & mentoring': {
      question: 'When somebody learns from you, how does it go?',
      anchors: [
        'Does the task while the learner watches.',
        'Explains step by step from the start, whatever the learner knows already.',
        'Finds out what the learner can do and leaves the next step to them.',
        'Asks so that learners find their own mistake, and looks a week later what has stuck.',
        'Has taught people who now teach others in a way of their own.',
      ],
    },
    Negotiation: {
      question: 'When you want something that others have to agree to, what do you do?',
      anchors: [
        'Takes the first offer, or does not ask at all.',
        'Names a figure and gives way bit by bit without getting anything for it.',
        'Comes with a limit and two things to trade, and keeps to them.',
        'Learns what the other side needs and offers a term that costs little and is worth much to them.',
        'Closes hard deals, and the other side asks for the same person next time.',
      ],
    },
    'Strategic thinking': {
      question: 'How far ahead does your work look?',
      anchors: [
        'Does what is asked for today and hears of the purpose afterwards.',
        'Can say which goal of the team the present task serves.',
        'Compares two or three courses by what each makes possible next year.',
        'Says what to stop and why, and people free their time for the rest.',
        'Saw a change in the field coming, and the organisation’s plan was built on it.',
      ],
    },
  },
}
