import type { EvidenceLine, EvidenceOf } from '../../shared/report/evidence-index.ts'
import { DataTable } from '../ui/data-table.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'

const said = texts.report.evidence

/** Every evidence file by number, with the hash by which it can be told from any other. */
export function EvidenceSection({ report: { model } }: SectionProps) {
  const formats = useFormats()
  const shows = (of: EvidenceOf) =>
    of.kind === 'credential' ? of.title : said.entry(of.title, formats.day(of.day))
  return (
    <section>
      <h2>{texts.report.sections.evidence}</h2>
      <div className={styles.evidence}>
        <DataTable<EvidenceLine>
          caption={said.caption}
          rows={model.evidence}
          keyOf={({ id }) => id}
          columns={[
            { id: 'number', title: said.columns.number, cell: ({ number }) => formats.number(number) },
            {
              id: 'file',
              title: said.columns.file,
              cell: fileCell,
            },
            { id: 'shows', title: said.columns.shows, cell: ({ of }) => of.map(shows).join('; ') },
            {
              id: 'size',
              title: said.columns.size,
              isFigure: true,
              cell: ({ bytes }) => formats.bytes(bytes),
            },
          ]}
        />
      </div>
    </section>
  )
}

function fileCell({ name, sha256 }: EvidenceLine) {
  return (
    <>
      {name}
      <br />
      <span className={styles.hash}>{sha256}</span>
    </>
  )
}
