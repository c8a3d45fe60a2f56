import type { Milestone } from '../../shared/balance/goals.ts'
import type { ReportGoal } from '../../shared/report/goals-of-report.ts'
import { DataTable } from '../ui/data-table.tsx'
import { textsOfGoals } from '../ui/texts-of-goals.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './cards.module.css'
import type { SectionProps } from './section-props.ts'

const said = texts.report.goals
const { none } = texts.balance

/** The goals of the time, each with its pace and its milestones. */
export function GoalsSection({ report: { model } }: SectionProps) {
  return (
    <section>
      <h2>{texts.report.sections.goals}</h2>
      {model.goals.map((one) => (
        <GoalCard key={one.goal.id} one={one} />
      ))}
    </section>
  )
}

function GoalCard({ one: { goal, pace } }: { one: ReportGoal }) {
  const formats = useFormats()
  const { state, startedOn, due, closedOn, space, milestones } = goal
  const facts = [
    closedOn === null ? said.state[state] : said.on(said.state[state], formats.day(closedOn)),
    ...(startedOn === null ? [] : [said.since(formats.day(startedOn))]),
    ...(due === null || closedOn !== null ? [] : [said.by(formats.day(due))]),
    ...(space === 'personal' ? [said.personal] : []),
  ]
  const words = [
    goal.measure.trim() !== '' && said.measure(goal.measure.trim()),
    goal.why.trim() !== '' && said.why(goal.why.trim()),
    goal.support.trim() !== '' && said.helps(goal.support.trim()),
    goal.obstacles.trim() !== '' && said.inTheWay(goal.obstacles.trim()),
  ].filter((text) => text !== false)
  const dayOf = (day: string | null) => (day === null ? none : formats.day(day))
  return (
    <article className={`${styles.card} ${styles.whole}`}>
      <h3>{goal.title}</h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {pace.kind !== 'none' && (
        <p className={styles.pace}>{`${textsOfGoals.paces[pace.kind]}: ${textsOfGoals.pace(pace)}`}</p>
      )}
      {words.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {milestones.length > 0 && (
        <DataTable<Milestone>
          caption={said.milestones(goal.title)}
          hideCaption
          rows={milestones}
          keyOf={(milestone) => String(milestones.indexOf(milestone))}
          columns={[
            { id: 'milestone', title: said.columns.milestone, cell: ({ title }) => title },
            { id: 'due', title: said.columns.due, cell: (milestone) => dayOf(milestone.due) },
            { id: 'done', title: said.columns.done, cell: ({ doneOn }) => dayOf(doneOn) },
          ]}
        />
      )}
    </article>
  )
}
