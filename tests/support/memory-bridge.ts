import { openLedger, type OpenedLedger } from '../../electron/ledger/open-ledger.ts'
import type { Ledger } from '../../electron/ledger/ledger.ts'
import type { Bridge, Seed, Start } from '../../shared/bridge/contract.ts'
import { memoryFiles } from './memory-files.ts'

export const TEST_START: Start = {
  appVersion: '0.0.0',
  locale: 'en-GB',
  today: '2026-11-22',
  theme: 'light',
  dataFolder: '/journal',
  isSample: false,
}

type Options = { files?: ReturnType<typeof memoryFiles>; seed?: Seed; start?: Partial<Start> }

/** Main as the renderer sees it, with the real ledger over files in memory and no windows. */
export function memoryBridge(options: Options = {}): Bridge & { files: ReturnType<typeof memoryFiles> } {
  const files = options.files ?? memoryFiles()
  let opening: Promise<OpenedLedger> | null = null
  const open = () =>
    (opening ??= openLedger({
      folder: '/journal',
      files,
      app: 'evenkeel 0.0.0',
      engine: 'memory',
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    }))
  const withLedger = async <Outcome>(work: (ledger: Ledger) => Promise<Outcome>) => {
    const opened = await open()
    if (opened.kind !== 'open') throw new Error(`The ledger is ${opened.kind}.`)
    return await work(opened.ledger)
  }
  return {
    files,
    system: {
      start: async () => ({ ...TEST_START, ...options.start }),
      seed: async () => options.seed ?? { kind: 'none' },
      setTheme: async () => ({ kind: 'set' }),
      clearDatabase: async () => ({ kind: 'refused' }),
      quit: async () => ({ kind: 'quitting' }),
    },
    ledger: {
      open: async () => {
        const opened = await open()
        return opened.kind === 'open' ? opened.ledger.state() : opened
      },
      append: ({ changes, digests }) => withLedger((ledger) => ledger.append(changes, digests)),
      beginGroup: ({ parts }) => withLedger((ledger) => ledger.beginGroup(parts)),
      appendPart: ({ sequence, changes }) => withLedger((ledger) => ledger.appendPart(sequence, changes)),
      endGroup: ({ sequence, digests }) => withLedger((ledger) => ledger.endGroup(sequence, digests)),
      abort: ({ sequence, digests }) => withLedger((ledger) => ledger.abort(sequence, digests)),
      restate: ({ digests }) => withLedger((ledger) => ledger.restate(digests)),
      read: ({ after }) => withLedger((ledger) => ledger.read(after)),
      settle: async () => ({ kind: 'settled' }),
      readBase: async () => ({ kind: 'page', sequence: 0, records: [], next: 0, done: true }),
    },
    snapshots: {
      health: async () => NOT_YET,
      list: async () => ({ kind: 'list', snapshots: [] }),
      verify: async () => ({ kind: 'unsound', reason: 'missing' }),
      read: async () => ({ kind: 'unsound', reason: 'missing' }),
      make: async () => NOT_YET,
      chooseSecondFolder: async () => ({ kind: 'cancelled' }),
      forgetSecondFolder: async () => ({ kind: 'forgotten' }),
      open: async () => ({ kind: 'cancelled' }),
    },
    report: {
      export: async () => ({ kind: 'cancelled' }),
      take: async () => ({ kind: 'none' }),
      ready: async () => ({ kind: 'noted' }),
    },
    commands: {
      take: async () => ({ kind: 'none' }),
      write: async () => ({ kind: 'written' }),
      finish: async () => ({ kind: 'finished' }),
    },
  } satisfies Bridge & { files: unknown }
}

const NOT_YET = { kind: 'failed', reason: 'closed', code: 'NOT_YET' } as const
