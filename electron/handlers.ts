import { app, nativeTheme, session, shell, type WebContents } from 'electron'
import type { Handlers, Seed, Start } from '../shared/bridge/contract.ts'
import type { StorageFailure } from '../shared/bridge/ledger.ts'
import type { CommandRun } from './command-line/run.ts'
import { ExportFiles } from './export-files.ts'
import type { EvidenceDoor } from './evidence/door.ts'
import { ledgerFile } from './ledger/file-names.ts'
import { storageFailure } from './ledger/failure.ts'
import { disk } from './ledger/file-system.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { OpenedKept } from './open-kept.ts'
import { openLink } from './open-link.ts'
import { changePreferences } from './preferences.ts'
import type { Printer } from './print.ts'
import { saveEvidenceCopy } from './save-evidence.ts'
import { saveFile } from './save-file.ts'
import { saveFolder } from './save-folder.ts'
import { ReportExports } from './save-report.ts'
import { chooseSecondFolder, chooseSnapshotFile, forgetSecondFolder } from './snapshots/choose.ts'
import { listOnly, verifyOnly } from './snapshots/look-only.ts'
import type { Evidence } from './snapshots/evidence.ts'
import type { Snapshots } from './snapshots/snapshots.ts'
import { systemIdle } from './system-idle.ts'

export type Services = {
  start: () => Start
  seed: () => Promise<Seed>
  openKept: () => Promise<OpenedKept>
  printer: Printer
  /** Null in a run with a window. */
  command: CommandRun | null
  reminder: Handlers<WebContents>['reminder']
  evidence: EvidenceDoor
  dataFolder: string
}

type Kept = Extract<OpenedKept, { kind: 'open' }>

const NO_COMMAND: StorageFailure = { kind: 'failed', reason: 'closed', code: 'NO_COMMAND' }

/** Main's answer to every request of the bridge. */
export function handlersFor(services: Services): Handlers<WebContents> {
  const { printer, command } = services
  const exportFiles = new ExportFiles()
  const reportExports = new ReportExports(printer)
  const withKept = async <Outcome>(work: (kept: Kept) => Promise<Outcome>) => {
    const opened = await services.openKept()
    if (opened.kind === 'open') return await work(opened)
    if (opened.kind === 'failed') return opened
    return { kind: 'failed', reason: 'closed', code: 'NEWER' } as const
  }
  const withLedger = <Outcome>(work: (ledger: Ledger) => Promise<Outcome>) =>
    withKept(({ ledger }) => work(ledger))
  const withSnapshots = <Outcome>(work: (snapshots: Snapshots) => Promise<Outcome>) =>
    withKept(({ snapshots }) => work(snapshots))
  return {
    system: {
      start: () => services.start(),
      seed: () => services.seed(),
      setTheme: async (theme) => {
        nativeTheme.themeSource = theme
        try {
          await changePreferences(disk, services.dataFolder, { theme })
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
      idle: () => systemIdle(),
      showDataFolder: () => {
        // The folder by a file in it: so it is shown, never opened or run.
        shell.showItemInFolder(ledgerFile(services.dataFolder))
        return { kind: 'shown' }
      },
      openLink: ({ address }, caller) => openLink(caller, address),
      quit: () => {
        app.quit()
        return { kind: 'quitting' }
      },
    },
    ledger: {
      open: async () => {
        const opened = await services.openKept()
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
      // Both answer while the ledger does not open, too.
      list: async () => {
        const opened = await services.openKept()
        return opened.kind === 'open'
          ? await opened.snapshots.list()
          : await listOnly(disk, services.dataFolder)
      },
      verify: async ({ name }) => {
        const opened = await services.openKept()
        return opened.kind === 'open'
          ? await opened.snapshots.reader.verify(name)
          : await verifyOnly(disk, services.dataFolder, name)
      },
      read: ({ name, cursor }) => withSnapshots((snapshots) => snapshots.reader.read(name, cursor)),
      make: ({ pin }) => withSnapshots((snapshots) => snapshots.make(pin)),
      chooseSecondFolder: (_nothing, caller) => chooseSecondFolder(caller, services.dataFolder),
      forgetSecondFolder: () => forgetSecondFolder(services.dataFolder),
      open: (_nothing, caller) =>
        withSnapshots(async (snapshots) => {
          const path = await chooseSnapshotFile(caller)
          return path === null ? { kind: 'cancelled' } : await snapshots.reader.openFile(path)
        }),
    },
    evidence: {
      look: ({ depth, files }) => withSnapshots(({ evidence }) => evidence.look(depth, files)),
      admit: (said) => services.evidence.admit(said),
      saveCopy: ({ sha256, name }, caller) =>
        withSnapshots(({ evidence }) => saveEvidenceCopy(caller, name, () => evidence.read(sha256))),
      bringBack: ({ snapshot }) => withSnapshots(({ evidence }) => evidence.bringBack(snapshot)),
    },
    exports: {
      save: (file, caller) => saveFile(caller, file),
      begin: (file, caller) => exportFiles.begin(caller, file),
      append: ({ file, text }, caller) => exportFiles.append(caller, file, text),
      appendEvidence: ({ file, sha256 }, caller) =>
        withSnapshots(async ({ evidence }) => {
          const text = await base64Of(evidence, sha256)
          return text === null ? { kind: 'not-whole' } : await exportFiles.append(caller, file, text)
        }),
      finish: ({ file }, caller) => exportFiles.finish(caller, file),
      discard: ({ file }, caller) => exportFiles.discard(caller, file),
      saveFolder: (wish, caller) =>
        withSnapshots(({ evidence }) =>
          saveFolder(caller, wish, {
            print: (one) => printer.print(one),
            read: (hash) => evidence.read(hash),
          }),
        ),
    },
    report: {
      export: (wish, caller) => reportExports.export(caller, wish),
      cancel: (_nothing, caller) => {
        reportExports.cancel(caller)
        return { kind: 'noted' }
      },
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
      write: async ({ text }) => (await command?.write(text)) ?? NO_COMMAND,
      writeEvidence: ({ sha256 }) =>
        withSnapshots(async ({ evidence }) => {
          const text = await base64Of(evidence, sha256)
          if (text === null) return { kind: 'not-whole' }
          return (await command?.write(text)) ?? NO_COMMAND
        }),
      finish: (end) => {
        command?.finish(end)
        return { kind: 'finished' }
      },
    },
    reminder: services.reminder,
  }
}

/** What is proven of a file's content; at most 25 MB, so it may be held whole. */
async function base64Of(evidence: Evidence, sha256: string): Promise<string | null> {
  return (await evidence.read(sha256))?.toString('base64') ?? null
}
