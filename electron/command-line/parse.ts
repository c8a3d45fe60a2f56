import { parseArgs } from 'node:util'
import { failed, success, type Result } from '../../shared/result.ts'
import type { Command, CommandLine, WrongUsage } from './command.ts'
import { FIGURE_COMMANDS } from './figure-commands.ts'
import { FILE_COMMANDS } from './file-commands.ts'
import { JOURNAL_COMMANDS } from './journal-commands.ts'
import { Misused, Options } from './options.ts'
import type { CommandSyntax, CommandTable } from './table.ts'

const COMMON = {
  'data-dir': { type: 'string' },
  today: { type: 'string' },
  journal: { type: 'string' },
  sample: { type: 'boolean' },
} as const

const COMMANDS: CommandTable<Command['name']> = { ...FILE_COMMANDS, ...FIGURE_COMMANDS, ...JOURNAL_COMMANDS }

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

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function read(words: readonly string[]): CommandLine {
  const name = words.find((word, index) => !word.startsWith('-') && !takesValue(words[index - 1])) ?? null
  const command = name === null ? null : syntaxOf(name)
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { ...COMMON, ...command?.options },
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
  const most = command?.words ?? 0
  if (rest.length > most) throw new Misused(`${rest[most]} was not expected.`)
  return { common, command: command?.read(options, rest, common) ?? null }
}

function syntaxOf(name: string): CommandSyntax<Command> {
  if (!Object.hasOwn(COMMANDS, name)) throw new Misused(`There is no command ${name}.`)
  return COMMANDS[name as Command['name']]
}

const TAKE_VALUES: ReadonlySet<string> = new Set(
  [COMMON, ...Object.values(COMMANDS).map(({ options }) => options)].flatMap((options) =>
    Object.entries(options).flatMap(([option, { type }]) => (type === 'string' ? [`--${option}`] : [])),
  ),
)

function takesValue(word: string | undefined): boolean {
  return word !== undefined && TAKE_VALUES.has(word)
}
