import { describe, expect, it } from 'vitest'
import { COMMAND_IDS, COMMANDS, type CommandId } from '../../../shared/commands/catalog.ts'
import { acceleratorOf, keyNames } from '../../../shared/commands/key-names.ts'
import {
  commandFor,
  readKeys,
  type KeyPlace,
  type KeyPlatform,
  type KeyPress,
} from '../../../shared/commands/keys.ts'

const PAGE: KeyPlace = { isTyping: false, isInDialog: false }
const FIELD: KeyPlace = { isTyping: true, isInDialog: false }
const DIALOG: KeyPlace = { isTyping: false, isInDialog: true }

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isAltGraph: false,
    repeat: false,
    isComposing: false,
    ...more,
  }
}

const ctrl = { ctrlKey: true }
const cmd = { metaKey: true }
const shift = { shiftKey: true }

describe('a key asks for a command', () => {
  const rows: [
    what: string,
    press: KeyPress,
    place: KeyPlace,
    platform: KeyPlatform,
    id: CommandId | null,
  ][] = [
    ['N', press('n'), PAGE, 'other', 'new-entry'],
    ['N with caps lock', press('N'), PAGE, 'other', 'new-entry'],
    ['Shift+N is another command', press('N', shift), PAGE, 'other', 'new-entry-in-full'],
    ['N while typing', press('n'), FIELD, 'other', null],
    ['N in a dialog', press('n'), DIALOG, 'other', null],
    ['Ctrl+N is nobody’s', press('n', ctrl), PAGE, 'other', null],
    ['N held down', press('n', { repeat: true }), PAGE, 'other', null],
    ['J held down goes on', press('j', { repeat: true }), PAGE, 'other', 'next-row'],
    ['? of a US keyboard', press('?', { ...shift, code: 'Slash' }), PAGE, 'other', 'shortcuts'],
    ['? of a German keyboard', press('?', { ...shift, code: 'Minus' }), PAGE, 'other', 'shortcuts'],
    ['/ of a German keyboard', press('/', { ...shift, code: 'Digit7' }), PAGE, 'other', 'search'],
    ['/ while typing', press('/'), FIELD, 'other', null],
    ['- where a US keyboard has no ?', press('-', { code: 'Slash' }), PAGE, 'other', null],
    ['Z of a German keyboard', press('z', { ...ctrl, code: 'KeyY' }), PAGE, 'other', 'undo'],
    ['Y of a German keyboard', press('y', { code: 'KeyZ' }), PAGE, 'other', 'range-year'],
    ['the N of a Russian keyboard', press('т', { code: 'KeyN' }), PAGE, 'other', 'new-entry'],
    ['ñ of a Spanish keyboard is not N', press('ñ', { code: 'Semicolon' }), PAGE, 'other', null],
    ['1 of a French keyboard', press('&', { ...ctrl, code: 'Digit1' }), PAGE, 'other', 'go-today'],
    ['7 of a number pad', press('7', { ...ctrl, code: 'Numpad7' }), PAGE, 'other', 'go-settings'],
    ['Ctrl+K while typing', press('k', ctrl), FIELD, 'other', 'palette'],
    [
      'Ctrl+K in the palette itself',
      press('k', ctrl),
      { isTyping: true, isInDialog: true },
      'other',
      'palette',
    ],
    ['Ctrl+2 in a dialog', press('2', ctrl), DIALOG, 'other', null],
    ['Ctrl+2 while typing', press('2', ctrl), FIELD, 'other', 'go-balance'],
    ['Ctrl+Z while typing is the field’s', press('z', ctrl), FIELD, 'other', null],
    ['Ctrl+Shift+Z is redo', press('Z', { ...ctrl, ...shift }), PAGE, 'other', null],
    ['Cmd+K on a Mac', press('k', cmd), PAGE, 'mac', 'palette'],
    ['Ctrl+K on a Mac is the system’s', press('k', ctrl), PAGE, 'mac', null],
    ['the Windows key', press('k', cmd), PAGE, 'other', null],
    ['Ctrl and Cmd together', press('k', { ...ctrl, ...cmd }), PAGE, 'mac', null],
    ['AltGr', press('n', { isAltGraph: true }), PAGE, 'other', null],
    ['AltGr as Windows tells it', press('/', { ...ctrl, altKey: true }), PAGE, 'other', null],
    ['a letter that is being composed', press('n', { isComposing: true }), PAGE, 'other', null],
    ['a key that writes nothing', press('Shift', shift), PAGE, 'other', null],
  ]
  it.each(rows)('%s', (_what, pressed, place, platform, id) => {
    expect(commandFor(pressed, place, platform)).toBe(id)
  })

  it('every key of the catalogue reaches its command, and no two commands share one', () => {
    for (const id of COMMAND_IDS) {
      for (const keys of COMMANDS[id].keys) {
        const { mod, shift: shiftKey, key } = readKeys(keys)
        expect(commandFor(press(key, { ctrlKey: mod, shiftKey }), PAGE, 'other'), keys).toBe(id)
        expect(commandFor(press(key, { metaKey: mod, shiftKey }), PAGE, 'mac'), keys).toBe(id)
      }
    }
  })
})

describe('keys have names', () => {
  it('of the platform', () => {
    expect(keyNames('Mod+K', 'other')).toEqual(['Ctrl', 'K'])
    expect(keyNames('Mod+K', 'mac')).toEqual(['⌘', 'K'])
    expect(keyNames('Shift+N', 'mac')).toEqual(['⇧', 'N'])
    expect(keyNames('?', 'other')).toEqual(['?'])
  })

  it('and accelerators only where they cannot take a letter from a field', () => {
    expect(acceleratorOf('palette')).toBe('CmdOrCtrl+K')
    expect(acceleratorOf('search')).toBe('CmdOrCtrl+F')
    expect(acceleratorOf('new-entry')).toBeNull()
    expect(acceleratorOf('undo')).toBeNull()
  })
})
