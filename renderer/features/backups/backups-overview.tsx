import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import type { BackupHealth } from '../../platform/use-backup-health.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './backups.module.css'
import { HealthCard } from './health-card.tsx'
import { PlacesCard } from './places-card.tsx'
import { rowOf, type Snapshot } from './snapshot-days.ts'
import { SnapshotList } from './snapshot-list.tsx'
import type { Snapshots } from './use-snapshots.ts'

type BackupsOverviewProps = {
  health: BackupHealth | undefined
  list: Snapshots | undefined
  onChange: () => Promise<void>
  onVerified: () => Promise<void>
  onRestore: (snapshot: Snapshot) => void
}

/** How the snapshots stand, where they are, and all of them by day. */
export function BackupsOverview(props: BackupsOverviewProps) {
  const { health, list, onChange, onVerified, onRestore } = props
  const [failure, setFailure] = useState<string | null>(null)

  const openFile = async () => {
    setFailure(null)
    const outcome = await bridge.snapshots.open().catch(noAnswer)
    switch (outcome.kind) {
      case 'opened':
        return onRestore(rowOf(outcome.snapshot))
      case 'cancelled':
        return
      case 'unsound':
        return setFailure(texts.backups.notOpened(texts.backups.unsound[outcome.reason]))
      case 'failed':
        return setFailure(texts.backups.notOpened(texts.backups.failure(outcome)))
    }
  }

  return (
    <Page title={texts.backups.title} meta={texts.backups.intro}>
      {health?.kind === 'failed' && <Unknown text={texts.backups.unknownMore(health)} />}
      {health?.kind === 'health' && (
        <div className={styles.cards}>
          <HealthCard health={health} onChange={onChange} />
          <PlacesCard health={health} onChange={onChange} />
        </div>
      )}
      <section className={styles.list} aria-labelledby="snapshots">
        <header className={styles.listHeader}>
          <h2 id="snapshots">{texts.backups.list}</h2>
          <Button onPress={() => void openFile()}>
            <FolderOpen size={16} strokeWidth={1.75} aria-hidden />
            {texts.backups.open}
          </Button>
        </header>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        {list?.kind === 'failed' && <Banner tone="problem">{texts.backups.noList(list)}</Banner>}
        {list?.kind === 'list' &&
          (list.snapshots.length === 0 ? (
            <EmptyState title={texts.backups.empty} text={texts.backups.emptyText} />
          ) : (
            <SnapshotList snapshots={list.snapshots} onRestore={onRestore} onVerified={onVerified} />
          ))}
      </section>
    </Page>
  )
}

function Unknown({ text }: { text: string }) {
  return (
    <Banner tone="problem">
      <strong>{texts.backups.unknown}.</strong> {text}
    </Banner>
  )
}
