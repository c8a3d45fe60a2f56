/** CISA: 120 CPE hours in three years, at least 20 in each; an hour has 50 minutes. */
export const CISA = {
  id: 'cisa',
  name: 'CISA',
  body: 'ISACA',
  unit: 'CPE hours',
  required: 120,
  cycleMonths: 36,
  minutesPerCredit: 50,
  yearly: { required: 20 },
  retentionMonths: 12,
  columns: [
    { title: 'Date', of: 'date' },
    { title: 'Activity title', of: 'title' },
    { title: 'Type of activity', of: 'kind' },
    { title: 'CPE hours', of: 'credits' },
  ],
  source: 'ISACA, Continuing Professional Education Policy for CISA',
  checkedOn: '2026-11-22',
  notes:
    'One activity may count for several certificates of ISACA: claim it for each. Check with ISACA: the step in which hours are reported (here every minute counts) and whether your cycle follows calendar years.',
}
