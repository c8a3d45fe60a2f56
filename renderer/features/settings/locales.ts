import { localeOf } from '../../ui/formats-for.ts'

/** The ways of writing dates and numbers to choose from, besides the system's own. */
const SHIPPED = (
  'ar-EG cs-CZ da-DK de-AT de-CH de-DE en-AU en-CA en-GB en-IE en-IN en-US es-ES es-MX fi-FI ' +
  'fr-CA fr-FR he-IL it-IT ja-JP ko-KR nb-NO nl-NL pl-PL pt-BR pt-PT sv-SE zh-CN'
).split(' ')

const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })

/** A locale's name in English: `German (Germany)`. What a file brought and is none stays as it was written. */
export function localeName(locale: string): string {
  const known = localeOf(locale, '')
  return known === '' ? locale : (names.of(new Intl.Locale(known).baseName) ?? locale)
}

/** All that can be chosen, by name; the one that is chosen now is among them, wherever it came from. */
export function localeOptions(chosen: string): { value: string; label: string }[] {
  const all = chosen === '' || SHIPPED.includes(chosen) ? SHIPPED : [...SHIPPED, chosen]
  return all
    .map((value) => ({ value, label: localeName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
}
