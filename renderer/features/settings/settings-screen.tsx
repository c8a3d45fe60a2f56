import type { ReactNode } from 'react'
import type { Start } from '../../../shared/bridge/contract.ts'
import type { Settings } from '../../../shared/journal/settings.ts'
import { AppearanceSection } from './appearance-section.tsx'
import { CatalogSection } from './catalog-section.tsx'
import { DataSection } from './data-section.tsx'
import { FormatsSection } from './formats-section.tsx'
import { SectionList } from './section-list.tsx'
import { sectionOf, type Section } from './sections.ts'

type SettingsScreenProps = {
  /** The place in the address after `#settings/`. */
  page: string
  start: Start
  settings: Settings
  renderBackups(): ReactNode
}

/** What belongs to the person and to this computer, a section at a time. */
export function SettingsScreen({ page, ...rest }: SettingsScreenProps) {
  const section = sectionOf(page)
  return (
    <>
      <SectionList current={section} />
      <SectionPage section={section} {...rest} />
    </>
  )
}

type SectionPageProps = Omit<SettingsScreenProps, 'page'> & { section: Section }

function SectionPage({ section, start, settings, renderBackups }: SectionPageProps) {
  switch (section) {
    case 'catalog':
      return <CatalogSection />
    case 'appearance':
      return <AppearanceSection />
    case 'formats':
      return <FormatsSection settings={settings} systemLocale={start.locale} />
    case 'backups':
      return renderBackups()
    case 'data':
      return <DataSection start={start} />
  }
}
