import { textsOfCredentials } from '../../ui/texts-of-credentials.ts'

/** The pages of Credentials in the order of their list, by their place in the address; the first is the start. */
export const CREDENTIAL_PAGES = ['certificates', 'credits', 'rules'] as const
export type CredentialPage = (typeof CREDENTIAL_PAGES)[number]

/** The page of an address; what is not one leads to the start. */
export function credentialPageOf(page: string): CredentialPage {
  return CREDENTIAL_PAGES.find((one) => one === page) ?? CREDENTIAL_PAGES[0]
}

/** What the page of an address is called. */
export function credentialPageName(page: string): string {
  return textsOfCredentials.pages[credentialPageOf(page)]
}
