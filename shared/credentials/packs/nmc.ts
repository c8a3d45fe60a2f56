/** NMC revalidation: 35 hours in three years, 20 of them with others, feedback and reflective accounts. */
export const NMC = {
  id: 'nmc',
  name: 'NMC revalidation',
  body: 'NMC',
  unit: 'hours',
  required: 35,
  cycleMonths: 36,
  minutesPerCredit: 60,
  participatoryMin: 20,
  counts: [
    { name: 'Pieces of feedback', required: 5, of: ['feedback', 'feedback-entries'] },
    { name: 'Reflective accounts', required: 5, of: ['reflections', 'reviews'] },
  ],
  columns: [
    { title: 'Date', of: 'date' },
    { title: 'Topic', of: 'title' },
    { title: 'Method', of: 'kind' },
    { title: 'Participatory', of: 'participatory' },
    { title: 'Hours', of: 'credits' },
    { title: 'What was learned', of: 'outcome' },
    { title: 'Reflection', of: 'reflection' },
  ],
  source: 'NMC, How to revalidate',
  checkedOn: '2026-11-22',
  notes:
    'Feedback and reflections are counted as the journal holds them; which of them are about your practice is yours to judge. Practice hours, the reflective discussion and the confirmation are not counted here. Check with the NMC: for how long proof has to be kept.',
}
