import { app, nativeTheme, session, type WebContents } from 'electron'
import type { Handlers, Seed, Start } from '../shared/bridge/contract.ts'
import type { CommandRun } from './command-line/run.ts'
import { storageFailure } from './ledger/failure.ts'
import { disk } from './ledger/file-system.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { OpenedLedger } from './ledger/open-ledger.ts'
import { writeTheme } from './preferences.ts'
import type { Printer } from './print.ts'
import { exportReport } from './save-report.ts'

export type Services = {
  start: () => Start
  seed: () => Promise<Seed>
  openLedger: () => Promise<OpenedLedger>
  printer: Printer
  /** Null in a run with a window. */
  command: CommandRun | null
  dataFolder: string
}

/** Main's answer to every request of the bridge. */
export function handlersFor(services: Services): Handlers<WebContents> {
  const { printer, command } = services
  const withLedger = async <Outcome>(work: (ledger: Ledger) => Promise<Outcome>) => {
    const opened = await services.openLedger()
    if (opened.kind === 'open') return await work(opened.ledger)
    if (opened.kind === 'failed') return opened
    return { kind: 'failed', reason: 'closed', code: 'NEWER' } as const
  }
  return {
    system: {
      start: () => services.start(),
      seed: () => services.seed(),
      setTheme: async (theme) => {
        nativeTheme.themeSource = theme
        try {
          await writeTheme(disk, services.dataFolder, theme)
          return { kind: 'set' }
        } catch (error) {
          return storageFailure(error)
        }
      },
      clearDatabase: () =>
        withLedger(async (ledger) => {
          if (ledger.sequence === 0) return { kind: 'refused' }
          await session.defaultSession.clearStorageData({ storages: ['indexdb'] })
          return { kind: 'cleared' }
        }),
      quit: () => {
        app.quit()
        return { kind: 'quitting' }
      },
    },
    ledger: {
      open: async () => {
        const opened = await services.openLedger()
        return opened.kind === 'open' ? opened.ledger.state() : opened
      },
      append: ({ changes, digests }) => withLedger((ledger) => ledger.append(changes, digests)),
      beginGroup: ({ parts }) => withLedger((ledger) => ledger.beginGroup(parts)),
      appendPart: ({ sequence, changes }) => withLedger((ledger) => ledger.appendPart(sequence, changes)),
      endGroup: ({ sequence, digests }) => withLedger((ledger) => ledger.endGroup(sequence, digests)),
      abort: ({ sequence, digests }) => withLedger((ledger) => ledger.abort(sequence, digests)),
      restate: ({ digests }) => withLedger((ledger) => ledger.restate(digests)),
      read: ({ after }) => withLedger((ledger) => ledger.read(after)),
      settle: () => ({ kind: 'settled' }),
      readBase: () => ({ kind: 'page', sequence: 0, records: [], next: 0, done: true }),
    },
    snapshots: {
      health: () => NOT_YET,
      list: () => ({ kind: 'list', snapshots: [] }),
      verify: () => ({ kind: 'unsound', reason: 'missing' }),
      read: () => ({ kind: 'unsound', reason: 'missing' }),
      make: () => NOT_YET,
      chooseSecondFolder: () => ({ kind: 'cancelled' }),
      forgetSecondFolder: () => ({ kind: 'forgotten' }),
      open: () => ({ kind: 'cancelled' }),
    },
    report: {
      export: (wish, caller) => exportReport(printer, caller, wish),
      take: (_nothing, caller) => {
        const request = printer.requestFor(caller)
        return request === null ? { kind: 'none' } : { kind: 'report', request }
      },
      ready: (outcome, caller) => {
        printer.settle(caller, outcome)
        return { kind: 'noted' }
      },
    },
    commands: {
      take: () => command?.take() ?? { kind: 'none' },
      write: async ({ text }) =>
        (await command?.write(text)) ?? { kind: 'failed', reason: 'closed', code: 'NO_COMMAND' },
      finish: (end) => {
        command?.finish(end)
        return { kind: 'finished' }
      },
    },
  }
}

const NOT_YET = { kind: 'failed', reason: 'closed', code: 'NOT_YET' } as const
