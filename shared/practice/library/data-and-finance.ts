import type { Activity } from './activity.ts'

/** Data, statistics and money. */
export const DATA_AND_FINANCE: readonly Activity[] = [
  {
    id: 'practice-rebuild-the-chart',
    title: 'Rebuild a chart you present from its raw numbers',
    side: 'hard',
    skill: 'Data analysis & statistics',
    mode: 'practise',
    minutes: 45,
    context: 'alone',
    heavySide: 'soft',
    instructions: [
      'Take a chart that you have shown to others but that somebody else made.',
      'Get the table behind it, and rebuild the chart in a spreadsheet until the figures agree.',
      'Change one choice at a time, the period, the starting point of the axis, average or median, and watch the message.',
      'Write down which message holds under all of them.',
    ],
    questions: [
      'Which choice made the chart say what it says?',
      'Could you now answer the first three questions from the room?',
    ],
  },
  {
    id: 'practice-have-your-analysis-broken',
    title: 'Let someone better at statistics try to break your analysis',
    side: 'hard',
    skill: 'Data analysis & statistics',
    mode: 'feedback',
    minutes: 30,
    context: 'with-a-colleague',
    heavySide: null,
    instructions: [
      'Choose an analysis whose result you have used, and write its question and answer in two lines.',
      'Give a colleague who knows more the data, your steps and those two lines.',
      'Ask what else could have produced this result, and how small a real effect you could have missed.',
      'Redo the one step that they doubt most, and note whether the answer moved.',
    ],
    questions: ['Which assumption had you never written down?', 'How would you word the answer now?'],
  },
  {
    id: 'practice-read-the-annual-accounts',
    title: 'Read your organisation’s accounts with three questions',
    side: 'hard',
    skill: 'Accounting & financial modelling',
    mode: 'learn',
    minutes: 60,
    context: 'alone',
    heavySide: 'soft',
    instructions: [
      'Get the last annual accounts of your organisation, or of its largest listed competitor.',
      'Answer three questions with a line number each: what brings in most money, what eats most of it, how long could it go on without new income?',
      'Look up each term that stops you and write its meaning in your own words.',
      'Compare two of the figures with the year before, and suggest a reason.',
    ],
    questions: [
      'Which figure does your own work move, if only a little?',
      'What had you believed about the organisation’s money that is not so?',
    ],
  },
  {
    id: 'practice-price-your-project',
    title: 'Model what your project costs and returns, in three cases',
    side: 'hard',
    skill: 'Accounting & financial modelling',
    mode: 'apply',
    minutes: 60,
    context: 'on-the-job',
    heavySide: null,
    instructions: [
      'Open an empty sheet and put every assumption of your current project into a cell of its own: people, days, rates, uptake, saving.',
      'Calculate cost and return by month for two years, from those cells only.',
      'Make a cautious, an expected and a hopeful case.',
      'Change each assumption by a fifth, and note which one moves the result most.',
      'Ask the person who owns that number whether they believe it.',
    ],
    questions: [
      'In which month is the money back, and in which case never?',
      'Which assumption decides the matter, and how could you test it cheaply?',
    ],
  },
]
