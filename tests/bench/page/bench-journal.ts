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
export async function openBenchJournal(): Promise<Journal> {
  const opened = await openJournal(benchBridge(), { today: TODAY })
  if (opened.kind === 'blocked') throw new Error(`The journal is blocked: ${JSON.stringify(opened.reason)}`)
  return opened.journal
}

/** Fills an empty journal. */
export async function fillBenchJournal(count: number): Promise<void> {
  const journal = await openBenchJournal()
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
}

function benchBridge(): Bridge {
  // The next opening has to find the ledger where the database is.
  let sequence = Number(localStorage.getItem('sequence'))
  const appended = async () => {
    localStorage.setItem('sequence', String(++sequence))
    return { kind: 'appended', sequence } as const
  }
  const bridge = {
    system: { seed: async () => ({ kind: 'none' }) },
    ledger: {
      open: async () => ({
        kind: 'ready',
        journalId: 'bench',
        sequence,
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
