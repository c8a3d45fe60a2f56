import { parseArgs, type ParseArgsConfig } from 'node:util'
import {
  EXPORT_FORMATS,
  IMPORT_FORMATS,
  type ExportFormat,
  type ImportFormat,
} from '../../shared/bridge/commands.ts'
import { isDay, type Day } from '../../shared/day.ts'
import { DATE_ORDERS, type DateOrder } from '../../shared/formats/date-order.ts'
import { AUDIENCES, PAPERS, type Paper, type ReportRequest } from '../../shared/report/request.ts'
import { failed, success, type Result } from '../../shared/result.ts'

/** What every start may say. Paths are as typed. */
export type Common = {
  dataDir: string | null
  /** Stands in for the clock. */
  today: Day | null
  /** Work on this journal, in a scratch data folder. */
  journal: string | null
  sample: boolean
}

/** A command as typed: files still by their paths. */
export type Command =
  | {
      name: 'report'
      range: { from: Day; to: Day } | null
      out: string
      audience: ReportRequest['audience']
      paper: Paper | null
    }
  | {
      name: 'export'
      format: ExportFormat
      out: string
      range: { from: Day; to: Day } | null
      evidence: boolean
    }
  | {
      name: 'import'
      file: string
      format: ImportFormat | null
      dryRun: boolean
      skills: string | null
      dateOrder: DateOrder | null
      skipBad: boolean
    }
  | { name: 'summary'; range: { from: Day; to: Day } }
  | { name: 'week'; on: Day }
  | { name: 'insights'; on: Day }
  | { name: 'credits'; on: Day }
  | { name: 'add'; line: string; create: boolean }
  | { name: 'backup'; to: string | null }
  | { name: 'verify'; file: string }
  | { name: 'restore'; file: string }
  | { name: 'schema' }
  | { name: 'check' }

/** Without a command the window opens. */
export type CommandLine = { common: Common; command: Command | null }

export type WrongUsage = { kind: 'wrong-usage'; message: string }

const COMMON = {
  'data-dir': { type: 'string' },
  today: { type: 'string' },
  journal: { type: 'string' },
  sample: { type: 'boolean' },
} as const

const RANGE = { from: { type: 'string' }, to: { type: 'string' } } as const

/** The options and the number of further words of each command. */
const COMMANDS: Readonly<
  Record<string, { options: NonNullable<ParseArgsConfig['options']>; words: number }>
> = {
  report: {
    options: { ...RANGE, out: { type: 'string' }, audience: { type: 'string' }, paper: { type: 'string' } },
    words: 0,
  },
  export: {
    options: {
      ...RANGE,
      out: { type: 'string' },
      format: { type: 'string' },
      'with-evidence': { type: 'boolean' },
    },
    words: 0,
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
  },
  summary: { options: RANGE, words: 0 },
  week: { options: { on: { type: 'string' } }, words: 0 },
  insights: { options: { on: { type: 'string' } }, words: 0 },
  credits: { options: { on: { type: 'string' } }, words: 0 },
  add: { options: { create: { type: 'boolean' } }, words: 1 },
  backup: { options: { to: { type: 'string' } }, words: 0 },
  verify: { options: {}, words: 1 },
  restore: { options: {}, words: 1 },
  schema: { options: {}, words: 0 },
  check: { options: {}, words: 0 },
}

/** Reads the words after the app's name. */
export function parseCommandLine(words: readonly string[]): Result<CommandLine, WrongUsage> {
  try {
    return success(read(words))
  } catch (error) {
    if (error instanceof Misused || isArgumentError(error)) {
      return failed({ kind: 'wrong-usage', message: error.message })
    }
    throw error
  }
}

class Misused extends Error {}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

class Options {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values
  }

  text(name: string): string | null {
    const value = this.#values[name]
    return typeof value === 'string' ? value : null
  }

  required(name: string, what: string): string {
    const value = this.text(name)
    if (value === null || value === '') throw new Misused(`--${name} ${what} is missing.`)
    return value
  }

  is(name: string): boolean {
    return this.#values[name] === true
  }

  day(name: string): Day | null {
    const value = this.text(name)
    if (value !== null && !isDay(value)) {
      throw new Misused(`--${name} ${value} is not a calendar date written as YYYY-MM-DD.`)
    }
    return value
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const given = this.text(name)
    const known = values.find((value) => value === given)
    if (given !== null && known === undefined) {
      throw new Misused(`--${name} ${given} is not one of ${values.join(', ')}.`)
    }
    return known ?? null
  }

  range(): { from: Day; to: Day } | null {
    const from = this.day('from')
    const to = this.day('to')
    if (from === null && to === null) return null
    if (from === null || to === null) throw new Misused('--from and --to belong together.')
    if (from > to) throw new Misused(`--from ${from} lies after --to ${to}.`)
    return { from, to }
  }
}

function read(words: readonly string[]): CommandLine {
  const name = words.find((word, index) => !word.startsWith('-') && !takesValue(words[index - 1])) ?? null
  const known =
    name === null ? { options: {}, words: 0 } : Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (known === undefined) throw new Misused(`There is no command ${name}.`)

  const { values, positionals } = parseArgs({
    args: [...words],
    options: { ...COMMON, ...known.options },
    allowPositionals: true,
    strict: true,
  })
  const options = new Options(values)
  const common = {
    dataDir: options.text('data-dir'),
    today: options.day('today'),
    journal: options.text('journal'),
    sample: options.is('sample'),
  }
  if (common.sample && common.journal !== null)
    throw new Misused('--sample and --journal exclude each other.')
  const [, ...rest] = positionals
  if (rest.length > known.words) throw new Misused(`${rest[known.words]} was not expected.`)
  return { common, command: name === null ? null : commandOf(name, options, rest, common) }
}

const TAKE_VALUES: ReadonlySet<string> = new Set(
  [COMMON, ...Object.values(COMMANDS).map(({ options }) => options)].flatMap((options) =>
    Object.entries(options).flatMap(([option, { type }]) => (type === 'string' ? [`--${option}`] : [])),
  ),
)

function takesValue(word: string | undefined): boolean {
  return word !== undefined && TAKE_VALUES.has(word)
}

function commandOf(name: string, options: Options, words: readonly string[], common: Common): Command | null {
  switch (name) {
    case 'report': {
      const range = options.range()
      if (range === null && !common.sample) throw new Misused('--from D and --to D are missing.')
      return {
        name,
        range,
        out: options.required('out', 'F.pdf'),
        audience: options.oneOf('audience', AUDIENCES) ?? 'private',
        paper: options.oneOf('paper', PAPERS),
      }
    }
    case 'export': {
      const format = options.oneOf('format', EXPORT_FORMATS)
      if (format === null) throw new Misused(`--format ${EXPORT_FORMATS.join('|')} is missing.`)
      const evidence = options.is('with-evidence')
      if (evidence && format !== 'json') throw new Misused('--with-evidence goes with --format json only.')
      return { name, format, out: options.required('out', 'F'), range: options.range(), evidence }
    }
    case 'import':
      return {
        name,
        file: word(words, 'the file to import'),
        format: options.oneOf('format', IMPORT_FORMATS),
        dryRun: options.is('dry-run'),
        skills: options.text('skills'),
        dateOrder: options.oneOf('date-order', DATE_ORDERS),
        skipBad: options.is('skip-bad'),
      }
    case 'summary': {
      const range = options.range()
      if (range === null) throw new Misused('--from D and --to D are missing.')
      return { name, range }
    }
    case 'week':
    case 'insights':
    case 'credits': {
      const on = options.day('on')
      if (on === null) throw new Misused('--on D is missing.')
      return { name, on }
    }
    case 'add':
      return { name, line: word(words, 'the line to add, in quotes'), create: options.is('create') }
    case 'backup': {
      const to = options.text('to')
      if (to === null && common.dataDir === null && (common.sample || common.journal !== null)) {
        throw new Misused('--to DIR is missing: the scratch data folder goes away.')
      }
      return { name, to }
    }
    case 'verify':
      return { name, file: word(words, 'the snapshot to verify') }
    case 'restore':
      return { name, file: word(words, 'the snapshot to restore') }
    case 'schema':
    case 'check':
      return { name }
    default:
      return null
  }
}

function word([first]: readonly string[], what: string): string {
  if (first === undefined || first === '') throw new Misused(`Say ${what}.`)
  return first
}
