import { useEffect, useEffectEvent } from 'react'
import type { CommandId } from '../../../shared/commands/catalog.ts'
import { commandFor, type KeyPress } from '../../../shared/commands/keys.ts'
import { keyPlatform } from '../../platform/key-platform.ts'
import { keyPlaceOf } from './key-place.ts'

/** The one listener for the keys of commands. `carryOut` says whether it did; else the key is left to the page. */
export function useCommandKeys(carryOut: (id: CommandId) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const id = commandFor(pressOf(event), keyPlaceOf(event.target), keyPlatform)
    if (id === null || !carryOut(id)) return
    event.preventDefault()
    // Rows that are found by their first letters must not hear this one, too.
    event.stopPropagation()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}

function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing } = event
  const isAltGraph = event.getModifierState('AltGraph')
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing, isAltGraph }
}
