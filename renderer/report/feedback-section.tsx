import { skillLabel } from '../../shared/entry/catalog.ts'
import { categoryOfSkill } from '../../shared/entry/catalog-index.ts'
import type { Feedback } from '../../shared/growth/records.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './cards.module.css'
import type { SectionProps } from './section-props.ts'

const said = texts.report.feedback

/** What others said in this time, and what changed because of it. */
export function FeedbackSection({ report: { model } }: SectionProps) {
  return (
    <section>
      <h2>{texts.report.sections.feedback}</h2>
      {model.feedback.map((one) => (
        <Piece key={one.id} one={one} model={model} />
      ))}
    </section>
  )
}

function Piece({ one, model }: { one: Feedback; model: ReportModel }) {
  const formats = useFormats()
  const { from, date, kind, anonymous, answers, levels, skillIds } = one
  const relation = said.relation(texts.report.people[from.relation])
  const who = anonymous ? said.noName(relation) : from.name.trim() === '' ? relation : from.name.trim()
  const nameOf = (id: string) => {
    const skill = model.catalog.skillById.get(id)
    return skill === undefined ? texts.unknownSkill : skillLabel(skill, categoryOfSkill(model.catalog, id))
  }
  const skills = [...new Set([...skillIds, ...levels.map(({ skillId }) => skillId)])].map(nameOf)
  const changed = one.changed.trim()
  return (
    <article className={`${styles.card} ${styles.whole}`}>
      <h3>{said.who(who, formats.day(date))}</h3>
      <p className={styles.facts}>
        {[said.kinds[kind], ...(skills.length > 0 ? [said.on(formats.list(skills))] : [])].join(' · ')}
      </p>
      {answers
        .filter(({ text }) => text.trim() !== '')
        .map(({ question, text }) => (
          <p key={`${question} ${text}`} className={styles.quote}>
            {question.trim() !== '' && <span className={styles.label}>{`${question.trim()}\n`}</span>}
            {text.trim()}
          </p>
        ))}
      {levels.length > 0 && (
        <p>
          {said.levels(formats.list(levels.map(({ skillId, level }) => said.level(nameOf(skillId), level))))}
        </p>
      )}
      {changed === '' ? (
        <p className={styles.label}>{said.open}</p>
      ) : (
        <p className={styles.changed}>
          <span className={styles.label}>{`${said.changed}\n`}</span>
          {changed}
        </p>
      )}
    </article>
  )
}
