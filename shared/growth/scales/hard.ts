import type { ScaleFamily } from './scale.ts'

/** One scale for each category of the hard side, worded so that it fits any skill of it. */
export const HARD: Readonly<Record<string, ScaleFamily>> = {
  Technology: {
    scale: {
      question: 'When there is something to build or mend with it, how far do you get?',
      anchors: [
        'Follows a tutorial or a colleague’s steps, and is stuck where they end.',
        'Makes small changes to what works already, and has them looked at before they go live.',
        'Builds and mends the usual things alone, and knows where to look up the rest.',
        'Finds faults that others gave up on, and foresees what a choice will cost later.',
        'Sets the way it is done here, and other teams come for a second opinion.',
      ],
    },
    skills: {},
  },
  'Data & finance': {
    scale: {
      question: 'When figures have to become an answer, what can you do?',
      anchors: [
        'Reads a finished table or statement and can say what its rows mean.',
        'Fills a prepared model with figures and sees when a sum cannot be right.',
        'Takes raw figures to a checkable result, with its assumptions written beside it.',
        'Says how sure a result is, what it leaves out and what follows from it.',
        'Designs the figures that a whole organisation is steered by, and they stand up to an audit.',
      ],
    },
    skills: {},
  },
  'Design & engineering': {
    scale: {
      question: 'When there is something to design or draw, what leaves your hands?',
      anchors: [
        'Traces or adapts an existing piece by instruction.',
        'Makes part of a larger piece to a given brief, and an expert corrects it.',
        'Takes a brief to a finished piece that can be built, printed or shown as it is.',
        'Weighs looks, cost, safety and use, and can justify every line.',
        'Shapes pieces that peers study and measure their own against.',
      ],
    },
    skills: {},
  },
  Languages: {
    scale: {
      question: 'What can you do in this language?',
      anchors: [
        'Greets, orders and asks the way with learnt phrases.',
        'Chats about everyday things with somebody who speaks slowly.',
        'Follows a meeting on a familiar subject and gives an opinion in plain sentences.',
        'Works in it for a whole day, on the telephone too, and seldom searches for a word.',
        'Jokes, persuades and writes in it like somebody who grew up with it.',
      ],
    },
    skills: {},
  },
  'Business & domain': {
    scale: {
      question: 'How well do you know the field that your work is for?',
      anchors: [
        'Knows the words of the field, and asks what lies behind them.',
        'Can tell who uses what is made here, and what for.',
        'Explains how money is earned in the field and which rules bind it.',
        'Reads from a customer’s or a regulator’s news what has to change here.',
        'Is asked by those who run the business before they make up their minds.',
      ],
    },
    skills: {},
  },
}
