import { describe, expect, it } from 'vitest'
import { backupConcern } from '../../../renderer/platform/backup-concern.ts'
import type { SnapshotHealth } from '../../../shared/bridge/snapshots.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const A_DAY_AGO = '2026-11-21T11:59:00Z'
const TODAY = '2026-11-22T08:00:00Z'

function health(part: Partial<SnapshotHealth> & { at?: string | null; kept?: number }): SnapshotHealth {
  const { at = TODAY, kept = 10, ...more } = part
  const lastVerified = at === null ? null : { name: 'a.gz', at, entries: 1, records: 1, sequence: kept }
  const places = { count: 1, folder: '/snapshots', secondFolder: null, ledgerParts: 0 }
  return { kind: 'health', lastVerified, ...places, problem: null, sequence: 12, ...more }
}

describe('what Today says of the snapshots', () => {
  it('says nothing while the newest is of today, or nothing was saved since', () => {
    expect(backupConcern(health({}), TODAY, NOW)).toBeNull()
    expect(backupConcern(health({ at: A_DAY_AGO, kept: 12 }), TODAY, NOW)).toBeNull()
  })

  it('says when there were saves since one that is older than a day', () => {
    expect(backupConcern(health({ at: A_DAY_AGO }), TODAY, NOW)).toEqual({ kind: 'old', at: A_DAY_AGO })
  })

  it('leaves a new journal alone for its first day', () => {
    expect(backupConcern(health({ at: null }), null, NOW)).toBeNull()
    expect(backupConcern(health({ at: null }), TODAY, NOW)).toBeNull()
    expect(backupConcern(health({ at: null }), A_DAY_AGO, NOW)).toEqual({ kind: 'none' })
  })

  it('tells a failed snapshot from a failed copy, and one from not knowing', () => {
    const failure = { kind: 'failed', reason: 'io', code: 'EIO' } as const
    expect(backupConcern(health({ problem: failure }), TODAY, NOW)).toEqual({ kind: 'problem' })
    const second = { kind: 'second-failed', what: 'snapshot', failure } as const
    expect(backupConcern(health({ problem: second }), TODAY, NOW)).toEqual({ kind: 'second' })
    expect(backupConcern(failure, TODAY, NOW)).toEqual({ kind: 'unknown' })
  })
})
