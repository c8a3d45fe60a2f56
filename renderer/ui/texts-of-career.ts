/** What is said of chapters and targets. */
export const textsOfCareer = { title: 'Career and targets' } as const
