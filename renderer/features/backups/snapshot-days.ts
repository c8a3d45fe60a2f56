import type { SnapshotInfo } from '../../../shared/bridge/snapshots.ts'
import { localDayOf, type Day } from '../../../shared/day.ts'

/** A snapshot as it is listed: the same one in both folders is one. */
export type Snapshot = Omit<SnapshotInfo, 'where'> & {
  id: string
  where: SnapshotInfo['where'] | 'both'
}

/** A day's snapshots; `day` is null for those whose time cannot be read. */
export type SnapshotDay = { day: Day | null; snapshots: Snapshot[] }

/** One row for a snapshot and its copy in the second folder. What cannot be read keeps a row of its own. */
export function oncePerCopy(found: readonly SnapshotInfo[]): Snapshot[] {
  const copies = new Set(found.filter(isCopy).map(contentOf))
  const firsts = new Set(found.filter(({ where, readable }) => where === 'first' && readable).map(contentOf))
  return found.flatMap((info): Snapshot[] => {
    const id = `${info.where}/${info.name}`
    if (isCopy(info)) return firsts.has(contentOf(info)) ? [] : [{ ...info, id }]
    const isInBoth = info.readable && copies.has(contentOf(info))
    return [{ ...info, id, where: isInBoth ? 'both' : info.where }]
  })
}

function isCopy({ where, readable }: SnapshotInfo): boolean {
  return where === 'second' && readable
}

function contentOf({ at, sequence, records }: SnapshotInfo): string {
  return `${at} ${sequence} ${records}`
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

function dayOf(at: string): Day | null {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? null : localDayOf(time)
}
