import type { CommandGroup } from '../../shared/commands/catalog.ts'

/** What the palette, the sheet of shortcuts and their neighbours say. */
export const textsOfCommands = {
  groups: {
    entries: 'Entries',
    timer: 'Timer',
    list: 'Journal',
    range: 'Range',
    go: 'Go to',
    app: 'Evenkeel',
  } satisfies Record<CommandGroup, string>,
  palette: 'Find a command',
  palettePlaceholder: 'Type a command or what you did',
  paletteList: 'Commands',
  recent: 'Recent',
  found: 'Commands',
  none: 'There is nothing to do here just now.',
  noMatch: 'No command is called that',
  logGroup: 'Or take it into the journal',
  log: (text: string) => `Log “${text}”`,
  shortcuts: 'Keyboard shortcuts',
  shortcutsHint: 'Keys without Ctrl work while you are not typing; Esc leaves a field.',
  shortcutsHintMac: 'Keys without ⌘ work while you are not typing; Esc leaves a field.',
  or: 'or',
  close: 'Close',
  notHere: (title: string) => `“${title}” cannot be done just now. Nothing was changed.`,
}
