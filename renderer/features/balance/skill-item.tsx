import { useId, useState } from 'react'
import type { SkillPart } from '../../../shared/balance/breakdown.ts'
import { UNASSIGNED } from '../../../shared/balance/month-document.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { texts } from '../../ui/texts.ts'
import styles from './category-list.module.css'
import { Disclosure } from './disclosure.tsx'
import { ShareCells } from './share-cells.tsx'
import { SkillEntries } from './skill-entries.tsx'
import type { Balance } from './use-balance.ts'

type SkillItemProps = {
  skill: SkillPart
  percentage: number
  most: number
  colour: string
  balance: Balance
  onEdit: ((entry: Entry) => void) | undefined
}

/** A skill of a category; its entries are read only once it is open. */
export function SkillItem({ skill, percentage, most, colour, balance, onEdit }: SkillItemProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const name = skillName(skill)
  return (
    <li className={styles.item}>
      <Disclosure level="skill" isOpen={isOpen} onChange={setIsOpen} controls={id}>
        <span className={styles.name}>
          <span>{name}</span>
        </span>
        <ShareCells minutes={skill.minutes} percentage={percentage} most={most} colour={colour} />
      </Disclosure>
      {isOpen && (
        <div id={id} className={styles.entries}>
          <SkillEntries skillId={skill.skillId} name={name} balance={balance} onEdit={onEdit} />
        </div>
      )}
    </li>
  )
}

/** What a part is called where skills are named. */
export function skillName({ skillId, name }: SkillPart): string {
  return name ?? (skillId === UNASSIGNED ? texts.balance.noSkill : texts.unknownSkill)
}
