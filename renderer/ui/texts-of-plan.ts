/** What is said in Plan. */
export const textsOfPlan = {
  list: 'Plan',
  pages: { week: 'Week', goals: 'Goals', targets: 'Career and targets' },
} as const
