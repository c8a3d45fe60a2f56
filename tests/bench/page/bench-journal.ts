import { commit, put } from '../../../renderer/storage/commit.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { openJournal } from '../../../renderer/storage/open-journal.ts'
import type { Bridge } from '../../../shared/bridge/contract.ts'
import type { Change } from '../../../shared/ledger/change.ts'
import type { Day } from '../../../shared/day.ts'
import { entriesOf } from './bench-entries.ts'

export const TODAY: Day = '2026-11-22'
export const TEN_YEARS = { from: '2016-12-01', to: '2026-11-30' }

const SLICE = 20_000

/** A journal whose ledger acknowledges without a disk, so that the database alone is measured. */
export async function openBenchJournal(count: number): Promise<Journal> {
  const opened = await openJournal(benchBridge(), { today: TODAY })
  if (opened.kind === 'blocked') throw new Error(`The journal is blocked: ${JSON.stringify(opened.reason)}`)
  const { journal } = opened
  let changes: Change[] = []
  const keep = async () => {
    const saved = await commit(journal, changes, 'given')
    if (saved.kind === 'not-saved') throw new Error(`The entries were not saved: ${saved.code}`)
    changes = []
  }
  for (const entry of entriesOf(count)) {
    if (changes.push(put('entries', entry)) === SLICE) await keep()
  }
  await keep()
  return journal
}

function benchBridge(): Bridge {
  let sequence = 0
  const appended = async () => ({ kind: 'appended', sequence: ++sequence }) as const
  const bridge = {
    system: { seed: async () => ({ kind: 'none' }) },
    ledger: {
      open: async () => ({
        kind: 'ready',
        journalId: 'bench',
        sequence: 0,
        base: 0,
        digests: {},
        findings: [],
      }),
      append: appended,
      beginGroup: async () => ({ kind: 'begun', sequence: sequence + 1 }),
      appendPart: async () => ({ kind: 'taken' }),
      endGroup: appended,
      settle: async () => ({ kind: 'settled' }),
    },
    // An import takes one first; what it costs is main's.
    snapshots: { make: async () => ({ kind: 'unchanged' }) },
    evidence: {},
  }
  // Only what a start and a commit ask for is there.
  return bridge as unknown as Bridge
}
