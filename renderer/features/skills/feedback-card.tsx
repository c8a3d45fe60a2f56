import type { Day } from '../../../shared/day.ts'
import { isAbout } from '../../../shared/growth/skills/evidence.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import type { RecordOf } from '../../../shared/journal/journal.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Card } from '../../ui/card.tsx'
import { textsOfSkills as texts } from '../../ui/texts-of-skills.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './skill-page.module.css'

type FeedbackCardProps = { row: SkillRow; feedback: readonly RecordOf<'feedback'>[]; today: Day }

/** What others said on a skill, the last first. */
export function FeedbackCard({ row, feedback, today }: FeedbackCardProps) {
  const { day } = useFormats()
  const about = feedback
    .filter((said) => said.date <= today && isAbout(said, row.id))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
  return (
    <Card title={texts.feedback}>
      {about.length === 0 ? (
        <p className={styles.blank}>{texts.noFeedback}</p>
      ) : (
        <ul className={styles.said}>
          {about.map((said) => (
            <li key={said.id}>
              <a className={styles.date} href={`#growth/feedback/${said.id}`}>
                {day(said.date)}
              </a>{' '}
              <span className={styles.small}>
                {said.anonymous || said.from.name === '' ? texts.someone : said.from.name}
              </span>
              {said.answers.map(({ question, text }) => (
                <blockquote key={question}>{text}</blockquote>
              ))}
              {said.changed !== '' && <p className={styles.quiet}>{texts.changed(said.changed)}</p>}
            </li>
          ))}
        </ul>
      )}
      {row.category.side !== 'personal' && (
        <p className={styles.ask}>
          <AreaLink area={`growth/feedback/ask-${row.id}`}>{texts.ask}</AreaLink>
        </p>
      )}
    </Card>
  )
}
