import { textsOfSettings } from '../../ui/texts-of-settings.ts'

/** The pages of Settings in the order of their list, by their place in the address; the first is the start. */
export const SECTIONS = ['catalog', 'appearance', 'formats', 'reminder', 'backups', 'files', 'data'] as const
export type Section = (typeof SECTIONS)[number]

/** The section of an address; what is not one leads to the start. */
export function sectionOf(page: string): Section {
  return SECTIONS.find((section) => section === page) ?? SECTIONS[0]
}

/** What the section of an address is called. */
export function sectionName(page: string): string {
  return textsOfSettings.sections[sectionOf(page)]
}
