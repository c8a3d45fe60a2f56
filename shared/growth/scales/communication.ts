import type { ScaleFamily } from './scale.ts'

/** Communication, and speaking, writing and listening each on its own. */
export const COMMUNICATION: ScaleFamily = {
  scale: {
    question: 'When something has to reach other people, what do you do?',
    anchors: [
      'Passes information on late, or only when somebody asks for it.',
      'Tells everybody the same thing in the same words, whoever they are.',
      'Chooses between a talk, a message and a page by what the other side needs.',
      'Notices a misunderstanding before it costs work, and clears it up with those concerned.',
      'Delivers unwelcome news so that people know where they stand and go on talking.',
    ],
  },
  skills: {
    Speaking: {
      question: 'When you explain or present something aloud, what happens?',
      anchors: [
        'Reads from notes or slides and talks mainly to the screen.',
        'Gets through a prepared talk, but loses the thread when somebody interrupts.',
        'Presents finished work so that people of the same trade can act on it.',
        'Explains a change so that somebody from another trade can retell it.',
        'Changes course by what the faces show, and the room leaves with one decision.',
      ],
    },
    Writing: {
      question: 'When others have to work from a text of yours, what happens?',
      anchors: [
        'Writes everything down in the order in which it came to mind.',
        'Sends texts that are clear once the author has answered a question or two.',
        'Puts what the reader has to do into the first lines and the reasons below.',
        'Writes a proposal that people decide on without a meeting.',
        'Is given the drafts that matter, and hands them back half as long and clearer.',
      ],
    },
    'Active listening': {
      question: 'When somebody tells you something, what could an onlooker notice?',
      anchors: [
        'Waits for a pause in which to give the answer that is ready already.',
        'Lets the other person finish, then recalls the facts but not the worry.',
        'Sums up what was said and waits for a yes before replying.',
        'Asks the question after which the other person says what it is really about.',
        'Draws out the quiet ones in a heated debate, and restates each position to its owner’s satisfaction.',
      ],
    },
  },
}
