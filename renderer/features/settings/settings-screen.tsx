import type { ReactNode } from 'react'
import type { Start } from '../../../shared/bridge/contract.ts'
import type { Settings } from '../../../shared/journal/settings.ts'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { AppearanceSection } from './appearance-section.tsx'
import { CatalogSection } from './catalog-section.tsx'
import { DataSection } from './data-section.tsx'
import { FormatsSection } from './formats-section.tsx'
import { SectionList } from './section-list.tsx'
import { sectionOf, type Section } from './sections.ts'
import styles from './settings.module.css'

type SettingsScreenProps = {
  /** The place in the address after `#settings/`. */
  page: string
  onGo(section: Section): void
  start: Start
  settings: Settings
  renderReminder(): ReactNode
  renderBackups(): ReactNode
  renderFiles(): ReactNode
}

/** What belongs to the person and to this computer, a section at a time. */
export function SettingsScreen({ page, onGo, ...rest }: SettingsScreenProps) {
  const section = sectionOf(page)
  return (
    <>
      <SectionList current={section} onGo={onGo} />
      <SectionPage section={section} {...rest} />
    </>
  )
}

type SectionPageProps = Omit<SettingsScreenProps, 'page' | 'onGo'> & { section: Section }

function SectionPage(props: SectionPageProps) {
  const { section, start, settings, renderReminder, renderBackups, renderFiles } = props
  switch (section) {
    case 'catalog':
      return <CatalogSection />
    case 'appearance':
      return <AppearanceSection />
    case 'formats':
      return <FormatsSection settings={settings} systemLocale={start.locale} />
    case 'reminder':
      return (
        <Page title={textsOfSettings.sections.reminder}>
          <div className={styles.cards}>
            <Card title={textsOfSettings.reminderCard}>{renderReminder()}</Card>
          </div>
        </Page>
      )
    case 'backups':
      return renderBackups()
    case 'files':
      return renderFiles()
    case 'data':
      return <DataSection start={start} />
  }
}
