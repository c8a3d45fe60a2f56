/** Where a command belongs on the sheet of shortcuts and in the menu. */
export const COMMAND_GROUPS = ['entries', 'timer', 'list', 'range', 'go', 'app'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

type Described = {
  readonly group: CommandGroup
  /** How it reads in the palette, the menu and on the sheet. */
  readonly title: string
  /**
   * Its keys; `Mod` is Cmd on a Mac and Ctrl elsewhere. A single character works only while nothing is typed into.
   */
  readonly keys: readonly string[]
}

/** Every command of the app, once: palette, native menu, shortcuts and the sheet of shortcuts are made from it. */
export const COMMANDS = {
  'new-entry': { group: 'entries', title: 'New entry', keys: ['N'] },
  'new-entry-in-full': { group: 'entries', title: 'New entry in full', keys: ['Shift+N'] },
  'continue-last': { group: 'entries', title: 'Continue the last entry', keys: ['C'] },
  search: { group: 'list', title: 'Search the journal', keys: ['/', 'Mod+F'] },
  'go-to-today': { group: 'list', title: 'Go to today', keys: ['T'] },
  'go-to-date': { group: 'list', title: 'Go to a date', keys: ['G'] },
  'next-row': { group: 'list', title: 'Next row', keys: ['J'] },
  'previous-row': { group: 'list', title: 'Previous row', keys: ['K'] },
  undo: { group: 'entries', title: 'Undo', keys: ['Mod+Z'] },
  'timer-toggle': { group: 'timer', title: 'Start or pause the timer', keys: ['S'] },
  'timer-log': { group: 'timer', title: 'Stop the timer and log it', keys: ['Shift+S'] },
  'timer-discard': { group: 'timer', title: 'Discard the timer', keys: [] },
  'range-day': { group: 'range', title: 'Show a day', keys: ['D'] },
  'range-week': { group: 'range', title: 'Show a week', keys: ['W'] },
  'range-month': { group: 'range', title: 'Show a month', keys: ['M'] },
  'range-quarter': { group: 'range', title: 'Show a quarter', keys: ['Q'] },
  'range-year': { group: 'range', title: 'Show a year', keys: ['Y'] },
  'go-today': { group: 'go', title: 'Today', keys: ['Mod+1'] },
  'go-balance': { group: 'go', title: 'Balance', keys: ['Mod+2'] },
  'go-reports': { group: 'go', title: 'Reports', keys: ['Mod+6'] },
  'go-settings': { group: 'go', title: 'Settings', keys: ['Mod+7'] },
  palette: { group: 'app', title: 'Find a command', keys: ['Mod+K'] },
  shortcuts: { group: 'app', title: 'Keyboard shortcuts', keys: ['?'] },
} as const satisfies Record<string, Described>

export type CommandId = keyof typeof COMMANDS
