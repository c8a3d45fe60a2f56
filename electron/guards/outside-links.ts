import type { LinkRefusal } from '../../shared/bridge/links.ts'

/** What is to be opened outside the app, and the whole host (or mail address) that the person is asked about. */
type LinkDecision =
  { kind: 'ask'; address: string; to: 'web' | 'mail'; host: string } | { kind: 'refused'; why: LinkRefusal }

const LONGEST = 2_000
// Controls, any white space, marks that turn or hide text, and the backslash that addresses read as a slash.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}\\]/u
const ENCODED_CONTROL = /%(?:[01][0-9a-f]|7f)/i
const WEB = /^https:\/\/(?![/?#])([^/?#]+)/i
const MAIL = /^mailto:([^?#%&]+)(?:\?(?:subject|body)=[^&#]*(?:&(?:subject|body)=[^&#]*)?)?$/i
const ONE_MAILBOX = /^[\p{L}\p{N}.!#$&'*+/=?^_`{|}~-]+@[\p{L}\p{N}.-]+$/u

/**
 * Whether an address that somebody wrote may be offered to the system: `https:` and `mailto:` only, as it stands. What is
 * unclear is refused, never put right: an address that has to be mended first may not be the one that was read.
 */
export function decideLink(text: string): LinkDecision {
  if (text.length > LONGEST) return { kind: 'refused', why: 'too-long' }
  if (HIDDEN.test(text)) return { kind: 'refused', why: 'hidden-characters' }
  if (!URL.canParse(text)) return { kind: 'refused', why: 'not-an-address' }
  const url = new URL(text)
  switch (url.protocol) {
    case 'https:': {
      const authority = WEB.exec(text)?.[1]
      if (authority === undefined || url.hostname === '') return { kind: 'refused', why: 'not-an-address' }
      if (url.username !== '' || url.password !== '' || authority.includes('@'))
        return { kind: 'refused', why: 'user-info' }
      // The host as the browser will ask for it: letters of other scripts show as `xn--`, so that none pass for Latin ones.
      return { kind: 'ask', address: url.href, to: 'web', host: url.host }
    }
    case 'mailto:': {
      const mailbox = MAIL.exec(text)?.[1]
      if (mailbox === undefined || !ONE_MAILBOX.test(mailbox) || ENCODED_CONTROL.test(text))
        return { kind: 'refused', why: 'not-an-address' }
      return { kind: 'ask', address: url.href, to: 'mail', host: mailbox }
    }
    default:
      return { kind: 'refused', why: 'scheme' }
  }
}
