import type { ReactNode } from 'react'
import { Page } from '../../ui/page.tsx'
import { SectionList } from './section-list.tsx'
import { sectionName, sectionOf, type Section } from './sections.ts'

type SettingsScreenProps = {
  /** The place in the address after `#settings/`. */
  page: string
  renderBackups(): ReactNode
}

/** What belongs to the person and to this computer, a section at a time. */
export function SettingsScreen({ page, renderBackups }: SettingsScreenProps) {
  const section = sectionOf(page)
  return (
    <>
      <SectionList current={section} />
      {section === 'backups' ? renderBackups() : <SectionPage section={section} />}
    </>
  )
}

function SectionPage({ section }: { section: Exclude<Section, 'backups'> }) {
  return <Page title={sectionName(section)}>{null}</Page>
}
