/** What is said of reviews. */
export const textsOfReviews = { title: 'Reviews' } as const
