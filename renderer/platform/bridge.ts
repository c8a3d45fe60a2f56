import type { Bridge } from '../../shared/bridge/contract.ts'

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly evenkeel: Bridge
  }
}

/** The only way to main: files, the ledger, printing. */
export const bridge: Bridge = window.evenkeel
