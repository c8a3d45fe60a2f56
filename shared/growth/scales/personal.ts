import type { ScaleFamily } from './scale.ts'

/** Well-being with its three skills, and relationships. Meant for oneself; nobody else is asked about them. */
export const PERSONAL: Readonly<Record<string, ScaleFamily>> = {
  'Well-being': {
    scale: {
      question: 'How do you look after yourself?',
      anchors: [
        'Goes from week to week worn out, with nothing in them that restores.',
        'Recovers at weekends only, and not at all of them.',
        'Has a few habits that restore, and keeps them in ordinary weeks.',
        'Keeps those habits in crowded weeks too, and says no in time.',
        'Is well for months at a stretch, and finds back quickly after a blow.',
      ],
    },
    skills: {
      Stress: {
        question: 'How do you handle strain?',
        anchors: [
          'Is under strain on most days and sees no way out of it.',
          'Notices strain when the body complains, and rests then.',
          'Knows the early signs and takes a break when they show.',
          'Goes after the causes of strain one by one instead of bearing them.',
          'Stays composed under a heavy load, and people nearby grow calmer.',
        ],
      },
      Energy: {
        question: 'How does your energy last through day and week?',
        anchors: [
          'Drags through the day and is spent long before evening.',
          'Has a bright hour here and there, and cannot tell why then.',
          'Knows the strongest hours of the day and keeps them for the hardest task.',
          'Arranges sleep, meals and pauses so that the evening has something left.',
          'Has strength in reserve for a bad week, and seldom needs it.',
        ],
      },
      Health: {
        question: 'How do you treat your body?',
        anchors: [
          'Puts off sleep, exercise and the doctor because of work.',
          'Begins to exercise or eat well, and stops when it gets busy.',
          'Does something for the body on three days of most weeks.',
          'Keeps up exercise, rest and check-ups through busy months.',
          'Lives by habits of years that no deadline moves.',
        ],
      },
    },
  },
  Relationships: {
    scale: {
      question: 'How much room do the people close to you have?',
      anchors: [
        'Cancels time with family or friends for work in most weeks.',
        'Sees friends when they take the first step.',
        'Keeps regular time for the people who matter, with the telephone put away.',
        'Asks how they are and remembers what they said the last time.',
        'Can be counted on in their worst hours, and calls on them in need.',
      ],
    },
    skills: {},
  },
}
