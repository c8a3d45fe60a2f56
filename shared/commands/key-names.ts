import { COMMANDS, type CommandId } from './catalog.ts'
import { readKeys, type KeyPlatform } from './keys.ts'

/** The keys of a combination as they are printed on the platform's keyboards: `['Ctrl', 'K']`, on a Mac `['⌘', 'K']`. */
export function keyNames(keys: string, platform: KeyPlatform): string[] {
  const { mod, shift, key } = readKeys(keys)
  const isMac = platform === 'mac'
  return [...(shift ? [isMac ? '⇧' : 'Shift'] : []), ...(mod ? [isMac ? '⌘' : 'Ctrl'] : []), key]
}

/**
 * A command's accelerator for a native menu; null where it has none. A key without `Mod` is never one: the menu would
 * take it from whoever is typing. Nor is one that fields use themselves.
 */
export function acceleratorOf(id: CommandId): string | null {
  const { keys, outsideFields } = COMMANDS[id]
  const withMod = outsideFields === true ? undefined : keys.find((one) => readKeys(one).mod)
  return withMod === undefined ? null : withMod.replace('Mod', 'CmdOrCtrl')
}
