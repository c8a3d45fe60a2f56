import { formatMinutes } from '../../shared/duration.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { MarkdownView } from '../ui/markdown-view.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './cards.module.css'
import { skillsText } from './entry-skills.ts'
import type { SectionProps } from './section-props.ts'

const said = texts.report.writeUps

/** The entries that were chosen to be told, with their moments and notes as they were written. */
export function WriteUpsSection({ report }: SectionProps) {
  return (
    <section>
      <h2>{texts.report.sections['write-ups']}</h2>
      {report.model.writeUps.map((entry) => (
        <WriteUp key={entry.id} entry={entry} report={report} />
      ))}
    </section>
  )
}

function WriteUp({ entry, report: { model } }: SectionProps & { entry: Entry }) {
  const formats = useFormats()
  const { title, date, minutes, moment, notes, outcome, personIds, with: counterpart } = entry
  const named = personIds.flatMap((id) => model.people.get(id)?.name ?? [])
  const who = named.length > 0 ? named : counterpart === null ? [] : [texts.report.people[counterpart]]
  const facts = [
    formats.day(date),
    formatMinutes(minutes),
    skillsText(entry, model.catalog),
    ...(who.length > 0 ? [said.with(formats.list([...new Set(who)]))] : []),
  ]
  const words = [
    [said.situation, moment?.situation ?? ''],
    [said.action, moment?.action ?? ''],
    [said.effect, moment?.effect ?? ''],
    [said.outcome, outcome],
  ].filter(([, text]) => text?.trim() !== '')
  return (
    <article className={styles.card}>
      <h3>{title}</h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {words.length > 0 && (
        <dl className={styles.words}>
          {words.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text?.trim()}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.trim() !== '' && <MarkdownView text={notes} isPrinted />}
    </article>
  )
}
