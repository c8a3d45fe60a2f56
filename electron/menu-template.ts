import type { MenuItemConstructorOptions } from 'electron'
import { COMMANDS, commandsOf, type CommandGroup, type CommandId } from '../shared/commands/catalog.ts'
import { acceleratorOf } from '../shared/commands/key-names.ts'

type Item = MenuItemConstructorOptions

/**
 * The native menu: the app's commands from the catalogue, and what every system expects by roles, so that it speaks the
 * system's language. Undo within fields stays the edit menu's; ours for the journal has no accelerator here.
 */
export function menuTemplate(isMac: boolean, onCommand: (id: CommandId) => void): Item[] {
  const itemsOf = (group: CommandGroup): Item[] =>
    commandsOf(group)
      .filter((id) => COMMANDS[id].keysOnly !== true)
      .map((id) => {
        const accelerator = acceleratorOf(id)
        const item: Item = { id, label: COMMANDS[id].title, click: () => onCommand(id) }
        // Shown, but left to the page: only it knows whether a field or a dialog has the key.
        return accelerator === null ? item : { ...item, accelerator, registerAccelerator: false }
      })
  const line: Item = { type: 'separator' }
  return [
    { role: isMac ? 'appMenu' : 'fileMenu' },
    { label: 'Journal', submenu: [...itemsOf('entries'), line, ...itemsOf('list')] },
    { label: 'Timer', submenu: itemsOf('timer') },
    { role: 'editMenu' },
    {
      role: 'viewMenu',
      submenu: [
        ...itemsOf('range'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
      ],
    },
    { label: 'Go', submenu: itemsOf('go') },
    { role: 'windowMenu' },
    { role: 'help', submenu: itemsOf('app') },
  ]
}
