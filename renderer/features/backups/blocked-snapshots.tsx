import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './blocked-snapshots.module.css'
import { SnapshotList } from './snapshot-list.tsx'
import { useSnapshots } from './use-snapshots.ts'

const SHOWN = 5

/** While the journal does not open: the newest snapshots, each to be proven, so that a person sees the work is there. */
export function BlockedSnapshots() {
  const formats = useFormats()
  const { list } = useSnapshots()
  if (list === undefined) return null
  const snapshots = list.kind === 'list' ? list.snapshots : []
  const older = snapshots.length - SHOWN
  return (
    <section className={styles.snapshots} aria-labelledby="blocked-snapshots">
      <h2 id="blocked-snapshots" className={styles.title}>
        {texts.backups.blocked.title}
      </h2>
      {list.kind === 'failed' && <p>{texts.backups.noList(list)}</p>}
      {list.kind === 'list' && snapshots.length === 0 && <p>{texts.backups.blocked.none}</p>}
      {snapshots.length > 0 && (
        <>
          <p className={styles.text}>{texts.backups.blocked.text}</p>
          <div className={styles.list}>
            <SnapshotList snapshots={snapshots.slice(0, SHOWN)} />
          </div>
          {older > 0 && (
            <p className={styles.older}>{texts.backups.blocked.older(older, formats.number(older))}</p>
          )}
          <p className={styles.text}>{texts.backups.blocked.honest}</p>
        </>
      )}
    </section>
  )
}
