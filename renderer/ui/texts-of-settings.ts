/** What is said in Settings. */
export const textsOfSettings = {
  list: 'Settings',
  sections: {
    catalog: 'Categories and skills',
    appearance: 'Appearance',
    formats: 'Formats and you',
    backups: 'Backups and restore',
    data: 'Your data',
  },
  /** Beside "Backups and restore" in the list while they are not well. */
  concern: {
    unknown: 'not known',
    problem: 'failed',
    second: 'second copy failed',
    none: 'none yet',
    old: 'behind',
  },
} as const
