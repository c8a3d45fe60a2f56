import { SKILL_FLAGS, type Skill } from '../../../shared/entry/catalog.ts'
import { scaleOf } from '../../../shared/growth/scales/scale-of.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { textsOfSkills as texts } from '../../ui/texts-of-skills.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import styles from './skill-page.module.css'
import { useChangeSkill } from './use-change-skill.ts'

const NONE = 'none'
const LEVELS = [
  { value: NONE, label: texts.noLevel },
  ...['1', '2', '3', '4', '5'].map((level) => ({ value: level, label: level })),
]

/** What the user wants of a skill: a level, told by its sentence, and flags, each with what it does. */
export function WantCard({ row: { skill, category, label } }: { row: SkillRow }) {
  const onChange = useChangeSkill()
  const { wantedLevel, flags } = skill
  const want = (value: string) => {
    const level = value === NONE ? null : Number(value)
    if (level !== wantedLevel) onChange({ ...skill, wantedLevel: level }, texts.did.wanted(label, level))
  }
  const flag = (name: Skill['flags'][number], isOn: boolean) => {
    const next = SKILL_FLAGS.filter((one) => (one === name ? isOn : flags.includes(one)))
    onChange({ ...skill, flags: next }, texts.did.flagged(label))
  }
  return (
    <Card title={texts.want}>
      <p className={styles.field}>{texts.wantedLevel}</p>
      <SegmentedControl
        label={texts.wantedLevel}
        value={wantedLevel === null ? NONE : String(wantedLevel)}
        options={LEVELS}
        onChange={want}
      />
      <p className={styles.anchor}>
        {wantedLevel === null ? texts.noWanted : scaleOf(skill, category).anchors[wantedLevel - 1]}
      </p>
      <div className={styles.flags} role="group" aria-label={texts.flagsOf}>
        {SKILL_FLAGS.map((name) => (
          <div key={name}>
            <TickBox isOn={flags.includes(name)} onChange={(isOn) => flag(name, isOn)}>
              {texts.flagNames[name]}
            </TickBox>
            <p className={styles.flagText}>{texts.flagTexts[name]}</p>
          </div>
        ))}
      </div>
      <p className={styles.quiet}>
        {texts.rename} <AreaLink area="settings/catalog">{texts.catalogue}</AreaLink>
      </p>
    </Card>
  )
}
