import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The native menu: what every system expects, by roles, so that it speaks the system's language. */
export function installMenu(): void {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  const file: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [] : [{ role: 'fileMenu' }]
  const view: MenuItemConstructorOptions = {
    role: 'viewMenu',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...mac, ...file, { role: 'editMenu' }, view, { role: 'windowMenu' }]),
  )
}
