import { useState } from 'react'
import { isKnown } from '../../../shared/growth/skills/skill-rows.ts'
import { foundSkills, sortedSkills, WHOLE_CATALOGUE } from '../../../shared/growth/skills/skill-list.ts'
import { RECENT_DAYS } from '../../../shared/insight/insight.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { useToday } from '../../platform/use-today.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { goTo } from '../../ui/go-to.ts'
import { Page } from '../../ui/page.tsx'
import { textsOfSkills as texts } from '../../ui/texts-of-skills.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { AssessmentList } from './assessment-list.tsx'
import { keepList, keptList, type KeptList } from './kept-list.ts'
import { RATE, skillsAddress } from './places.ts'
import styles from './skills.module.css'
import { SkillsTable } from './skills-table.tsx'
import { SkillsToolbar } from './skills-toolbar.tsx'
import { Standing } from './standing.tsx'
import { UnfinishedRating } from './unfinished-rating.tsx'
import { useRows } from './use-rows.ts'

/** The catalogue with levels, last times and evidence; above it strengths and gaps, below it the assessments so far. */
export function SkillList() {
  const today = useToday()
  const formats = useFormats()
  const found = useRows(today)
  const journal = useJournal()
  const [{ query, sort }, setList] = useState(() => keptList(journal))
  const change = (part: Partial<KeptList>) => {
    const next = { query, sort, ...part }
    keepList(journal, next)
    setList(next)
  }
  if (found === undefined) return <Page title={texts.title}>{null}</Page>
  const { rows, context } = found
  const rated = rows.filter(({ now }) => now !== null).length
  const shown = sortedSkills(foundSkills(rows, query), sort, formats.locale)
  const isBlank = rated === 0 && !rows.some(isKnown)
  return (
    <Page
      title={texts.title}
      meta={texts.meta(formats.number(rows.length), formats.number(rated))}
      controls={
        <Button look="primary" onPress={() => goTo(skillsAddress(RATE))}>
          {texts.rate}
        </Button>
      }
    >
      <UnfinishedRating />
      {rated === 0 ? (
        <div className={styles.first}>
          <EmptyState title={texts.empty} text={texts.emptyText} />
        </div>
      ) : (
        <Standing rows={rows} />
      )}
      <SkillsToolbar
        query={query}
        onQuery={(next) => change({ query: next })}
        sort={sort}
        onSort={(next) => change({ sort: next })}
        rows={rows}
        count={shown.length}
      />
      {shown.length === 0 ? (
        <EmptyState title={texts.none} text={texts.noneText}>
          <Button onPress={() => change({ query: WHOLE_CATALOGUE })}>{texts.clear}</Button>
        </EmptyState>
      ) : (
        <SkillsTable rows={shown} today={today} />
      )}
      {!isBlank && <p className={styles.foot}>{texts.evidenceHint(RECENT_DAYS)}</p>}
      <AssessmentList assessments={context.assessments} today={today} />
    </Page>
  )
}
