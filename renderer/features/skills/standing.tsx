import { gapOf, gapsOf, strengthsOf } from '../../../shared/growth/skills/gaps.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Card } from '../../ui/card.tsx'
import { Mark } from '../../ui/mark.tsx'
import { textsOfSkills as texts } from '../../ui/texts-of-skills.ts'
import { skillsAddress } from './places.ts'
import styles from './standing.module.css'

const SIDES = ['hard', 'soft'] as const

/** More than these are a list, and that stands below. */
const MOST = 4

/** What one is strong in and what is missing, hard and soft beside each other, and what goes stale. */
export function Standing({ rows }: { rows: readonly SkillRow[] }) {
  const stale = rows.filter((row) => row.stale !== null)
  return (
    <div className={styles.grid}>
      {SIDES.map((side) => (
        <Card key={side} title={texts.standing[side]} aside={<Mark side={side} />}>
          <div className={styles.columns}>
            <List
              title={texts.strengths}
              rows={strengthsOf(rows, side)}
              empty={texts.noStrengths}
              figureOf={({ now }) => String(now?.level ?? '')}
            />
            <List
              title={texts.gaps}
              rows={gapsOf(rows, side).filter((row) => gapOf(row) !== 0)}
              empty={texts.noGaps}
              figureOf={({ now, skill }) => texts.gap(now?.level ?? 0, skill.wantedLevel ?? 0)}
            />
          </div>
        </Card>
      ))}
      {stale.length > 0 && (
        <div className={styles.wide}>
          <Card title={texts.stale}>
            <ul className={styles.stale}>
              {stale.slice(0, MOST).map(({ id, label, stale: insight }) => (
                <li key={id}>
                  <AreaLink area={skillsAddress(id)}>{label}</AreaLink>
                  <span className={styles.sentence}>{insight?.sentence}</span>
                </li>
              ))}
            </ul>
            {stale.length > MOST && <p className={styles.quiet}>{texts.further(stale.length - MOST)}</p>}
          </Card>
        </div>
      )}
    </div>
  )
}

type ListProps = {
  title: string
  rows: readonly SkillRow[]
  empty: string
  figureOf(row: SkillRow): string
}

function List({ title, rows, empty, figureOf }: ListProps) {
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{empty}</p>
      ) : (
        <ul className={styles.list}>
          {rows.slice(0, MOST).map((row) => (
            <li key={row.id}>
              <a className={styles.name} href={`#${skillsAddress(row.id)}`}>
                {row.label}
              </a>
              <span className={styles.figure}>{figureOf(row)}</span>
            </li>
          ))}
        </ul>
      )}
      {rows.length > MOST && <p className={styles.quiet}>{texts.further(rows.length - MOST)}</p>}
    </div>
  )
}
