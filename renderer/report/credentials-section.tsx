import type { Credential } from '../../shared/credentials/records.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { texts } from '../ui/texts.ts'
import { textsOfCredits } from '../ui/texts-of-credits.ts'
import { useFormats } from '../ui/use-formats.ts'
import { CreditsOfReport } from './credits-of-report.tsx'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'

const { none } = texts.balance

/** The credentials and their credits; for an audit each body's cycle in full. */
export function CredentialsSection({ report }: SectionProps) {
  const { credentials, credits, day } = report.model
  const counted = credentials.flatMap((credential) => {
    const own = credits.get(credential.id)
    return own === undefined ? [] : [{ credential, ...own }]
  })
  return (
    <section>
      <h2>{texts.report.sections.credentials}</h2>
      <CredentialsTable report={report} />
      {report.audience === 'audit'
        ? counted.map((one) => <CreditsOfReport key={one.credentialId} {...one} day={day} />)
        : counted.length > 0 && <p className={styles.note}>{textsOfCredits.help}</p>}
    </section>
  )
}

function CredentialsTable({ report: { model } }: SectionProps) {
  const formats = useFormats()
  const { credentialColumns: titles } = texts.report
  const dayOf = (value: string | null) => (value === null ? none : formats.day(value))
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
      cell: ({ id }) => {
        const { credits, pack } = model.credits.get(id) ?? {}
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
      cell: ({ id }) => {
        const credits = model.credits.get(id)?.credits
        return credits ? formats.number(credits.missing) : none
      },
    },
  ]
  return (
    <div className={styles.credentials}>
      <DataTable
        caption={texts.report.credentialsCaption(formats.day(model.day))}
        columns={columns}
        rows={model.credentials}
        keyOf={({ id }) => id}
      />
    </div>
  )
}
