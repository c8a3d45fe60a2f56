/** The one place our pages come from. A standard scheme, so that IndexedDB and the policy have an origin. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'journal'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/** Pages of the app by what they are for. */
export const PAGES = { journal: '/index.html', report: '/report.html', command: '/command.html' } as const

export function pageUrl(page: keyof typeof PAGES, devServer: string | null = null): string {
  return `${devServer ?? APP_ORIGIN}${PAGES[page]}`
}

/** Whether an address is exactly of our origin; parsed, since `app://journal.evil` begins like ours. */
export function isOurs(address: string, devServer: string | null = null): boolean {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    // Not an address at all, so not ours.
    return false
  }
  if (url.username !== '' || url.password !== '') return false
  if (devServer !== null && url.origin === new URL(devServer).origin) return true
  return url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST
}
