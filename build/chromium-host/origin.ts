/**
 * Chromium serves no custom scheme without Electron, so `app://journal/x` travels as `https://journal.app.invalid/x`: a secure
 * context with an origin of its own, under a top-level domain that can never resolve (RFC 2606).
 */
const SUFFIX = '.invalid'

/** The browser's address for an address of the app; other addresses pass unchanged. */
export function toBrowserUrl(url: string, schemes: ReadonlySet<string>): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(url)
  const [, scheme, host, rest] = match ?? []
  if (scheme === undefined || host === undefined || !schemes.has(scheme)) return url
  return new URL(`https://${host}.${scheme}${SUFFIX}${rest ?? ''}`).href
}

/** The app's address for an address of the browser; other addresses pass unchanged. */
export function toAppUrl(url: string, schemes: ReadonlySet<string>): string {
  const match = /^https:\/\/([^/?#:]+)\.([^./?#:]+)\.invalid(?=[/?#]|$)(.*)$/i.exec(url)
  const [, host, scheme, rest] = match ?? []
  if (host === undefined || scheme === undefined || !schemes.has(scheme)) return url
  return `${scheme}://${host}${rest === undefined || rest === '' ? '/' : rest}`
}

/** The origin as Electron reports it for a standard scheme (`app://journal`), which Node's URL would call `null`. */
export function appOrigin(url: string, schemes: ReadonlySet<string>): string {
  const address = toAppUrl(url, schemes)
  if (!URL.canParse(address)) return 'null'
  const { protocol, host, origin } = new URL(address)
  return schemes.has(protocol.slice(0, -1)) ? `${protocol}//${host}` : origin
}
