import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../electron/command-line/parse.ts'

function parsed(...words: string[]) {
  const result = parseCommandLine(words)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

function complaint(...words: string[]): string {
  const result = parseCommandLine(words)
  return result.ok ? '' : result.failure.message
}

describe('The command line', () => {
  it('opens the window where there is no command', () => {
    expect(parsed().command).toBeNull()
    expect(parsed('--data-dir', 'here', '--sample')).toMatchObject({
      command: null,
      common: { dataDir: 'here', sample: true },
    })
  })

  it('takes the common options before and after the command', () => {
    for (const words of [
      ['--data-dir', 'summary', 'summary', '--from', '2026-01-01', '--to', '2026-01-31'],
      ['summary', '--from=2026-01-01', '--to=2026-01-31', '--data-dir=summary'],
    ]) {
      expect(parsed(...words)).toMatchObject({
        common: { dataDir: 'summary' },
        command: { name: 'summary', range: { from: '2026-01-01', to: '2026-01-31' } },
      })
    }
  })

  it('reads every command', () => {
    expect(parsed('report', '--from', '2026-01-01', '--to', '2026-12-31', '--out', 'r.pdf').command).toEqual({
      name: 'report',
      range: { from: '2026-01-01', to: '2026-12-31' },
      out: 'r.pdf',
      audience: 'private',
      paper: null,
    })
    expect(parsed('import', 'f.csv', '--date-order', 'dmy', '--skip-bad').command).toMatchObject({
      name: 'import',
      file: 'f.csv',
      dateOrder: 'dmy',
      skipBad: true,
      dryRun: false,
    })
    expect(parsed('add', '30m reading', '--create').command).toEqual({
      name: 'add',
      line: '30m reading',
      create: true,
    })
    expect(parsed('export', '--format', 'json', '--out', 'j.json').command).toEqual({
      name: 'export',
      format: 'json',
      out: 'j.json',
      range: null,
      evidence: false,
    })
    for (const format of ['csv', 'toggl-csv', 'markdown', 'ics'])
      expect(parsed('export', '--format', format, '--out', 'c').command).toMatchObject({ format })
    expect(parsed('schema').command).toEqual({ name: 'schema' })
    expect(parsed('check').command).toEqual({ name: 'check' })
  })

  it('says what is wrong with wrong words', () => {
    expect(complaint('dance')).toContain('dance')
    expect(complaint('summary')).toContain('--from')
    expect(complaint('summary', '--from', '2026-02-30', '--to', '2026-03-01')).toContain('2026-02-30')
    expect(complaint('summary', '--from', '2026-03-02', '--to', '2026-03-01')).toContain('after')
    expect(complaint('summary', '--from', '2026-03-02')).toContain('belong together')
    expect(complaint('report', '--from', '2026-01-01', '--to', '2026-12-31')).toContain('--out')
    expect(complaint('report', '--from', '1900-01-01', '--to', '2026-12-31', '--out', 'r.pdf')).toContain(
      '60 years',
    )
    expect(complaint('import')).toContain('file')
    expect(complaint('import', 'a.csv', 'b.csv')).toContain('b.csv')
    expect(complaint('import', 'a.csv', '--format', 'xls')).toContain('journal, csv, toggl, clockify, dayone')
    expect(complaint('check', '--out', 'x')).toContain('--out')
    expect(complaint('--sample', '--journal', 'x')).toContain('exclude')
    expect(complaint('--today', 'tomorrow')).toContain('tomorrow')
  })
})
