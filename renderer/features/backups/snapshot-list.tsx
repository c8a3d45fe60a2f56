import { useToday } from '../../platform/use-today.ts'
import { GroupedRows, type RowGroup } from '../../ui/grouped-rows.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { byDay, type Snapshot } from './snapshot-days.ts'
import { SnapshotRow } from './snapshot-row.tsx'
import { useRowText } from './use-row-text.ts'
import { useSnapshotChecks } from './use-snapshot-checks.ts'

type SnapshotListProps = {
  snapshots: readonly Snapshot[]
  /** Left out where nothing can be restored: then a row only verifies. */
  onRestore?: (snapshot: Snapshot) => void
  /** One was read as a whole: how the copies stand may be another thing now. */
  onVerified?: () => Promise<void>
}

/** Snapshots by day, newest first. Enter restores a readable one; each can be read as a whole. */
export function SnapshotList({ snapshots, onRestore, onVerified }: SnapshotListProps) {
  const formats = useFormats()
  const today = useToday()
  const rowText = useRowText()
  const { checks, verify } = useSnapshotChecks(onVerified)
  const groups: RowGroup<Snapshot>[] = byDay(snapshots).map(({ day, snapshots: rows }) => ({
    id: day ?? 'undated',
    title: day === null ? texts.backups.undated : formats.dayTitle(day, today),
    aside: texts.backups.count(rows.length, formats.number(rows.length)),
    rows,
  }))
  const open = (snapshot: Snapshot) => {
    if (snapshot.readable && onRestore !== undefined) onRestore(snapshot)
    else void verify(snapshot)
  }
  const said = snapshots.map((snapshot) => {
    const check = checks.get(snapshot.id)
    if (check?.kind === 'whole') return texts.backups.saidWhole(rowText(snapshot))
    return check?.kind === 'problem' ? `${rowText(snapshot)}: ${check.text}` : ''
  })
  return (
    <>
      <GroupedRows<Snapshot>
        label={texts.backups.listLabel}
        groups={groups}
        textOf={rowText}
        onOpen={open}
        dependencies={[checks, onRestore]}
      >
        {(snapshot) => (
          <SnapshotRow
            snapshot={snapshot}
            text={rowText(snapshot)}
            check={checks.get(snapshot.id)}
            onVerify={() => void verify(snapshot)}
            onRestore={onRestore && (() => onRestore(snapshot))}
          />
        )}
      </GroupedRows>
      <div role="status">
        <VisuallyHidden>{said.filter((text) => text !== '').join(' ')}</VisuallyHidden>
      </div>
    </>
  )
}
