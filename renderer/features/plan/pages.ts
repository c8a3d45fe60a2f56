import { textsOfPlan } from '../../ui/texts-of-plan.ts'

/** The pages of Plan in the order of their list, by their place in the address; the first is the start. */
export const PLAN_PAGES = ['week', 'goals', 'reviews', 'targets'] as const
export type PlanPage = (typeof PLAN_PAGES)[number]

/** The page of an address; what is not one leads to the start. */
export function planPageOf(page: string): PlanPage {
  return PLAN_PAGES.find((one) => one === page) ?? PLAN_PAGES[0]
}

/** What the page of an address is called. */
export function planPageName(page: string): string {
  return textsOfPlan.pages[planPageOf(page)]
}
