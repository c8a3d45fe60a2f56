import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../electron/command-line/parse.ts'

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
