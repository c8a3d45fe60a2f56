import type { Start } from '../../shared/bridge/contract.ts'
import { bridge } from './bridge.ts'

let loaded: Start | null = null

/** Asks main once what this window has to know. */
export async function loadStart(): Promise<Start> {
  loaded ??= await bridge.system.start()
  return loaded
}

/** What {@link loadStart} brought; the boot file awaits it before anything is rendered. */
export function currentStart(): Start {
  if (loaded === null) throw new Error('The window was rendered before it was started.')
  return loaded
}
