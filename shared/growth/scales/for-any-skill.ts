import type { Side } from '../../entry/catalog.ts'
import type { Scale } from './scale.ts'

/** What is asked about skills of a category that the user made. */
export const FOR_ANY_SKILL: Readonly<Record<Side, Scale>> = {
  hard: {
    question: 'How far do you get with it on your own?',
    anchors: [
      'Knows what it is about and has tried it once or twice under guidance.',
      'Manages simple cases with somebody to ask.',
      'Handles everyday cases alone, to a dependable standard.',
      'Masters unusual cases and helps others with theirs.',
      'Improves how it is done, and the trade takes notice.',
    ],
  },
  soft: {
    question: 'How often, and how surely, do you do it?',
    anchors: [
      'Has heard that it matters, and seldom tries it on purpose.',
      'Tries it where it is easy, with people who know of the effort.',
      'Does it on purpose on ordinary days, and somebody has noticed.',
      'Keeps doing it under pressure and with people who make it hard.',
      'Is the one whom others name when asked who does this well.',
    ],
  },
  personal: {
    question: 'What place does it have in your life?',
    anchors: [
      'Has no time for it in an ordinary week.',
      'Gives it whatever time is left over.',
      'Sets an hour aside for it and keeps that most weeks.',
      'Protects that hour when work pushes, and feels the difference.',
      'Has made it a part of life that needs no reminder.',
    ],
  },
}
