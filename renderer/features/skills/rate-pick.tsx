import { useMemo, useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import { SUGGESTED, suggestSkills, type SuggestionReason } from '../../../shared/growth/assessment/suggest.ts'
import { foundSkills, WHOLE_CATALOGUE } from '../../../shared/growth/skills/skill-list.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { unreachable } from '../../../shared/result.ts'
import { Button } from '../../ui/button.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import type { Formats } from '../../ui/formats-for.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import { textsOfSkills } from '../../ui/texts-of-skills.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { skillsAddress } from './places.ts'
import styles from './rate.module.css'

type RatePickProps = {
  rows: readonly SkillRow[]
  today: Day
  onStart(skillIds: readonly string[]): void
}

/** Which skills to rate: ten are suggested, each with the reason. */
export function RatePick({ rows, today, onStart }: RatePickProps) {
  const formats = useFormats()
  // Taken once, so that the order stands still while it is chosen from.
  const [suggested] = useState(() => suggestSkills(rows, today))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(suggested.slice(0, SUGGESTED).map(({ row }) => row.id)),
  )
  const [text, setText] = useState('')
  const shown = useMemo(() => {
    const found = new Set(foundSkills(rows, { ...WHOLE_CATALOGUE, text }).map(({ id }) => id))
    return suggested
      .filter(({ row }) => found.has(row.id))
      .map(({ row, reasons }) => ({ id: row.id, row, reasons }))
  }, [rows, suggested, text])
  const inOrder = suggested.map(({ row }) => row.id).filter((id) => chosen.has(id))
  return (
    <Page
      title={texts.title}
      meta={texts.pickMeta}
      controls={<AreaLink area={skillsAddress()}>{textsOfSkills.allSkills}</AreaLink>}
    >
      <p className={styles.text}>{texts.pickText}</p>
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchField label={texts.search} placeholder={texts.placeholder} value={text} onChange={setText} />
        </div>
        <Button look="primary" isDisabled={inOrder.length === 0} onPress={() => onStart(inOrder)}>
          {inOrder.length === 0 ? texts.chooseOne : texts.start(inOrder.length)}
        </Button>
      </div>
      <div className={styles.list}>
        <CheckList
          label={texts.pick}
          rows={shown}
          chosen={chosen}
          onChange={setChosen}
          textOf={({ row }) => row.label}
          empty={texts.none}
        >
          {({ row, reasons }) => (
            <span className={styles.choice}>
              <Mark side={row.category.side} spoken />
              <span className={styles.name}>{row.label}</span>
              <span className={styles.reasons}>
                {reasons.map((reason) => reasonText(reason, formats)).join(' · ')}
              </span>
            </span>
          )}
        </CheckList>
      </div>
    </Page>
  )
}

function reasonText(reason: SuggestionReason, formats: Formats): string {
  const { because } = texts
  switch (reason.kind) {
    case 'core':
      return because.core
    case 'wanted':
      return because.wanted(reason.level)
    case 'time':
      return because.time(reason.minutes)
    case 'never':
      return because.never
    case 'long-ago':
      return because.longAgo(formats.day(reason.date))
    default:
      return unreachable(reason)
  }
}
