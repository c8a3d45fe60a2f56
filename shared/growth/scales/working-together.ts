import type { ScaleFamily } from './scale.ts'

/** Working together, and teamwork and networking each on its own. */
export const WORKING_TOGETHER: ScaleFamily = {
  scale: {
    question: 'How do you work with people from elsewhere?',
    anchors: [
      'Turns to others only when the work has come to a stop.',
      'Answers requests from other teams in the order in which they arrive.',
      'Settles with other teams who does what before the work begins.',
      'Asks for an opposing view before deciding and says what it changed.',
      'Unites several trades in one piece of work that each of them calls theirs.',
    ],
  },
  skills: {
    Teamwork: {
      question: 'When a result depends on several people, what do the others see?',
      anchors: [
        'Finishes the part that was assigned and learns at the end whether it fits.',
        'Says how things stand when asked, and helps when time is left.',
        'Reports delays and changes unasked, and keeps promises.',
        'Takes over somebody’s dull share in a tight week, and gives credit by name.',
        'Makes strangers work hand in hand within weeks, and says plainly where they do not yet.',
      ],
    },
    'Networking & relationships': {
      question: 'How far do your working relationships reach?',
      anchors: [
        'Knows the people in the same room and few beyond it.',
        'Meets new people at events, and rarely writes to any of them again.',
        'Keeps in touch with a handful of people elsewhere and knows what each is working on.',
        'Introduces people who can help each other, without being asked.',
        'Knows somebody for nearly any question who is glad to answer the same day.',
      ],
    },
  },
}
