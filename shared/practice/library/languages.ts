import type { Activity } from './activity.ts'

/** Foreign languages, at work and beside it. */
export const LANGUAGES: readonly Activity[] = [
  {
    id: 'practice-speak-along',
    title: 'Speak along with a recording, one breath behind',
    side: 'hard',
    skill: 'Languages',
    mode: 'practise',
    minutes: 20,
    context: 'alone',
    heavySide: null,
    instructions: [
      'Find two minutes of someone speaking the language you learn, with a transcript.',
      'Listen once while reading, and mark where the voice rises and rests.',
      'Play it again and speak along aloud, a breath behind, even where you stumble.',
      'Repeat the hardest sentence alone until it comes at full speed.',
      'Record the last round and compare it with the original.',
    ],
    questions: [
      'Which sounds run together that you had learned as separate words?',
      'Which sentence can you now use as it stands?',
    ],
  },
  {
    id: 'practice-corrected-then-rewritten',
    title: 'Have a paragraph corrected, then write it again from memory',
    side: 'hard',
    skill: 'Languages',
    mode: 'feedback',
    minutes: 30,
    context: 'with-a-colleague',
    heavySide: null,
    instructions: [
      'Write eight sentences in your foreign language about what you did this week.',
      'Ask a fluent colleague or a partner to correct it by hand, and to say which mistake would confuse a reader.',
      'Read the corrections aloud, put the sheet away and write the paragraph anew.',
      'Compare, and put only the mistakes that came back on a list for next week.',
    ],
    questions: [
      'Which mistake comes from your first language?',
      'What would have been misunderstood, and what was merely not elegant?',
    ],
  },
  {
    id: 'practice-one-work-errand-abroad',
    title: 'Do one small errand of your job in the other language',
    side: 'hard',
    skill: 'Languages',
    mode: 'apply',
    minutes: 15,
    context: 'on-the-job',
    heavySide: 'soft',
    instructions: [
      'Choose something short that you would do anyway: confirm an appointment, ask for a document, open a call.',
      'Prepare three sentences and the two answers that you expect.',
      'Tell the other person at the start that you would like to try it in their language.',
      'Stay in it until the errand is done, by detours if a word is missing.',
    ],
    questions: [
      'Which detour worked well enough to use again?',
      'How did the other person’s manner change, if it did?',
    ],
  },
]
