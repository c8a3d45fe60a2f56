import type { ImportPreview } from '../../storage/import/import-messages.ts'
import { Card } from '../../ui/card.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './files.module.css'

const said = textsOfFiles.import

type ComingCardProps = {
  preview: ImportPreview
  withDeleted: boolean
  onWithDeleted(withDeleted: boolean): void
}

/** How many entries would come in, from when to when, and the first of them. */
export function ComingCard({ preview, withDeleted, onWithDeleted }: ComingCardProps) {
  const formats = useFormats()
  const { added, duplicates, deleted, others, evidence, minutes, days, examples } = preview
  const figures = [
    ...(added > 0 ? [[said.figures.added, formats.number(added)]] : []),
    ...(duplicates > 0 ? [[said.figures.duplicates, formats.number(duplicates)]] : []),
    ...(minutes > 0 ? [[said.figures.time, said.time(minutes)]] : []),
    ...(days === null ? [] : [[said.figures.days, formats.days(days.from, days.to)]]),
    ...(others > 0 ? [[said.figures.others, formats.number(others)]] : []),
    ...(evidence > 0 ? [[said.figures.evidence, formats.number(evidence)]] : []),
  ]
  return (
    <Card title={said.coming}>
      <div className={styles.form}>
        {added + others + evidence === 0 ? (
          <p className={styles.text}>{said.nothing}</p>
        ) : (
          <dl className={styles.figures}>
            {figures.map(([name, figure]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
        )}
        {deleted > 0 && (
          <TickBox isOn={withDeleted} onChange={onWithDeleted}>
            {said.deleted(deleted, formats.number(deleted))}
          </TickBox>
        )}
        {examples.length > 0 && (
          <section className={styles.examples}>
            <h3>{said.examples}</h3>
            <ul>
              {examples.map((example) => (
                <li key={example.id}>
                  <span className={styles.day}>{formats.day(example.date)}</span>
                  <span className={styles.example}>{example.title}</span>
                  <span className={styles.day}>{said.time(example.minutes)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  )
}
