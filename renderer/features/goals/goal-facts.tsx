import type { Goal } from '../../../shared/balance/career.ts'
import { skillLabel, type Side } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import { Chip } from '../../ui/chip.tsx'
import { Mark } from '../../ui/mark.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './goals.module.css'

/** What a goal serves: its sides by their marks, its category, its skills. */
export function GoalFacts({ goal, catalog }: { goal: Goal; catalog: Catalog }) {
  const category = goal.categoryId === null ? undefined : catalog.categoryById.get(goal.categoryId)
  return (
    <div className={styles.facts}>
      <Weights goal={goal} />
      {category !== undefined && (
        <Chip name={all.fields.category} icon={<Mark side={category.side} />}>
          {category.name}
        </Chip>
      )}
      {goal.skillIds.map((id) => {
        const skill = catalog.skillById.get(id)
        const of = categoryOfSkill(catalog, id)
        return (
          <Chip key={id} name={all.fields.skill} icon={<Mark side={of?.side ?? 'unassigned'} />}>
            {skill === undefined ? all.unknownSkill : skillLabel(skill, of)}
          </Chip>
        )
      })}
    </div>
  )
}

function Weights({ goal: { space, weights } }: { goal: Goal }) {
  const formats = useFormats()
  const { hard, soft } = weights
  const sum = hard + soft
  if (space === 'personal') return <Fact sides={['personal']} text={texts.spaces.personal} />
  if (sum === 0) return null
  if (soft === 0) return <Fact sides={['hard']} text={texts.onlySide.hard} />
  if (hard === 0) return <Fact sides={['soft']} text={texts.onlySide.soft} />
  const share = Math.round((100 * hard) / sum)
  return (
    <Fact
      sides={['hard', 'soft']}
      text={texts.weights(formats.percent(share), formats.percent(100 - share))}
    />
  )
}

function Fact({ sides, text }: { sides: readonly Side[]; text: string }) {
  return (
    <span className={styles.fact}>
      {sides.map((side) => (
        <Mark key={side} side={side} />
      ))}
      {text}
    </span>
  )
}
