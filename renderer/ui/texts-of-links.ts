import type { LinkRefusal } from '../../shared/bridge/links.ts'

/** What is said of links that lead outside. */
export const textsOfLinks = {
  open: (host: string) => `Open ${host} outside Evenkeel`,
  notOpened:
    'The link was not opened: the system found no program for it. Nothing is lost; you can copy the address where it stands.',
  refused: {
    scheme: 'This link was not opened: only addresses that begin with https:// or mailto: are.',
    'user-info':
      'This link was not opened: a name stands before its host, which hides where it leads. Take that part out.',
    'hidden-characters': 'This link was not opened: it holds spaces or characters that cannot be seen.',
    'not-an-address': 'This link was not opened: it is not a whole address, such as https://example.com.',
    'too-long': 'This link was not opened: it is longer than an address should be.',
  } satisfies Record<LinkRefusal, string>,
} as const
