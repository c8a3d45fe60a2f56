import type { ReactNode } from 'react'
import { PageLinks } from '../../ui/page-links.tsx'
import { textsOfGrowth } from '../../ui/texts-of-growth.ts'
import { GROWTH_PAGES, growthPageOf, type GrowthPage } from './pages.ts'

type GrowthScreenProps = {
  /** The place in the address after `#growth/`. */
  page: string
  onGo(page: GrowthPage): void
  renderPage: Record<GrowthPage, () => ReactNode>
}

const PAGES = GROWTH_PAGES.map((page) => ({ page, title: textsOfGrowth.pages[page] }))

/** What grows: skills and what they grow by. */
export function GrowthScreen({ page, onGo, renderPage }: GrowthScreenProps) {
  const current = growthPageOf(page)
  return (
    <>
      <PageLinks label={textsOfGrowth.list} area="growth" pages={PAGES} current={current} onGo={onGo} />
      {renderPage[current]()}
    </>
  )
}
