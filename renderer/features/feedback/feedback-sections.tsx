import type { Goal } from '../../../shared/balance/career.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { namesIn, type FeedbackFilter, type FeedbackList } from '../../../shared/feedback/list.ts'
import type { Feedback } from '../../../shared/growth/records.ts'
import { Select } from '../../ui/select.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { FeedbackCard } from './feedback-card.tsx'
import styles from './feedback.module.css'
import { skillName } from './feedback-view.ts'

type FeedbackSectionsProps = {
  list: FeedbackList
  all: readonly Feedback[]
  filter: FeedbackFilter
  catalog: Catalog
  goals: readonly Goal[]
  onFilter(filter: FeedbackFilter): void
  onChange(feedback: Feedback): void
  onEdit(feedback: Feedback): void
  onDelete(feedback: Feedback): void
}

/** All feedback, narrowed to a skill or a person: what is still open first. */
export function FeedbackSections(props: FeedbackSectionsProps) {
  const { list, all, filter, catalog, goals, onFilter, ...does } = props
  if (all.length === 0) return null
  const skillIds = [...new Set(all.flatMap((one) => one.skillIds))]
  const skills = skillIds
    .map((id) => ({ value: id, label: skillName(catalog, id) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  const people: { value: string; label: string }[] = namesIn(all).map((name) => ({
    value: personValue(name),
    label: name,
  }))
  const section = (which: 'open' | 'closed', hint?: string) =>
    list[which].length > 0 && (
      <section className={styles.section}>
        <h2 className={styles.group}>{said[which]}</h2>
        {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
        {list[which].map((one) => (
          <FeedbackCard
            key={one.id}
            feedback={one}
            catalog={catalog}
            goals={goals.filter(({ feedbackId }) => feedbackId === one.id)}
            {...does}
          />
        ))}
      </section>
    )
  return (
    <>
      {all.length > 1 && (
        <div className={styles.filters}>
          <Select
            label={said.skill}
            value={filter.skillId ?? ''}
            options={[{ value: '', label: said.allSkills }, ...skills]}
            onChange={(id) => onFilter({ ...filter, skillId: id === '' ? null : id })}
          />
          <Select
            label={said.person}
            value={personValue(filter.person)}
            options={[{ value: '', label: said.everybody }, ...people]}
            onChange={(value) =>
              onFilter({ ...filter, person: value === '' ? null : value.slice('name '.length) })
            }
          />
        </div>
      )}
      {section('open', said.openHint)}
      {section('closed')}
      {list.open.length + list.closed.length === 0 && <p className={styles.quiet}>{said.noneFor}</p>}
    </>
  )
}

// A name may be anything; the choice of everybody is none.
function personValue(person: string | null): string {
  return person === null ? '' : `name ${person}`
}
