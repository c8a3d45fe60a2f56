import type { ScaleFamily } from './scale.ts'

/** Thinking and adaptability, and each of its four default skills on its own. */
export const THINKING_AND_ADAPTABILITY: ScaleFamily = {
  scale: {
    question: 'When a task is new or the ground shifts, what do you do?',
    anchors: [
      'Asks for the steps when a task looks unlike the ones before.',
      'Learns the new way when it is introduced, and falls back into the old one.',
      'Takes an unclear task apart into questions and answers them one by one.',
      'Spots the assumption that a plan hangs on and tests it first.',
      'Thinks aloud, so that others learn how to reach an answer and not only the answer.',
    ],
  },
  skills: {
    'Analytical thinking & decisions': {
      question: 'When you have to find out or decide something, how do you go about it?',
      anchors: [
        'Settles for the first explanation that fits.',
        'Collects facts, and puts off the choice until somebody presses.',
        'Writes down two explanations and looks for the fact that rules one out.',
        'Decides in time with incomplete facts, and says what would overturn the decision.',
        'Compares old decisions with how they turned out, and others copy the method.',
      ],
    },
    'Planning & execution': {
      question: 'How does what you set out to do get done?',
      anchors: [
        'Begins with whatever lies on top and is surprised by deadlines.',
        'Keeps a list, and half of it moves on to next week.',
        'Cuts work into steps of a day or two and ends most weeks as planned.',
        'Warns weeks ahead that a date will not hold, with two ways out.',
        'Brings undertakings of many people to their end on the day named at the start.',
      ],
    },
    Creativity: {
      question: 'When something could be done differently, what do you do?',
      anchors: [
        'Does it the way it was done last time.',
        'Has ideas in a group once somebody else has begun.',
        'Puts three different ways on the table before choosing one.',
        'Borrows a solution from another field and shows by a small trial that it works.',
        'Has started things that nobody had asked for and many now use.',
      ],
    },
    'Persistence & flexibility': {
      question: 'When it gets hard or a plan fails, what do you do?',
      anchors: [
        'Drops the matter, or clings to the plan, when the first attempt fails.',
        'Tries the same again, and changes something when told to.',
        'Takes another approach after a setback and keeps the aim.',
        'Stays with a hard problem for months, and lets go of finished work when the facts speak against it.',
        'Gives others a footing in upheaval: first to try the new, last to run down the old.',
      ],
    },
  },
}
