import { isOurs } from '../app-origin.ts'

/**
 * Whether a page may make a request: its own files, and data that it already holds. Everything else is
 * cancelled, so that nothing can leave the machine.
 */
export function mayRequest(address: string, devServer: string | null = null): boolean {
  if (address.startsWith('data:') || address.startsWith('blob:')) return true
  if (devServer !== null && isDevSocket(address, devServer)) return true
  return isOurs(address, devServer)
}

// Hot reload talks over a web socket of the development server.
function isDevSocket(address: string, devServer: string): boolean {
  return address.startsWith(`ws://${new URL(devServer).host}/`)
}
