const FORMS = ['short', 'usual', 'long'] as const

/** How often a figure is measured, by the form of the run: short in `npm test`, usual and long by `npm run trust`. */
export function runs(counts: { short: number; usual: number; long: number }): number {
  const form = FORMS.find((known) => known === process.env['EVENKEEL_TRUST']) ?? 'usual'
  return counts[form]
}
