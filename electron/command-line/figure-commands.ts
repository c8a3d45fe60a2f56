import { Misused, type Options } from './options.ts'
import { RANGE, type CommandTable } from './table.ts'

const ON = { on: { type: 'string' } } as const

/** What prints the journal's figures. */
export const FIGURE_COMMANDS: CommandTable<'summary' | 'week' | 'insights' | 'credits'> = {
  summary: {
    options: RANGE,
    words: 0,
    read: (options) => {
      const range = options.range()
      if (range === null) throw new Misused('--from D and --to D are missing.')
      return { name: 'summary', range }
    },
  },
  week: { options: ON, words: 0, read: (options) => ({ name: 'week', on: dayOf(options) }) },
  insights: { options: ON, words: 0, read: (options) => ({ name: 'insights', on: dayOf(options) }) },
  credits: { options: ON, words: 0, read: (options) => ({ name: 'credits', on: dayOf(options) }) },
}

function dayOf(options: Options): string {
  const on = options.day('on')
  if (on === null) throw new Misused('--on D is missing.')
  return on
}
