import { useId, useState } from 'react'
import type { CategoryPart } from '../../../shared/balance/breakdown.ts'
import { percentagesOf } from '../../../shared/balance/percentages.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { BarSeries } from '../../ui/charts/bar-series.ts'
import { categoryColour } from '../../ui/charts/category-colour.ts'
import { useChartTokens } from '../../ui/charts/use-chart-tokens.ts'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './category-list.module.css'
import { Disclosure } from './disclosure.tsx'
import { ShareCells } from './share-cells.tsx'
import { SkillItem } from './skill-item.tsx'
import type { Balance } from './use-balance.ts'

type CategoryListProps = {
  balance: Balance
  /** The year's series, so that a category has the same colour here. */
  series: readonly BarSeries[]
  onEdit: ((entry: Entry) => void) | undefined
}

/** What the time went to, most first; a category opens to its skills, a skill to its entries. */
export function CategoryList({ balance, series, onEdit }: CategoryListProps) {
  const { categories } = balance
  const percentages = percentagesOf(categories.map(({ minutes }) => minutes))
  const most = Math.max(...categories.map(({ minutes }) => minutes))
  return (
    <ul className={styles.list}>
      {categories.map((category, index) => (
        <CategoryItem
          key={category.id}
          category={category}
          step={series.find(({ name, side }) => name === category.name && side === category.side)?.step ?? 0}
          percentage={percentages[index] ?? 0}
          most={most}
          balance={balance}
          onEdit={onEdit}
        />
      ))}
    </ul>
  )
}

type CategoryItemProps = Omit<CategoryListProps, 'series'> & {
  category: CategoryPart
  /** Its step of its side's colour. */
  step: number
  percentage: number
  /** The minutes that a whole track stands for. */
  most: number
}

function CategoryItem({ category, step, percentage, most, balance, onEdit }: CategoryItemProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const tokens = useChartTokens()
  const { side, minutes, skills } = category
  const colour = categoryColour(side, step, tokens)
  const percentages = percentagesOf(skills.map((skill) => skill.minutes))
  return (
    <li className={styles.item}>
      <Disclosure level="category" isOpen={isOpen} onChange={setIsOpen} controls={id}>
        <span className={styles.name}>
          <Mark side={side} colour={colour} spoken />
          <span>{category.name ?? texts.sides.unassigned}</span>
        </span>
        <ShareCells minutes={minutes} percentage={percentage} most={most} colour={colour} />
      </Disclosure>
      {isOpen && (
        <ul id={id} className={styles.list}>
          {skills.map((skill, index) => (
            <SkillItem
              key={skill.skillId}
              skill={skill}
              percentage={percentages[index] ?? 0}
              most={most}
              colour={colour}
              balance={balance}
              onEdit={onEdit}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
