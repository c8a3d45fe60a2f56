import type { Day } from '../../../shared/day.ts'
import { gapOf } from '../../../shared/growth/skills/gaps.ts'
import { driftOf, type OthersLevel, type Rating } from '../../../shared/growth/skills/ratings.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Card } from '../../ui/card.tsx'
import { LevelLine } from '../../ui/charts/level-line.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import type { Formats } from '../../ui/formats-for.ts'
import { textsOfSkills as texts } from '../../ui/texts-of-skills.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { RATE, skillsAddress } from './places.ts'
import type { View } from './skill-page.tsx'
import styles from './skill-page.module.css'

type LevelsCardProps = {
  row: SkillRow
  ratings: readonly Rating[]
  others: readonly OthersLevel[]
  today: Day
  view: View
}

type Line = { key: string; date: Day; who: string; level: number; meaning: string; more: string }

/** One's own levels over time beside those of others, as a picture or as a table with what each level meant then. */
export function LevelsCard({ row, ratings, others, today, view }: LevelsCardProps) {
  const formats = useFormats()
  if (ratings.length + others.length === 0) {
    return (
      <Card title={texts.levels}>
        <p className={styles.blank}>
          {texts.notRatedText} <AreaLink area={skillsAddress(RATE)}>{texts.rate}</AreaLink>
        </p>
      </Card>
    )
  }
  return (
    <Card title={view === 'charts' ? texts.levels : texts.ratings}>
      {view === 'charts' ? (
        <LevelLine
          self={ratings.map(({ assessmentId, skill, date, level }) => ({
            id: `${assessmentId} ${skill} ${level}`,
            day: date,
            level,
          }))}
          others={others.map(({ feedbackId, date, level }) => ({ id: feedbackId, day: date, level }))}
          wanted={row.skill.wantedLevel}
          today={today}
          finding={findingOf(row, ratings, formats)}
        />
      ) : (
        <div className={styles.scroll}>
          <DataTable
            caption={texts.ratings}
            hideCaption
            columns={columnsOf(formats)}
            rows={linesOf(row, ratings, others)}
            keyOf={({ key }) => key}
          />
        </div>
      )}
    </Card>
  )
}

function linesOf(row: SkillRow, ratings: readonly Rating[], others: readonly OthersLevel[]): Line[] {
  return [
    ...ratings.map(({ assessmentId, date, skill, question, scale, level, note }) => ({
      key: `${assessmentId} ${skill} ${level}`,
      date,
      who: skill === row.label || skill === '' ? texts.you : texts.youAs(skill),
      level,
      meaning: scale[level - 1] ?? '',
      more: [...(question === '' ? [] : [texts.asked(question)]), ...(note === '' ? [] : [note])].join(' '),
    })),
    ...others.map(({ feedbackId, date, name, level }, index) => ({
      key: `${feedbackId} ${index}`,
      date,
      who: name ?? texts.someone,
      level,
      meaning: '',
      more: '',
    })),
  ].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

function columnsOf({ day }: Formats): Column<Line>[] {
  const { ratingColumns: titles } = texts
  return [
    {
      id: 'date',
      title: titles.date,
      cell: ({ date }) => <span className={styles.nowrap}>{day(date)}</span>,
    },
    { id: 'who', title: titles.who, cell: ({ who }) => who },
    { id: 'level', title: titles.level, isFigure: true, cell: ({ level }) => level },
    {
      id: 'meaning',
      title: titles.meaning,
      cell: ({ meaning, more }) => (
        <>
          {meaning}
          {more !== '' && <span className={styles.quiet}> {more}</span>}
        </>
      ),
    },
  ]
}

/** What the picture shows, in sentences. */
function findingOf(row: SkillRow, ratings: readonly Rating[], formats: Formats): string {
  const { finding } = texts
  const { now, others, comparison, skill } = row
  const drift = driftOf(ratings)
  const decimal = (value: number) => formats.number(Math.round(value * 10) / 10)
  const own =
    now === null
      ? finding.never
      : [
          finding.rated(now.level, formats.day(now.date)),
          ...(drift === null
            ? []
            : [finding.drift(drift.sincePrevious, drift.previous.level, formats.day(drift.previous.date))]),
          ...(drift === null || drift.first === drift.previous
            ? []
            : [finding.sinceFirst(drift.sinceFirst, formats.day(drift.first.date))]),
        ].join(', ')
  const theirs =
    others === null
      ? null
      : [
          finding.others(decimal(others.level), others.count),
          ...(comparison === null
            ? []
            : [finding.difference(comparison.difference, decimal(Math.abs(comparison.difference)))]),
        ].join(', ')
  const wanted = skill.wantedLevel === null ? null : finding.wanted(skill.wantedLevel, gapOf(row))
  return [own, theirs, wanted]
    .filter((sentence) => sentence !== null)
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
