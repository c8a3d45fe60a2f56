/** Why an address is not opened. */
export type LinkRefusal =
  /** It does not begin with `https:` or `mailto:`. */
  | 'scheme'
  /** A name or password stands before its host, which hides where it leads. */
  | 'user-info'
  | 'hidden-characters'
  | 'not-an-address'
  | 'too-long'

/** How a wish to open an address outside the app ended. Nothing was opened unless it says so. */
export type LinkOpened =
  | { kind: 'opened' }
  /** The person was shown the host and did not go on. */
  | { kind: 'cancelled' }
  | { kind: 'refused'; why: LinkRefusal }
  /** The system has no program for it, or did not start it. */
  | { kind: 'not-opened' }
