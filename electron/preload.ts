import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/bridge/contract.ts'

// Written out, method by method: the window gets exactly these and no way to name a channel of its own.
async function ask<Outcome>(channel: string, argument?: unknown): Promise<Outcome> {
  return (await ipcRenderer.invoke(`evenkeel:${channel}`, argument)) as Outcome
}

function hear(event: string, listener: (given: unknown) => void): () => void {
  const channel = `evenkeel:event.${event}`
  const pass = (_event: unknown, given: unknown) => listener(given)
  ipcRenderer.on(channel, pass)
  return () => void ipcRenderer.off(channel, pass)
}

const bridge = {
  system: {
    start: () => ask('system.start'),
    seed: () => ask('system.seed'),
    setTheme: (theme) => ask('system.setTheme', theme),
    clearDatabase: () => ask('system.clearDatabase'),
    idle: () => ask('system.idle'),
    showDataFolder: () => ask('system.showDataFolder'),
    openLink: (wish) => ask('system.openLink', wish),
    quit: () => ask('system.quit'),
  },
  ledger: {
    open: () => ask('ledger.open'),
    append: (commit) => ask('ledger.append', commit),
    beginGroup: (group) => ask('ledger.beginGroup', group),
    appendPart: (part) => ask('ledger.appendPart', part),
    endGroup: (end) => ask('ledger.endGroup', end),
    abort: (abort) => ask('ledger.abort', abort),
    restate: (digests) => ask('ledger.restate', digests),
    read: (position) => ask('ledger.read', position),
    settle: (commit) => ask('ledger.settle', commit),
    readBase: (position) => ask('ledger.readBase', position),
  },
  snapshots: {
    health: () => ask('snapshots.health'),
    list: () => ask('snapshots.list'),
    verify: (snapshot) => ask('snapshots.verify', snapshot),
    read: (position) => ask('snapshots.read', position),
    make: (wish) => ask('snapshots.make', wish),
    chooseSecondFolder: () => ask('snapshots.chooseSecondFolder'),
    forgetSecondFolder: () => ask('snapshots.forgetSecondFolder'),
    open: () => ask('snapshots.open'),
  },
  evidence: {
    look: (wish) => ask('evidence.look', wish),
    admit: (file) => ask('evidence.admit', file),
    saveCopy: (file) => ask('evidence.saveCopy', file),
    bringBack: (wish) => ask('evidence.bringBack', wish),
  },
  exports: {
    save: (file) => ask('exports.save', file),
    begin: (file) => ask('exports.begin', file),
    append: (piece) => ask('exports.append', piece),
    appendEvidence: (piece) => ask('exports.appendEvidence', piece),
    finish: (file) => ask('exports.finish', file),
    discard: (file) => ask('exports.discard', file),
    saveFolder: (wish) => ask('exports.saveFolder', wish),
  },
  report: {
    export: (wish) => ask('report.export', wish),
    cancel: () => ask('report.cancel'),
    take: () => ask('report.take'),
    ready: (outcome) => ask('report.ready', outcome),
  },
  commands: {
    take: () => ask('commands.take'),
    write: (piece) => ask('commands.write', piece),
    writeEvidence: (piece) => ask('commands.writeEvidence', piece),
    finish: (end) => ask('commands.finish', end),
  },
  reminder: {
    get: () => ask('reminder.get'),
    set: (settings) => ask('reminder.set', settings),
    test: () => ask('reminder.test'),
    keepQuiet: (days) => ask('reminder.keepQuiet', days),
    keepExpiries: (days) => ask('reminder.keepExpiries', days),
  },
  events: {
    onCommand: (listener) => hear('command', listener),
    onReportStage: (listener) => hear('reportStage', listener),
  },
} satisfies Bridge

contextBridge.exposeInMainWorld('evenkeel', bridge)
