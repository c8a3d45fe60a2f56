import { strict } from './missing.ts'

type Template = Electron.MenuItemConstructorOptions

/** One line of a menu, as main described it. */
class MenuItem {
  readonly id: string
  readonly label: string
  readonly role: Template['role']
  readonly type: NonNullable<Template['type']>
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  enabled: boolean
  visible: boolean
  checked: boolean
  private readonly template: Template

  constructor(template: Template) {
    this.template = template
    this.id = template.id ?? ''
    this.label = template.label ?? template.role ?? ''
    this.role = template.role
    this.type = template.type ?? (template.submenu === undefined ? 'normal' : 'submenu')
    this.accelerator = template.accelerator ?? undefined
    this.submenu = Array.isArray(template.submenu) ? new Menu(template.submenu) : undefined
    this.enabled = template.enabled ?? true
    this.visible = template.visible ?? true
    this.checked = template.checked ?? false
  }

  /** Does what choosing the item would do. */
  click(): void {
    // The item and window that Electron passes are of its own classes; main's menus need neither here.
    ;(this.template.click as (() => void) | undefined)?.()
  }
}

let applicationMenu: Menu | null = null

/** Menus as data: they can be read and clicked by code, but the browser's window shows none and takes no accelerators. */
class Menu {
  readonly items: MenuItem[]

  constructor(template: Template[] = []) {
    this.items = template.map((item) => new MenuItem(item))
  }

  static buildFromTemplate(template: Template[]): Menu {
    return new Menu(template)
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found !== undefined && found !== null) return found
    }
    return null
  }
}

const strictMenu = strict('Menu', Menu)
export { strictMenu as Menu, MenuItem }
