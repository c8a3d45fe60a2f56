import { Goal as GoalIcon, Pencil, PenLine, Trash2 } from 'lucide-react'
import { useId } from 'react'
import type { Goal } from '../../../shared/balance/career.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Feedback } from '../../../shared/growth/records.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { FeedbackBody } from './feedback-body.tsx'
import styles from './feedback.module.css'
import { whoOf } from './feedback-view.ts'
import { SkillChips } from './skill-chips.tsx'
import { PLACE } from './use-feedback-changes.ts'

type FeedbackCardProps = {
  feedback: Feedback
  catalog: Catalog
  /** The goals that were made of it. */
  goals: readonly Goal[]
  onChange(feedback: Feedback): void
  onEdit(feedback: Feedback): void
  onDelete(feedback: Feedback): void
}

/** A piece of feedback: who, when, on what, what was said, and what came of it. */
export function FeedbackCard(props: FeedbackCardProps) {
  const { feedback, catalog, goals, onChange, onEdit, onDelete } = props
  const { id, date, kind, from, changed } = feedback
  const title = useId()
  const formats = useFormats()
  const who = whoOf(feedback)
  const day = formats.day(date)
  // A skill with a level is named by it already.
  const rated = new Set(feedback.levels.map(({ skillId }) => skillId))
  const makeGoal = () => {
    window.location.hash = `plan/goals/from-${id}`
  }
  const actions = [
    {
      id: 'change',
      label: changed === '' ? said.writeChange : said.editChange,
      icon: PenLine,
      onAction: () => onChange(feedback),
    },
    { id: 'goal', label: said.makeGoal, icon: GoalIcon, onAction: makeGoal },
    // What came by a file stays as it came.
    ...(kind === 'requested'
      ? []
      : [{ id: 'edit', label: said.edit, icon: Pencil, onAction: () => onEdit(feedback) }]),
    { id: 'delete', label: texts.delete, icon: Trash2, isDanger: true, onAction: () => onDelete(feedback) },
  ]
  return (
    <article className={styles.card} aria-labelledby={title} {...{ [PLACE]: id }}>
      <header className={styles.head}>
        <div className={styles.heading}>
          <h3 id={title} className={styles.who}>
            <bdi>{who}</bdi>
          </h3>
          <p className={styles.meta}>
            <span>{said.relations[from.relation]}</span>
            <span>{said.kinds[kind]}</span>
            <span>{day}</span>
          </p>
        </div>
        <MenuButton label={said.cardActions(who, day)} actions={actions} />
      </header>
      <FeedbackBody feedback={feedback} catalog={catalog} />
      <SkillChips catalog={catalog} skillIds={feedback.skillIds.filter((skillId) => !rated.has(skillId))} />
      {changed !== '' && (
        <div className={styles.changed}>
          <h4 className={styles.label}>{said.changed}</h4>
          <p className={styles.text} dir="auto">
            {changed}
          </p>
        </div>
      )}
      {goals.map((goal) => (
        <p key={goal.id} className={styles.quiet}>
          {said.goals} <AreaLink area="plan/goals">{goal.title}</AreaLink>
        </p>
      ))}
      {changed === '' && (
        <div className={styles.ways}>
          <Button onPress={() => onChange(feedback)}>
            <PenLine size={16} strokeWidth={1.75} aria-hidden />
            {said.writeChange}
          </Button>
          {goals.length === 0 && (
            <Button look="quiet" onPress={makeGoal}>
              <GoalIcon size={16} strokeWidth={1.75} aria-hidden />
              {said.makeGoal}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}
