import { texts } from '../ui/texts.ts'
import styles from './declaration.module.css'

const said = texts.report.declaration

/** What the person stands for, with lines to sign, for them and for who checked it. */
export function Declaration({ name }: { name: string }) {
  const { lines } = said
  return (
    <section className={styles.declaration}>
      <h3>{said.title}</h3>
      <p>{said.text}</p>
      <Signature
        title={said.own}
        fields={[
          [lines.name, name],
          [lines.signature, ''],
          [lines.date, ''],
        ]}
      />
      <Signature
        title={said.checked}
        fields={[
          [lines.name, ''],
          [lines.role, ''],
          [lines.signature, ''],
          [lines.date, ''],
        ]}
      />
    </section>
  )
}

type SignatureProps = { title: string; fields: readonly (readonly [label: string, filled: string])[] }

function Signature({ title, fields }: SignatureProps) {
  return (
    <div className={styles.signature}>
      <p>{title}</p>
      {fields.map(([label, filled]) => (
        <div key={label} className={styles.field}>
          <span className={styles.line}>{filled}</span>
          <span className={styles.label}>{label}</span>
        </div>
      ))}
    </div>
  )
}
