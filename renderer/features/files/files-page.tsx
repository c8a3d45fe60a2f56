import { useState } from 'react'
import { useToday } from '../../platform/use-today.ts'
import { Page } from '../../ui/page.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { ExportCard } from './export-card.tsx'
import styles from './files.module.css'
import { ImportCard } from './import-card.tsx'
import { ImportPage } from './import-page.tsx'

/** What leaves the journal as a file, and what comes in from one. `app` is like `evenkeel 1.0.0`. */
export function FilesPage({ app }: { app: string }) {
  const today = useToday()
  const [file, setFile] = useState<File | null>(null)
  if (file !== null) return <ImportPage key={file.name} file={file} onBack={() => setFile(null)} />
  return (
    <Page title={textsOfSettings.sections.files} meta={textsOfFiles.meta}>
      <div className={styles.cards}>
        <ImportCard onFile={setFile} />
        <ExportCard app={app} today={today} />
      </div>
    </Page>
  )
}
