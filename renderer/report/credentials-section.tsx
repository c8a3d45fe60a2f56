import type { Credential } from '../../shared/credentials/records.ts'
import type { ReportRequest } from '../../shared/report/request.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { texts } from '../ui/texts.ts'
import { textsOfCredits } from '../ui/texts-of-credits.ts'
import { useFormats } from '../ui/use-formats.ts'
import { CreditsOfReport } from './credits-of-report.tsx'
import styles from './report.module.css'
import type { ReportCredentials } from './use-report-credentials.ts'

const { none } = texts.balance

type CredentialsSectionProps = { held: ReportCredentials; audience: ReportRequest['audience'] }

/** The credentials and their credits; for an audit each body's cycle in full, else one table and only where there are any. */
export function CredentialsSection({ held, audience }: CredentialsSectionProps) {
  const isAudit = audience === 'audit'
  if (held.credentials.length === 0 && !isAudit) return null
  return (
    <section>
      <h2>{texts.report.credentials}</h2>
      {held.credentials.length === 0 ? <p>{texts.report.noCredentials}</p> : <CredentialsTable held={held} />}
      {isAudit
        ? held.counted.map((one) => <CreditsOfReport key={one.credential.id} counted={one} day={held.day} />)
        : held.counted.length > 0 && <p className={styles.note}>{textsOfCredits.help}</p>}
    </section>
  )
}

function CredentialsTable({ held: { day, credentials, counted } }: { held: ReportCredentials }) {
  const formats = useFormats()
  const { credentialColumns: titles } = texts.report
  const dayOf = (value: string | null) => (value === null ? none : formats.day(value))
  const countedOf = ({ id }: Credential) => counted.find(({ credential }) => credential.id === id)
  const columns: Column<Credential>[] = [
    { id: 'title', title: titles.title, cell: ({ title }) => title },
    { id: 'issuer', title: titles.issuer, cell: ({ issuer }) => issuer || none },
    { id: 'number', title: titles.number, cell: ({ number }) => number || none },
    { id: 'issued', title: titles.issued, cell: ({ issuedOn }) => dayOf(issuedOn) },
    { id: 'expires', title: titles.expires, cell: ({ expiresOn }) => dayOf(expiresOn) },
    {
      id: 'credits',
      title: titles.credits,
      isFigure: true,
      cell: (one) => {
        const { credits, pack } = countedOf(one) ?? {}
        if (!credits || !pack) return none
        const amount = formats.number(credits.counted)
        if (credits.required === 0) return `${amount} ${pack.unit}`
        return `${amount} ${textsOfCredits.of(formats.number(credits.required), pack.unit)}`
      },
    },
    {
      id: 'missing',
      title: titles.missing,
      isFigure: true,
      cell: (one) => {
        const credits = countedOf(one)?.credits
        return credits ? formats.number(credits.missing) : none
      },
    },
  ]
  return (
    <div className={styles.credentials}>
      <DataTable
        caption={texts.report.credentialsCaption(formats.day(day))}
        columns={columns}
        rows={credentials}
        keyOf={({ id }) => id}
      />
    </div>
  )
}
