import { useEffect, useEffectEvent } from 'react'
import { events } from '../../shared/bridge/events.ts'
import type { CommandId } from '../../shared/commands/catalog.ts'
import { bridge } from './bridge.ts'

/** Hears of commands asked for outside of the page: in the native menu, or by a click on a notification. */
export function useCommandEvent(onCommand: (id: CommandId) => void): void {
  const tell = useEffectEvent(onCommand)
  useEffect(
    () =>
      bridge.events.onCommand((given) => {
        const parsed = events.command.safeParse(given)
        if (parsed.success) tell(parsed.data)
        else console.error('Main asked for a command that is not in the catalogue.', parsed.error)
      }),
    [],
  )
}
