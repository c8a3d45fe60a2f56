import { formatMinutes } from '../../../shared/duration.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { useLibrary } from '../../storage/use-practices.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Card } from '../../ui/card.tsx'
import { textsOfSkills as texts } from '../../ui/texts-of-skills.ts'
import styles from './skill-page.module.css'

const MOST = 3

/** A few activities for a skill, and the way to all of them. */
export function IdeasCard({ row }: { row: SkillRow }) {
  const practices = useLibrary()?.practices ?? []
  const ideas = practices.filter(({ skill }) => skill === row.label).slice(0, MOST)
  return (
    <Card title={texts.ideas}>
      <ul className={styles.ideas}>
        {ideas.map(({ id, title, minutes }) => (
          <li key={id}>
            <a className={styles.link} href={`#growth/practice/${id}`}>
              {title}
            </a>{' '}
            <span className={styles.small}>{formatMinutes(minutes)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {texts.ideasText} <AreaLink area="growth/practice">{texts.library}</AreaLink>
      </p>
    </Card>
  )
}
