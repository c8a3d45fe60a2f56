import type { ScaleFamily } from './scale.ts'

/** Emotional intelligence, and empathy, conflict and self-awareness each on its own. */
export const EMOTIONAL_INTELLIGENCE: ScaleFamily = {
  scale: {
    question: 'How do you deal with feelings, your own and those of others?',
    anchors: [
      'Treats feelings at work as something to get over.',
      'Finds words for a tense hour once it is past.',
      'Stays calm enough in a tense hour to ask one more question before reacting.',
      'Chooses time, place and tone of a difficult talk by how the other person feels.',
      'Steadies a group in a crisis, so that people dare to say what they fear.',
    ],
  },
  skills: {
    Empathy: {
      question: 'When somebody you work with is having a hard time, what do you do?',
      anchors: [
        'Hears from others that a colleague was upset.',
        'Sees that something is wrong, and offers a solution straight away.',
        'Names the feeling that seems to be there and asks whether that is right.',
        'Describes a decision from the view of those it hurts, and they recognise themselves.',
        'Is sought out by people of every kind when something weighs on them.',
      ],
    },
    'Conflict resolution': {
      question: 'When people or interests collide, what do you do?',
      anchors: [
        'Stays out of it until somebody else has to decide.',
        'Raises the matter, but in writing or through a third person.',
        'Speaks to the other person within days, about what happened and not about who they are.',
        'Brings two quarrelling colleagues to an agreement that still holds a month later.',
        'Settles disputes between groups that had given up on each other, and keeps the trust of both.',
      ],
    },
    'Self-awareness': {
      question: 'How well do you know your own part in what happens?',
      anchors: [
        'Learns with surprise what effect a remark or a mood had.',
        'Sees a day or two later which part of a trouble was home-made.',
        'Names two strengths and two weaknesses that colleagues would name as well.',
        'Catches the first sign of irritation in a conversation and says or changes something in time.',
        'Asks for criticism regularly, and those who gave it can point to what became different.',
      ],
    },
  },
}
