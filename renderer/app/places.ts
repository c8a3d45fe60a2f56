import { CREDENTIAL_PAGES, credentialPageName } from '../features/credentials/pages.ts'
import { GROWTH_PAGES, growthPageName } from '../features/growth/pages.ts'
import { PLAN_PAGES, planPageName } from '../features/plan/pages.ts'
import { sectionName, SECTIONS } from '../features/settings/sections.ts'
import { texts } from '../ui/texts.ts'
import type { FurtherItem } from './commands/palette-sections.ts'
import type { Area, Place } from './use-area.ts'

/** The areas that have pages beyond their start, with the pages that the palette lists and what each is called. */
const PAGED: readonly { area: Area; pages: readonly string[]; nameOf(page: string): string }[] = [
  { area: 'plan', pages: PLAN_PAGES.slice(1), nameOf: planPageName },
  { area: 'growth', pages: GROWTH_PAGES.slice(1), nameOf: growthPageName },
  { area: 'credentials', pages: CREDENTIAL_PAGES.slice(1), nameOf: credentialPageName },
  { area: 'settings', pages: SECTIONS, nameOf: sectionName },
]

/** What the window's title calls a place. */
export function nameOfPlace({ area, page }: Place): string {
  // Settings has no start of its own: its first section is shown.
  if (area === 'settings') return sectionName(page)
  const paged = PAGED.find((one) => one.area === area)
  return paged === undefined || page === '' ? texts.areas[area] : paged.nameOf(page)
}

/** The pages of every area, for the palette. An id names area and page: a page may be called what a command is called. */
export function furtherPlaces(go: (area: Area, page: string) => void): FurtherItem[] {
  return PAGED.flatMap(({ area, pages, nameOf }) =>
    pages.map((page) => ({
      id: `${area}/${page}`,
      title: nameOf(page),
      words: texts.areas[area],
      run: () => go(area, page),
    })),
  )
}
