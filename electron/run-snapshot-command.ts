import { basename, dirname, join } from 'node:path'
import type { JournalCommand } from '../shared/bridge/commands.ts'
import type { UnsoundReason } from '../shared/bridge/snapshots.ts'
import { print } from './run-command.ts'
import { Unreadable } from './command-line/prepare.ts'
import type { CommandEnd } from './command-line/run.ts'
import type { KeptJournal } from './kept-journal.ts'
import { storageFailure } from './ledger/failure.ts'
import { disk, userDisk } from './ledger/file-system.ts'
import { writeUserFile } from './save-report.ts'
import { readSnapshot } from './snapshots/read-snapshot.ts'

const WORDS: Readonly<Record<UnsoundReason, string>> = {
  missing: 'is not there',
  'not-a-snapshot': 'is not an Evenkeel snapshot',
  'newer-version': 'was written by a newer Evenkeel; update Evenkeel to read it',
  'cut-short': 'ends too early',
  changed: 'is not as it was written',
  'counts-differ': 'holds other records than it says',
}

/** Proves a snapshot file and prints what is in it. */
export async function runVerify(path: string): Promise<CommandEnd> {
  try {
    const read = await readSnapshot(userDisk, path)
    if (read.kind === 'unsound') {
      await printJson({ file: path, sound: false, reason: read.reason })
      return { exit: 1, messages: [`${path} ${WORDS[read.reason]}.`] }
    }
    const { created, app, schema, journalId, sequence, pin, counts, evidence, body } = read.header
    const { sha256 } = body
    await printJson({
      file: path,
      sound: true,
      created,
      app,
      schema,
      journalId,
      sequence,
      pin,
      counts,
      evidence: evidence ?? null,
      sha256,
    })
    return { exit: 0, messages: [] }
  } catch (error) {
    const { code } = storageFailure(error)
    await printJson({ file: path, sound: false, reason: code })
    return { exit: 1, messages: [`${path} cannot be read (${code}).`] }
  }
}

/** Opens a snapshot file, so that the window can ask for its records. */
export async function prepareRestore(kept: KeptJournal, path: string): Promise<JournalCommand> {
  const opened = await kept.open()
  // Why it does not open is found and said by the window.
  if (opened.kind !== 'open') return { name: 'restore', snapshot: 'none' }
  const file = await opened.snapshots.reader.openFile(path)
  if (file.kind === 'unsound') throw new Unreadable(`${path} ${WORDS[file.reason]}.`)
  if (file.kind === 'failed') throw new Unreadable(`${path} cannot be read (${file.code}).`)
  return { name: 'restore', snapshot: file.snapshot.name }
}

/** Makes a pinned snapshot of the journal that the window has brought up, and prints where it is. */
export async function runBackup(kept: KeptJournal, to: string | null): Promise<CommandEnd> {
  const opened = await kept.open()
  if (opened.kind !== 'open') return { exit: 1, messages: ['The journal cannot be opened.'] }
  opened.ledger.settle(opened.ledger.sequence)
  const made = await opened.snapshots.make('by-hand')
  if (made.kind === 'failed') return { exit: 1, messages: [`The snapshot could not be made (${made.code}).`] }
  if (made.kind === 'not-verified') {
    return {
      exit: 1,
      messages: ['The snapshot was not the same when it was read back. The older ones are kept.'],
    }
  }
  const path = await opened.snapshots.pathOf(made.snapshot.name)
  if (path === null) return { exit: 1, messages: ['The snapshot is gone again.'] }
  if (to === null) {
    await print(`${path}\n`)
    return { exit: 0, messages: [] }
  }
  const copied = await copyTo(path, join(to, basename(path)))
  if (copied.exit !== 0) return copied
  const evidence = await opened.snapshots.evidence.copyBeside(basename(path), userDisk, to)
  if (evidence.kind === 'brought' && evidence.missing === 0) return copied
  const why =
    evidence.kind === 'brought'
      ? `${evidence.missing} missing`
      : evidence.kind === 'failed'
        ? evidence.code
        : evidence.reason
  return {
    exit: 1,
    messages: [`The snapshot is written, but not every evidence file is beside it (${why}).`],
  }
}

async function copyTo(from: string, to: string): Promise<CommandEnd> {
  try {
    await userDisk.makeFolder(dirname(to))
    const bytes = await disk.read(from)
    await writeUserFile(to, bytes === null ? [] : [bytes])
    const read = await readSnapshot(userDisk, to)
    if (read.kind === 'unsound')
      return { exit: 1, messages: [`${to} ${WORDS[read.reason]}. The snapshot itself is ${from}.`] }
  } catch (error) {
    const { code } = storageFailure(error)
    return { exit: 1, messages: [`${to} could not be written (${code}). The snapshot itself is ${from}.`] }
  }
  await print(`${to}\n`)
  return { exit: 0, messages: [] }
}

async function printJson(value: unknown): Promise<void> {
  await print(`${JSON.stringify(value, null, 2)}\n`)
}
