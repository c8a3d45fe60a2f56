import { FolderOpen } from 'lucide-react'
import type { Start } from '../../../shared/bridge/contract.ts'
import { bridge } from '../../platform/bridge.ts'
import { useJournalSize } from '../../storage/use-skill-totals.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './settings.module.css'

const texts = textsOfSettings.data

/** Where the journal lives, what it holds, and what leaves the computer. */
export function DataSection({ start }: { start: Start }) {
  const size = useJournalSize()
  const formats = useFormats()
  return (
    <Page title={textsOfSettings.sections.data} meta={texts.meta}>
      <div className={styles.cards}>
        <Card title={texts.where}>
          <div className={styles.folder}>
            <p className={styles.text}>{start.isSample ? texts.sample : texts.whereText}</p>
            <code className={styles.path} dir="ltr">
              {start.dataFolder}
            </code>
            <Button onPress={() => void bridge.system.showDataFolder()}>
              <FolderOpen size={16} strokeWidth={1.75} aria-hidden />
              {texts.show}
            </Button>
          </div>
        </Card>
        <Card title={texts.holds}>
          {size && (
            <dl className={styles.figures}>
              <dt>{texts.entries}</dt>
              <dd>{formats.number(size.entries)}</dd>
              <dt>{texts.since}</dt>
              <dd>{size.since === null ? texts.none : formats.day(size.since)}</dd>
              <dt>{texts.version}</dt>
              <dd>{start.appVersion}</dd>
            </dl>
          )}
        </Card>
        <Card title={texts.leaves}>
          <p className={styles.text}>{texts.leavesText}</p>
        </Card>
      </div>
    </Page>
  )
}
