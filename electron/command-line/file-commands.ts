import { EXPORT_FORMATS, IMPORT_FORMATS } from '../../shared/bridge/commands.ts'
import { DATE_ORDERS } from '../../shared/formats/date-order.ts'
import { AUDIENCES, isTooLong, MOST_YEARS, PAPERS } from '../../shared/report/request.ts'
import { Misused, word } from './options.ts'
import { RANGE, type CommandTable } from './table.ts'

/** What writes and reads the user's files. */
export const FILE_COMMANDS: CommandTable<'report' | 'export' | 'import'> = {
  report: {
    options: { ...RANGE, out: { type: 'string' }, audience: { type: 'string' }, paper: { type: 'string' } },
    words: 0,
    read: (options, _words, common) => {
      const range = options.range()
      if (range === null && !common.sample) throw new Misused('--from D and --to D are missing.')
      if (range !== null && isTooLong(range)) throw new Misused(`A report holds at most ${MOST_YEARS} years.`)
      return {
        name: 'report',
        range,
        out: options.required('out', 'F.pdf'),
        audience: options.oneOf('audience', AUDIENCES) ?? 'private',
        paper: options.oneOf('paper', PAPERS),
      }
    },
  },
  export: {
    options: {
      ...RANGE,
      out: { type: 'string' },
      format: { type: 'string' },
      'with-evidence': { type: 'boolean' },
    },
    words: 0,
    read: (options) => {
      const format = options.oneOf('format', EXPORT_FORMATS)
      if (format === null) throw new Misused(`--format ${EXPORT_FORMATS.join('|')} is missing.`)
      const evidence = options.is('with-evidence')
      if (evidence && format !== 'json') throw new Misused('--with-evidence goes with --format json only.')
      return {
        name: 'export',
        format,
        out: options.required('out', 'F'),
        range: options.range(),
        evidence,
      }
    },
  },
  import: {
    options: {
      format: { type: 'string' },
      'dry-run': { type: 'boolean' },
      skills: { type: 'string' },
      'date-order': { type: 'string' },
      'skip-bad': { type: 'boolean' },
    },
    words: 1,
    read: (options, words) => ({
      name: 'import',
      file: word(words, 'the file to import'),
      format: options.oneOf('format', IMPORT_FORMATS),
      dryRun: options.is('dry-run'),
      skills: options.text('skills'),
      dateOrder: options.oneOf('date-order', DATE_ORDERS),
      skipBad: options.is('skip-bad'),
    }),
  },
}
