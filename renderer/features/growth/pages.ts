import { textsOfGrowth } from '../../ui/texts-of-growth.ts'

/** The pages of Growth in the order of their list, by their place in the address; the first is the start. */
export const GROWTH_PAGES = ['skills', 'practice', 'courses', 'moments', 'feedback', 'people'] as const
export type GrowthPage = (typeof GROWTH_PAGES)[number]

/** The page of an address; what is not one leads to the start. */
export function growthPageOf(page: string): GrowthPage {
  return GROWTH_PAGES.find((one) => one === page) ?? GROWTH_PAGES[0]
}

/** What the page of an address is called. */
export function growthPageName(page: string): string {
  return textsOfGrowth.pages[growthPageOf(page)]
}
