/** What is said of evidence files. */
export const textsOfEvidence = {
  files: 'Files',
  add: 'Add file',
  dropHint: 'or drop files here, up to 25 MB each',
  adding: (name: string) => `Adding “${name}” …`,
  saveCopy: 'Save a copy',
  remove: 'Remove',
  actions: (name: string) => `Actions for ${name}`,
  picture: (name: string) => `Picture of “${name}”`,
  copySaved: (name: string) => `Saved a copy as “${name}”.`,
  notWhole: (name: string) =>
    `“${name}” is missing from the data folder or has changed there, so no copy was saved. Backups and restore can bring it back.`,
  tooLarge: (name: string) => `“${name}” is larger than 25 MB. Nothing was added.`,
  unreadable: (name: string) => `“${name}” could not be read. Nothing was added; try it again.`,
  added: (name: string) => `Added “${name}”`,
  removed: (name: string) => `Removed “${name}”`,
} as const
