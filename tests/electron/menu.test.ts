import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../electron/menu-template.ts'
import { COMMAND_IDS, COMMANDS, type CommandId } from '../../shared/commands/catalog.ts'

const isCommand = (id: string | undefined): id is CommandId => COMMAND_IDS.some((one) => one === id)
const itemsOf = (template: MenuItemConstructorOptions[]) =>
  template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

describe.each([
  ['on a Mac', true],
  ['elsewhere', false],
])('the native menu %s', (_where, isMac) => {
  it('has every command of the catalogue once, by its title, but those that are only keys', () => {
    const items = itemsOf(menuTemplate(isMac, () => undefined)).filter(({ id }) => id !== undefined)
    const wanted = COMMAND_IDS.filter((id) => COMMANDS[id].keysOnly !== true)
    expect(items).toHaveLength(wanted.length)
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(wanted))
    for (const { id, label } of items) expect(label).toBe(isCommand(id) ? COMMANDS[id].title : '')
  })

  it('takes no key from a field', () => {
    for (const { accelerator, registerAccelerator } of itemsOf(menuTemplate(isMac, () => undefined))) {
      if (accelerator === undefined || accelerator === null) continue
      expect(accelerator).toMatch(/^CmdOrCtrl\+/)
      expect(accelerator).not.toBe('CmdOrCtrl+Z')
      expect(registerAccelerator).toBe(false)
    }
  })

  it('leaves undo within fields to the system', () => {
    expect(menuTemplate(isMac, () => undefined).map(({ role }) => role)).toContain('editMenu')
  })

  it('passes a click on', () => {
    const clicked: CommandId[] = []
    for (const { click } of itemsOf(menuTemplate(isMac, (id) => clicked.push(id)))) {
      ;(click as (() => void) | undefined)?.()
    }
    expect(clicked).toContain('new-entry')
    expect(new Set(clicked).size).toBe(clicked.length)
  })
})
