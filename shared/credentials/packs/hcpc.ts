/** HCPC: no number of hours; a dated list of mixed activities over two years, gaps explained. */
export const HCPC = {
  id: 'hcpc',
  name: 'HCPC registration',
  body: 'HCPC',
  unit: 'hours',
  required: 0,
  cycleMonths: 24,
  minutesPerCredit: 60,
  categories: [
    { name: 'Work-based learning' },
    { name: 'Professional activity', aliases: ['Professional activities'] },
    { name: 'Formal education', aliases: ['Formal and educational', 'Formal'] },
    { name: 'Self-directed learning', aliases: ['Self-directed'] },
    { name: 'Other' },
  ],
  leastTypes: 2,
  gapMonths: 3,
  columns: [
    { title: 'Date', of: 'date' },
    { title: 'Activity', of: 'title' },
    { title: 'Type of activity', of: 'category' },
    { title: 'Hours', of: 'credits' },
    { title: 'Benefit', of: 'outcome' },
  ],
  source: 'HCPC, Standards for continuing professional development',
  checkedOn: '2026-11-22',
  notes:
    'The HCPC names no number of hours. It asks for a dated list of different types of activity and wants to know why there was a gap of three months or more. Check with the HCPC: how your profession’s two years run.',
}
