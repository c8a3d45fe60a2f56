import { Misused, word } from './options.ts'
import type { CommandTable } from './table.ts'

/** What changes, keeps and checks the journal itself. */
export const JOURNAL_COMMANDS: CommandTable<'add' | 'backup' | 'verify' | 'restore' | 'schema' | 'check'> = {
  add: {
    options: { create: { type: 'boolean' } },
    words: 1,
    read: (options, words) => ({
      name: 'add',
      line: word(words, 'the line to add, in quotes'),
      create: options.is('create'),
    }),
  },
  backup: {
    options: { to: { type: 'string' } },
    words: 0,
    read: (options, _words, { dataDir, sample, journal }) => {
      const to = options.text('to')
      if (to === null && dataDir === null && (sample || journal !== null)) {
        throw new Misused('--to DIR is missing: the scratch data folder goes away.')
      }
      return { name: 'backup', to }
    },
  },
  verify: {
    options: {},
    words: 1,
    read: (_options, words) => ({ name: 'verify', file: word(words, 'the snapshot to verify') }),
  },
  restore: {
    options: {},
    words: 1,
    read: (_options, words) => ({ name: 'restore', file: word(words, 'the snapshot to restore') }),
  },
  schema: { options: {}, words: 0, read: () => ({ name: 'schema' }) },
  check: { options: {}, words: 0, read: () => ({ name: 'check' }) },
}
