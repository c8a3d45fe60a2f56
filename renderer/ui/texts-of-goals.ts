/** What is said of goals. */
export const textsOfGoals = { title: 'Goals' } as const
