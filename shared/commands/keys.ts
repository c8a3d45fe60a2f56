import { COMMAND_IDS, COMMANDS, type CommandId } from './catalog.ts'

/** Which key `Mod` is: Cmd on a Mac, Ctrl on every other system. */
export type KeyPlatform = 'mac' | 'other'

/** One press of a key, as the browser tells it. */
export type KeyPress = {
  /** What the key writes in the user's layout, such as `n`, `?` or `ArrowDown`. */
  readonly key: string
  /** Where the key lies on a US keyboard, such as `KeyN`. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isAltGraph: boolean
  /** The key is held down and repeats. */
  readonly repeat: boolean
  /** An input method is composing a character. */
  readonly isComposing: boolean
}

/** Where a key is pressed. */
export type KeyPlace = {
  /** The key goes to a field, or to a list that finds its rows by typing. */
  readonly isTyping: boolean
  readonly isInDialog: boolean
  /** It is a field of several lines, which has Mod and K for a link. */
  readonly isInNotes?: boolean
}

/** A catalogue's key taken apart: `Mod+Shift+N` is `{ mod: true, shift: true, key: 'N' }`. */
export type KeyCombination = { readonly mod: boolean; readonly shift: boolean; readonly key: string }

/** Takes a key of the catalogue apart. */
export function readKeys(keys: string): KeyCombination {
  const parts = keys.split('+')
  return { mod: parts.includes('Mod'), shift: parts.includes('Shift'), key: parts.at(-1) ?? '' }
}

/**
 * The command that a press of a key asks for; null where the key belongs to somebody else: to the field that is
 * typed into, to an input method, to the system, or to a dialog.
 */
export function commandFor(press: KeyPress, place: KeyPlace, platform: KeyPlatform): CommandId | null {
  if (press.isComposing || press.altKey || press.isAltGraph) return null
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey
  const isForSystem = platform === 'mac' ? press.ctrlKey : press.metaKey
  if (isForSystem) return null
  const id = COMMAND_IDS.find((one) =>
    COMMANDS[one].keys.some((keys) => {
      const wanted = readKeys(keys)
      return wanted.mod === mod && isSameKey(wanted, press)
    }),
  )
  if (id === undefined) return null
  const { inDialogs, outsideFields, repeats } = COMMANDS[id]
  if (place.isInDialog && inDialogs !== true) return null
  if (place.isInNotes === true && id === 'palette') return null
  if (place.isTyping && (!mod || outsideFields === true)) return null
  if (press.repeat && repeats !== true) return null
  return id
}

function isSameKey(wanted: KeyCombination, press: KeyPress): boolean {
  // Layouts write ? and / with and without Shift.
  if (!/^[A-Z0-9]$/.test(wanted.key)) return press.key === wanted.key
  if (wanted.shift !== press.shiftKey) return false
  if (press.key.toUpperCase() === wanted.key) return true
  // French keyboards write & where others write 1; Greek and Cyrillic ones have no Latin letters at all.
  if (/^[0-9]$/.test(wanted.key)) return press.code === `Digit${wanted.key}`
  return (
    /^\p{L}$/u.test(press.key) && !/^\p{Script=Latin}$/u.test(press.key) && press.code === `Key${wanted.key}`
  )
}
