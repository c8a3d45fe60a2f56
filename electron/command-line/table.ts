import type { ParseArgsConfig } from 'node:util'
import type { Command, Common } from './command.ts'
import type { Options } from './options.ts'

/** How a command is said: its options, how many further words it takes, and what they come to. */
export type CommandSyntax<Named extends Command> = {
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly words: number
  /** @throws Misused */
  read(options: Options, words: readonly string[], common: Common): Named
}

/** Commands by their names. */
export type CommandTable<Name extends Command['name']> = {
  readonly [Each in Name]: CommandSyntax<Extract<Command, { name: Each }>>
}

/** The options of what takes a range of days. */
export const RANGE = { from: { type: 'string' }, to: { type: 'string' } } as const
