/** Where a command belongs in the palette, on the sheet of shortcuts and in the menu. */
export const COMMAND_GROUPS = ['entries', 'timer', 'list', 'range', 'go', 'app'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** What is known of a command before anybody carries it out. */
export type Command = {
  readonly group: CommandGroup
  /** How it reads in the palette, the menu and on the sheet. */
  readonly title: string
  /**
   * Its keys; `Mod` is Cmd on a Mac and Ctrl elsewhere. One without `Mod` works only while nothing is typed into.
   */
  readonly keys: readonly string[]
  /** The area whose screen carries it out. From elsewhere the app goes there first; without it, nothing is done. */
  readonly area?: 'today'
  /** Its `Mod` keys mean something else within a field, where they are left to the field. */
  readonly outsideFields?: true
  /** Works while a dialog is open. */
  readonly inDialogs?: true
  /** Holding its key down goes on. */
  readonly repeats?: true
  /** Of use only by its keys: neither palette nor menu have it. */
  readonly keysOnly?: true
}

/** Every command of the app, once: palette, native menu, shortcuts and the sheet of shortcuts are made from it. */
const commands = {
  'new-entry': { group: 'entries', title: 'New entry', keys: ['N'], area: 'today' },
  'new-entry-in-full': { group: 'entries', title: 'New entry in full', keys: ['Shift+N'], area: 'today' },
  'new-moment': { group: 'entries', title: 'New moment', keys: ['Shift+M'] },
  'continue-last': { group: 'entries', title: 'Continue the last entry', keys: ['C'], area: 'today' },
  undo: { group: 'entries', title: 'Undo the last change', keys: ['Mod+Z'], outsideFields: true },
  reminder: { group: 'entries', title: 'Set a reminder', keys: [] },
  'timer-toggle': { group: 'timer', title: 'Start or pause the timer', keys: ['S'], area: 'today' },
  'timer-log': { group: 'timer', title: 'Stop the timer and log it', keys: ['Shift+S'], area: 'today' },
  'timer-discard': { group: 'timer', title: 'Discard the timer', keys: [], area: 'today' },
  search: { group: 'list', title: 'Search the journal', keys: ['/', 'Mod+F'], area: 'today' },
  'go-to-today': { group: 'list', title: 'Go to today’s entries', keys: ['T'], area: 'today' },
  'go-to-date': { group: 'list', title: 'Go to a date', keys: ['G'], area: 'today' },
  'next-row': { group: 'list', title: 'Next row', keys: ['J'], repeats: true, keysOnly: true },
  'previous-row': { group: 'list', title: 'Previous row', keys: ['K'], repeats: true, keysOnly: true },
  'range-day': { group: 'range', title: 'Show a day', keys: ['D'], area: 'today' },
  'range-week': { group: 'range', title: 'Show a week', keys: ['W'], area: 'today' },
  'range-month': { group: 'range', title: 'Show a month', keys: ['M'], area: 'today' },
  'range-quarter': { group: 'range', title: 'Show a quarter', keys: ['Q'], area: 'today' },
  'range-year': { group: 'range', title: 'Show a year', keys: ['Y'], area: 'today' },
  'go-today': { group: 'go', title: 'Today', keys: ['Mod+1'] },
  'go-balance': { group: 'go', title: 'Balance', keys: ['Mod+2'] },
  'go-plan': { group: 'go', title: 'Plan', keys: ['Mod+3'] },
  'go-growth': { group: 'go', title: 'Growth', keys: ['Mod+4'] },
  'go-credentials': { group: 'go', title: 'Credentials', keys: ['Mod+5'] },
  'go-reports': { group: 'go', title: 'Reports', keys: ['Mod+6'] },
  'go-settings': { group: 'go', title: 'Settings', keys: ['Mod+7'] },
  palette: { group: 'app', title: 'Find a command', keys: ['Mod+K'], inDialogs: true },
  shortcuts: { group: 'app', title: 'Keyboard shortcuts', keys: ['?'] },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof commands

/** The commands by id; a set that every consumer walks in this order. */
export const COMMANDS: Readonly<Record<CommandId, Command>> = commands

/** All ids, in the catalogue's order. */
export const COMMAND_IDS = Object.keys(commands) as [CommandId, ...CommandId[]]

/** The commands of a group, in the catalogue's order. */
export function commandsOf(group: CommandGroup): CommandId[] {
  return COMMAND_IDS.filter((id) => COMMANDS[id].group === group)
}
