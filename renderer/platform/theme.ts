import { useSyncExternalStore } from 'react'
import type { Theme } from '../../shared/bridge/contract.ts'
import { bridge } from './bridge.ts'
import { noAnswer } from './no-answer.ts'
import { currentStart } from './start.ts'

let chosen: Theme | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme that was chosen, live, wherever in the window it is changed. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen ?? currentStart().theme)
}

/** Takes on a theme at once; false when it could not be kept for the next start. */
export async function setTheme(theme: Theme): Promise<boolean> {
  chosen = theme
  for (const listener of listeners) listener()
  return (await bridge.system.setTheme(theme).catch(noAnswer)).kind === 'set'
}
