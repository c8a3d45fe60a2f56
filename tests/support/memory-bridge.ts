import type { Ledger } from '../../electron/ledger/ledger.ts'
import { openKept, type OpenedKept } from '../../electron/open-kept.ts'
import type { Snapshots } from '../../electron/snapshots/snapshots.ts'
import type { Bridge, Seed, Start } from '../../shared/bridge/contract.ts'
import { DEFAULT_REMINDER } from '../../shared/reminder/reminder.ts'
import { memoryFiles } from './memory-files.ts'

export const TEST_START: Start = {
  appVersion: '0.0.0',
  locale: 'en-GB',
  today: '2026-11-22',
  theme: 'light',
  dataFolder: '/journal',
  isSample: false,
}

/** Where the second folder is when the test chooses one. */
export const SECOND_FOLDER = '/second'

type Options = { files?: ReturnType<typeof memoryFiles>; seed?: Seed; start?: Partial<Start> }

/** Main as the renderer sees it, with the real ledger over files in memory and no windows. */
export function memoryBridge(options: Options = {}): Bridge & { files: ReturnType<typeof memoryFiles> } {
  const files = options.files ?? memoryFiles()
  let opening: Promise<OpenedKept> | null = null
  let secondFolder: string | null = null
  const open = () =>
    (opening ??= openKept({
      folder: '/journal',
      files,
      userFiles: files,
      timeZone: 'UTC',
      secondFolder: async () => secondFolder,
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
  const withSnapshots = async <Outcome>(work: (snapshots: Snapshots) => Promise<Outcome>) => {
    const opened = await open()
    if (opened.kind !== 'open') throw new Error(`The ledger is ${opened.kind}.`)
    return await work(opened.snapshots)
  }
  return {
    files,
    system: {
      start: async () => ({ ...TEST_START, ...options.start }),
      seed: async () => options.seed ?? { kind: 'none' },
      setTheme: async () => ({ kind: 'set' }),
      clearDatabase: async () => ({ kind: 'refused' }),
      idle: async () => ({ kind: 'unavailable' }),
      showDataFolder: async () => ({ kind: 'shown' }),
      openLink: async () => ({ kind: 'cancelled' }),
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
      settle: ({ sequence }) => withLedger(async (ledger) => ledger.settle(sequence)),
      readBase: ({ cursor }) => withSnapshots((snapshots) => snapshots.reader.readBase(cursor)),
    },
    snapshots: {
      health: () => withSnapshots((snapshots) => snapshots.health()),
      list: () => withSnapshots((snapshots) => snapshots.list()),
      verify: ({ name }) => withSnapshots((snapshots) => snapshots.reader.verify(name)),
      read: ({ name, cursor }) => withSnapshots((snapshots) => snapshots.reader.read(name, cursor)),
      make: ({ pin }) => withSnapshots((snapshots) => snapshots.make(pin)),
      chooseSecondFolder: async () => {
        secondFolder = SECOND_FOLDER
        return { kind: 'chosen', folder: 'second' }
      },
      forgetSecondFolder: async () => {
        secondFolder = null
        return { kind: 'forgotten' }
      },
      open: async () => ({ kind: 'cancelled' }),
    },
    evidence: {
      look: ({ depth, files }) => withSnapshots(({ evidence }) => evidence.look(depth, files)),
      admit: async () => ({ kind: 'too-large' }),
      saveCopy: async () => ({ kind: 'cancelled' }),
      bringBack: ({ snapshot }) => withSnapshots(({ evidence }) => evidence.bringBack(snapshot)),
    },
    exports: {
      saveFolder: async () => ({ kind: 'cancelled' }),
      save: async () => ({ kind: 'cancelled' }),
      begin: async () => ({ kind: 'cancelled' }),
      append: async () => ({ kind: 'taken' }),
      appendEvidence: async () => ({ kind: 'taken' }),
      finish: async () => ({ kind: 'cancelled' }),
      discard: async () => ({ kind: 'discarded' }),
    },
    report: {
      export: async () => ({ kind: 'cancelled' }),
      cancel: async () => ({ kind: 'noted' }),
      take: async () => ({ kind: 'none' }),
      ready: async () => ({ kind: 'noted' }),
    },
    commands: {
      take: async () => ({ kind: 'none' }),
      write: async () => ({ kind: 'written' }),
      writeEvidence: async () => ({ kind: 'written' }),
      finish: async () => ({ kind: 'finished' }),
    },
    reminder: {
      get: async () => ({ kind: 'unavailable', settings: DEFAULT_REMINDER }),
      set: async () => ({ kind: 'unavailable' }),
      test: async () => ({ kind: 'unavailable' }),
      keepQuiet: async () => ({ kind: 'noted' }),
      keepExpiries: async () => ({ kind: 'noted' }),
    },
    // Nobody sends anything here.
    events: { onCommand: () => () => undefined, onReportStage: () => () => undefined },
  } satisfies Bridge & { files: unknown }
}
