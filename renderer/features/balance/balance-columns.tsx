import type { AnySide, CategoryPart, ModePart, SkillPart } from '../../../shared/balance/breakdown.ts'
import { percentagesOf } from '../../../shared/balance/percentages.ts'
import type { Summary } from '../../../shared/balance/summary.ts'
import type { SideBands } from '../../../shared/balance/target.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Column } from '../../ui/data-table.tsx'
import type { Formats } from '../../ui/formats-for.ts'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './balance.module.css'
import { modeName } from './mode-name.ts'
import { skillName } from './skill-item.tsx'
import type { Balance, YearMonth } from './use-balance.ts'

const { headings, none } = texts.balance
const SIDES = ['hard', 'soft', 'personal', 'unassigned'] as const

/** A side a row: its time, its share of hard and soft, its target. */
export function sideColumns({ summary, judged }: Balance, formats: Formats): Column<AnySide>[] {
  const [hard = 0, soft = 0] = percentagesOf([summary.bySide.hard, summary.bySide.soft])
  const shareOf = (side: AnySide) => {
    if (judged.share === null || (side !== 'hard' && side !== 'soft')) return none
    return formats.percent(side === 'hard' ? hard : soft)
  }
  const targetOf = (side: AnySide) =>
    side === 'hard' || side === 'soft' ? bandText(judged.target, side, formats) : none
  return [
    { id: 'side', title: headings.side, cell: (side) => named(side, texts.sides[side]) },
    figure('time', headings.time, (side) => formatMinutes(summary.bySide[side])),
    figure('share', headings.share, shareOf),
    figure('target', headings.target, targetOf),
  ]
}

/** A mode a row: its time, how much of it went to each side, its share of all. */
export function modeColumns({ modes, summary }: Balance, formats: Formats): Column<ModePart>[] {
  const percentages = percentagesOf(modes.map(({ minutes }) => minutes))
  return [
    { id: 'mode', title: headings.mode, cell: ({ mode }) => modeName(mode) },
    ...SIDES.filter((side) => side !== 'unassigned' || summary.bySide.unassigned > 0).map((side) =>
      figure<ModePart>(side, headings[side], ({ bySide }) => formatMinutes(bySide[side])),
    ),
    figure('total', headings.total, ({ minutes }) => formatMinutes(minutes)),
    figure('share', texts.report.shareOfAll, (row) =>
      formats.share(percentages[modes.indexOf(row)] ?? 0, row.minutes),
    ),
  ]
}

/** A row of the categories' table: a whole category, or one of its skills. */
export type PartRow = { category: CategoryPart; skill: SkillPart | null }

/** The categories, each followed by its skills. */
export function partRows(categories: readonly CategoryPart[]): PartRow[] {
  return categories.flatMap((category) => [
    { category, skill: null },
    ...category.skills.map((skill) => ({ category, skill })),
  ])
}

/** A category or a skill a row: its side, its time, its share of all and of its category. */
export function partColumns(categories: readonly CategoryPart[], formats: Formats): Column<PartRow>[] {
  const percentages = percentagesOf(categories.map(({ minutes }) => minutes))
  const within = new Map(
    categories.map(({ id, skills }) => [id, percentagesOf(skills.map(({ minutes }) => minutes))]),
  )
  return [
    {
      id: 'category',
      title: headings.category,
      cell: ({ category }) => named(category.side, category.name ?? texts.sides.unassigned),
    },
    {
      id: 'skill',
      title: headings.skill,
      cell: ({ skill }) => (skill === null ? texts.balance.allSkills : skillName(skill)),
    },
    { id: 'side', title: headings.side, cell: ({ category }) => texts.sidesShort[category.side] },
    figure('time', headings.time, ({ category, skill }) => formatMinutes((skill ?? category).minutes)),
    figure('share', texts.report.shareOfAll, ({ category, skill }) =>
      skill === null ? formats.share(percentages[categories.indexOf(category)] ?? 0, category.minutes) : '',
    ),
    figure('within', headings.ofCategory, ({ category, skill }) =>
      skill === null
        ? ''
        : formats.share(within.get(category.id)?.[category.skills.indexOf(skill)] ?? 0, skill.minutes),
    ),
  ]
}

/** A month a row: its sides, its shares against the target of its time. */
export function monthColumns(formats: Formats): Column<YearMonth>[] {
  const sideOf = ({ bySide }: Summary, side: AnySide) => formatMinutes(bySide[side])
  return [
    { id: 'month', title: headings.month, cell: ({ month }) => formats.monthAndYear(month) },
    ...SIDES.map((side) => figure<YearMonth>(side, headings[side], ({ summary }) => sideOf(summary, side))),
    figure('total', headings.total, ({ summary }) => formatMinutes(summary.minutes)),
    figure('share', headings.hardSoft, ({ judged: { share, bySide } }) =>
      share === null ? none : percentagesOf([bySide.hard, bySide.soft]).map(formats.number).join(' : '),
    ),
    figure('target', headings.hardTarget, ({ judged }) => bandText(judged.target, 'hard', formats)),
    figure('within', headings.within, ({ judged: { within } }) => {
      if (within === null) return none
      return within ? texts.balance.yes : texts.balance.no
    }),
  ]
}

function figure<Row>(id: string, title: string, cell: (row: Row) => string): Column<Row> {
  return { id, title, isFigure: true, cell }
}

function named(side: AnySide, name: string) {
  return (
    <span className={styles.name}>
      <Mark side={side} />
      <span>{name}</span>
    </span>
  )
}

function bandText(target: SideBands | null, side: 'hard' | 'soft', formats: Formats): string {
  if (target === null) return none
  const [low, high] = target[side]
  return `${formats.number(Math.round(low * 100))}–${formats.percent(Math.round(high * 100))}`
}
