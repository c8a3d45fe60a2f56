import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { othersBySkill, ratingsBySkill } from '../../../shared/growth/skills/ratings.ts'
import { useToday } from '../../platform/use-today.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { textsOfSkills as words } from '../../ui/texts-of-skills.ts'
import { texts } from '../../ui/texts.ts'
import { EntriesCard } from './entries-card.tsx'
import { FeedbackCard } from './feedback-card.tsx'
import { IdeasCard } from './ideas-card.tsx'
import { LevelsCard } from './levels-card.tsx'
import { skillsAddress } from './places.ts'
import styles from './skill-page.module.css'
import { StandsCard } from './stands-card.tsx'
import { TimeCard } from './time-card.tsx'
import { useRows } from './use-rows.ts'
import { WantCard } from './want-card.tsx'

type SkillPageProps = { skillId: string; onEdit(entry: Entry): void }

const VIEWS = [
  { value: 'charts', label: texts.balance.charts },
  { value: 'table', label: texts.balance.table },
] as const
export type View = (typeof VIEWS)[number]['value']

/** All that is known of one skill. */
export function SkillPage({ skillId, onEdit }: SkillPageProps) {
  const today: Day = useToday()
  const found = useRows(today)
  const [view, setView] = useState<View>('charts')
  if (found === undefined) return <Page title={words.title}>{null}</Page>
  const { rows, context } = found
  const row = rows.find(({ id }) => id === skillId)
  const back = <AreaLink area={skillsAddress()}>{words.allSkills}</AreaLink>
  if (row === undefined) {
    return (
      <Page title={words.title} controls={back}>
        <EmptyState title={words.unknown} text={words.unknownText} />
      </Page>
    )
  }
  const ratings = ratingsBySkill(context.assessments, today).get(skillId) ?? []
  const others = othersBySkill(context.feedback, today).get(skillId) ?? []
  return (
    <Page
      title={row.label}
      meta={[
        ...(row.label === row.category.name ? [] : [row.category.name]),
        texts.sides[row.category.side],
        ...row.skill.flags.map((flag) => words.flagNames[flag]),
      ].join(' · ')}
      controls={
        <>
          {back}
          <SegmentedControl label={words.view} value={view} options={VIEWS} onChange={setView} />
        </>
      }
    >
      <div className={styles.grid}>
        <div className={styles.main}>
          <LevelsCard row={row} ratings={ratings} others={others} today={today} view={view} />
          <TimeCard row={row} months={context.months} today={today} view={view} />
          <EntriesCard row={row} months={context.months} today={today} onEdit={onEdit} />
          <FeedbackCard row={row} feedback={context.feedback} today={today} />
        </div>
        <div className={styles.aside}>
          <StandsCard row={row} ratings={ratings} today={today} />
          <WantCard row={row} />
          <IdeasCard row={row} />
        </div>
      </div>
    </Page>
  )
}
