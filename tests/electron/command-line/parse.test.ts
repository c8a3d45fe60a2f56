import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../electron/command-line/parse.ts'
import { prepareCommand } from '../../../electron/command-line/prepare.ts'
import { MOST_CSV_BYTES, MOST_JOURNAL_BYTES } from '../../../shared/formats/import-problem.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'

function commandOf(...words: string[]) {
  const parsed = parseCommandLine(words)
  if (!parsed.ok) throw new Error(parsed.failure.message)
  return parsed.value.command
}

function refusalOf(...words: string[]): string {
  const parsed = parseCommandLine(words)
  return parsed.ok ? 'accepted' : parsed.failure.message
}

describe('The commands of the snapshots', () => {
  it('are read', () => {
    expect(commandOf('backup')).toEqual({ name: 'backup', to: null })
    expect(commandOf('backup', '--to', 'D', '--data-dir', 'X')).toEqual({ name: 'backup', to: 'D' })
    expect(commandOf('--data-dir', 'X', 'verify', 'F.gz')).toEqual({ name: 'verify', file: 'F.gz' })
    expect(commandOf('restore', 'F.gz')).toEqual({ name: 'restore', file: 'F.gz' })
  })

  it('say what is missing', () => {
    expect(refusalOf('verify')).toBe('Say the snapshot to verify.')
    expect(refusalOf('restore')).toBe('Say the snapshot to restore.')
    expect(refusalOf('restore', 'F', 'G')).toBe('G was not expected.')
    expect(refusalOf('backup', '--sample')).toMatch('--to DIR is missing')
    expect(commandOf('backup', '--sample', '--to', 'D')).toEqual({ name: 'backup', to: 'D' })
  })
})

describe('A file to import', () => {
  it.each([
    ['rows.csv', MOST_CSV_BYTES],
    ['journal.json', MOST_JOURNAL_BYTES],
  ])('as large as %s must not be is refused before it is read', (name, most) =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, name), '')
      await truncate(join(folder, name), most + 1)
      const command = commandOf('import', name)
      if (command?.name !== 'import') throw new Error('It is another command.')
      await expect(prepareCommand(command, folder)).rejects.toThrow(
        `${name} has ${most + 1} bytes; the most that is read is ${most}.`,
      )
    }),
  )
})

describe('An export', () => {
  it('takes evidence along only where there is a place for it', () => {
    const words = ['export', '--out', 'F', '--with-evidence', '--format']
    expect(commandOf(...words, 'json')).toMatchObject({ name: 'export', format: 'json', evidence: true })
    expect(refusalOf(...words, 'csv')).toBe('--with-evidence goes with --format json only.')
  })
})
