import { BrowserWindow, dialog, shell, type WebContents } from 'electron'
import type { LinkOpened } from '../shared/bridge/links.ts'
import { decideLink } from './guards/outside-links.ts'

const OPEN = 0
const CANCEL = 1

/** Opens an address outside the app after the guard and the person have both said yes. The one place that does. */
export async function openLink(caller: WebContents, address: string): Promise<LinkOpened> {
  const decision = decideLink(address)
  if (decision.kind === 'refused') return decision
  const parent = BrowserWindow.fromWebContents(caller)
  const isWeb = decision.to === 'web'
  const options = {
    type: 'question' as const,
    message: isWeb ? `Open ${decision.host} in your browser?` : `Write to ${decision.host}?`,
    detail: `${decision.address}\n\nEvenkeel itself stays offline.`,
    buttons: [isWeb ? 'Open in browser' : 'Open mail program', 'Cancel'],
    defaultId: CANCEL,
    cancelId: CANCEL,
    noLink: true,
  }
  const { response } = parent
    ? await dialog.showMessageBox(parent, options)
    : await dialog.showMessageBox(options)
  if (response !== OPEN) return { kind: 'cancelled' }
  try {
    await shell.openExternal(decision.address)
    return { kind: 'opened' }
  } catch (error) {
    // Never the address itself: logs hold nothing that the person wrote.
    console.warn('The system did not open a link.', error instanceof Error ? error.name : 'unknown')
    return { kind: 'not-opened' }
  }
}
