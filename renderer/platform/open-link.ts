import type { LinkOpened } from '../../shared/bridge/links.ts'
import { bridge } from './bridge.ts'

/** Has main open an address outside the app; main decides whether, and asks the person. */
export async function openLink(address: string): Promise<LinkOpened> {
  return await bridge.system.openLink({ address })
}
