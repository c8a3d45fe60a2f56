import type { SnapshotInfo } from '../../../shared/bridge/snapshots.ts'
import { localDayOf, type Day } from '../../../shared/day.ts'

/** A snapshot as a row of the list. */
export type Snapshot = SnapshotInfo & { id: string }

/** A day's snapshots; `day` is null for those whose time cannot be read. */
export type SnapshotDay = { day: Day | null; snapshots: Snapshot[] }

export function rowOf(info: SnapshotInfo): Snapshot {
  return { ...info, id: info.name }
}

/** Groups snapshots, newest first, by the day on which they were made. */
export function byDay(snapshots: readonly Snapshot[]): SnapshotDay[] {
  const days: SnapshotDay[] = []
  for (const snapshot of snapshots) {
    const day = dayOf(snapshot.at)
    const group = days.find((one) => one.day === day)
    if (group === undefined) days.push({ day, snapshots: [snapshot] })
    else group.snapshots.push(snapshot)
  }
  return days
}

// Where the header cannot be read, main knows no time and says 1970.
function dayOf(at: string): Day | null {
  return at.startsWith('1970') ? null : localDayOf(new Date(at))
}
