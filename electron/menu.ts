import { Menu } from 'electron'
import { menuTemplate } from './menu-template.ts'
import { tellCommand } from './tell-window.ts'

/** Puts the native menu up; a click has the journal's window carry the command out. */
export function installMenu(devServer: string | null): void {
  const template = menuTemplate(process.platform === 'darwin', (id) => tellCommand(id, devServer))
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
