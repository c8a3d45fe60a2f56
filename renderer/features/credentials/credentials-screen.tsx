import { unreachable } from '../../../shared/result.ts'
import { PageLinks } from '../../ui/page-links.tsx'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { CertificatesPage } from './certificates-page.tsx'
import { CreditsPage } from './credits-page.tsx'
import { CREDENTIAL_PAGES, credentialPageOf, type CredentialPage } from './pages.ts'
import { RulesPage } from './rules-page.tsx'

type CredentialsScreenProps = {
  /** The place in the address after `#credentials/`. */
  page: string
  /** The credential or the rules that were asked for, by their id; empty for none. */
  item: string
  onGo(page: CredentialPage): void
}

const PAGES = CREDENTIAL_PAGES.map((page) => ({ page, title: texts.pages[page] }))

/** What others certify: the certificates themselves, the credits that keep them, the rules these are counted by. */
export function CredentialsScreen({ page, item, onGo }: CredentialsScreenProps) {
  const current = credentialPageOf(page)
  return (
    <>
      <PageLinks label={texts.list} area="credentials" pages={PAGES} current={current} onGo={onGo} />
      <CurrentPage page={current} item={item} />
    </>
  )
}

function CurrentPage({ page, item }: { page: CredentialPage; item: string }) {
  switch (page) {
    case 'certificates':
      return <CertificatesPage item={item} />
    case 'credits':
      return <CreditsPage item={item} />
    case 'rules':
      return <RulesPage item={item} />
    default:
      return unreachable(page)
  }
}
