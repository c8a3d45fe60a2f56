/** RICS: 20 hours a calendar year, half of them structured, with topics that come up every three years. */
export const RICS = {
  id: 'rics',
  name: 'RICS member',
  body: 'RICS',
  unit: 'hours',
  required: 20,
  cycleMonths: 12,
  calendarYears: true,
  minutesPerCredit: 60,
  categories: [
    { name: 'Ethics', aliases: ['Ethics and professionalism', 'Professional ethics'] },
    { name: 'Sustainability' },
    {
      name: 'Data, AI and technology',
      aliases: ['Data/AI/technology', 'Data, AI & technology', 'Data', 'AI', 'Technology'],
    },
    { name: 'Practice area', aliases: ['Other', 'Technical'] },
  ],
  structuredMin: 10,
  topics: [
    { category: 'Ethics', everyMonths: 36 },
    { category: 'Sustainability', everyMonths: 36 },
    { category: 'Data, AI and technology', everyMonths: 36 },
  ],
  excludedKinds: ['networking'],
  needs: ['outcome', 'reflection'],
  columns: [
    { title: 'Date', of: 'date' },
    { title: 'Activity', of: 'title' },
    { title: 'Topic', of: 'category' },
    { title: 'Structured', of: 'structured' },
    { title: 'Hours', of: 'credits' },
    { title: 'Learning outcome', of: 'outcome' },
    { title: 'Reflection', of: 'reflection' },
  ],
  source: 'RICS, CPD requirements from 2026',
  checkedOn: '2026-11-22',
  notes:
    'For 2026 and after. Networking and social events do not count. Each activity has a learning outcome (the field Outcome) and a reflection (the notes). Check with RICS: from which year your three years for the topics run.',
}
