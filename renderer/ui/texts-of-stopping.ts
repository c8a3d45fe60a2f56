/** What is said where a page, or the whole window, cannot be drawn. */
export const textsOfStopping = {
  page: {
    title: 'This page cannot be shown',
    what: 'Evenkeel made a mistake while it was drawing this page. The rest of the app goes on working.',
  },
  window: {
    title: 'The window cannot be shown',
    what: 'Evenkeel made a mistake while it was drawing the window.',
  },
  safe: 'Nothing that was saved is lost.',
  then: 'Try again. If it happens again, go on elsewhere and tell us the line below.',
  retry: 'Try again',
  details: 'What the app says of it',
} as const
