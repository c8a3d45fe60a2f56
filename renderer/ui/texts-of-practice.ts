/** What is said of the practice library. */
export const textsOfPractice = { title: 'Practice library' } as const
