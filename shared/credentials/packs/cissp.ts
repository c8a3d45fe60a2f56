/** CISSP: 120 CPE credits in three years, 90 of them in the domains. */
export const CISSP = {
  id: 'cissp',
  name: 'CISSP',
  body: 'ISC2',
  unit: 'CPE credits',
  required: 120,
  cycleMonths: 36,
  minutesPerCredit: 60,
  step: 0.25,
  otherCategories: 'ignore',
  categories: [
    { name: 'Group A', min: 90, aliases: ['A', 'Domain', 'Group A (domain)', 'Domain-related'] },
    {
      name: 'Group B',
      // 90 of 120 have to be of group A: of group B no more than the other 30 can count.
      cap: 30,
      aliases: ['B', 'Professional development', 'Group B (professional development)'],
    },
  ],
  yearly: { required: 40, isSuggested: true },
  carryOver: { months: 6, most: 40, category: 'Group A' },
  retentionMonths: 12,
  columns: [
    { title: 'Completion date', of: 'date' },
    { title: 'Title', of: 'title' },
    { title: 'Type', of: 'kind' },
    { title: 'Group', of: 'category' },
    { title: 'CPE credits', of: 'credits' },
  ],
  source: 'ISC2, Continuing Professional Education Handbook',
  checkedOn: '2026-11-22',
  notes:
    'Forty credits a year are suggested, not asked for. Credits of Group A may stand in for those of Group B.',
}
