/** What is said of the pages of Growth. */
export const textsOfGrowth = {
  list: 'Growth',
  pages: {
    skills: 'Skills',
    practice: 'Practice',
    courses: 'Courses',
    moments: 'Moments',
    feedback: 'Feedback',
    people: 'People',
  },
} as const
