/** What is said of the pages of Growth. */
export const textsOfGrowth = {
  list: 'Growth',
  pages: {
    practice: 'Practice',
    feedback: 'Feedback',
  },
} as const
