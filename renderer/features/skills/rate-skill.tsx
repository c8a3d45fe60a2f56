import type { KeyboardEvent } from 'react'
import { answered, moved, skipped, type AssessmentDraft } from '../../../shared/growth/assessment/draft.ts'
import type { Day } from '../../../shared/day.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { scaleOf } from '../../../shared/growth/scales/scale-of.ts'
import type { SinceLast } from '../../storage/assessments.ts'
import type { DraftKeeper } from '../../storage/draft-keeper.ts'
import { Button } from '../../ui/button.tsx'
import { focusLevel, LevelChoice } from '../../ui/level-choice.tsx'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import { KeptState } from './kept-state.tsx'
import { RateProgress } from './rate-progress.tsx'
import { SinceLine } from './since-line.tsx'
import styles from './rate.module.css'

type RateSkillProps = {
  draft: AssessmentDraft
  skillId: string
  catalog: Catalog
  since: ReadonlyMap<string, SinceLast> | undefined
  today: Day
  keeper: DraftKeeper
  onDraft(draft: AssessmentDraft): void
  onDiscard(): void
}

/**
 * One skill and its five sentences. What came before is shown only once a level is chosen, so that it does not choose
 * for whoever is asked.
 */
export function RateSkill({
  draft,
  skillId,
  catalog,
  since,
  today,
  keeper,
  onDraft,
  onDiscard,
}: RateSkillProps) {
  const skill = catalog.skillById.get(skillId)
  if (skill === undefined) return null
  const category = categoryOfSkill(catalog, skillId)
  const { question, anchors } = scaleOf(skill, category)
  const { level = null, note = '' } = draft.answers[skillId] ?? {}
  const { length } = draft.skillIds
  const isLast = draft.at === length - 1
  const next = () => {
    if (level !== null) onDraft(moved(draft, 1))
  }
  const choose = (chosen: number) => onDraft(answered(draft, catalog, skillId, { level: chosen }))

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const isWritten = target.matches('input:not([type="radio"])')
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      if (target.closest('button, a') !== null) return
      event.preventDefault()
      return next()
    }
    if (isWritten) return
    if (/^[1-5]$/.test(event.key)) {
      choose(Number(event.key))
      focusLevel(Number(event.key))
    } else if (event.key === '0') onDraft(skipped(draft))
    else if (event.key === 'Backspace') onDraft(moved(draft, -1))
    else return
    event.preventDefault()
  }

  return (
    <div role="presentation" onKeyDownCapture={onKeyDown}>
      <Page
        title={skillLabel(skill, category)}
        meta={`${texts.place(draft.at + 1, length)} · ${category?.name ?? ''}`}
        controls={
          <>
            <KeptState keeper={keeper} />
            <Button look="quiet" onPress={onDiscard}>
              {texts.discard}
            </Button>
          </>
        }
      >
        <RateProgress done={draft.at} of={length} />
        <div className={styles.asked}>
          <LevelChoice label={question} anchors={anchors} level={level} onChange={choose} />
          <TextField
            label={texts.note}
            placeholder={texts.notePlaceholder}
            value={note}
            onChange={(text) => onDraft(answered(draft, catalog, skillId, { note: text.slice(0, 10_000) }))}
          />
          <p className={styles.since} role="status">
            {level !== null && <SinceLine since={since?.get(skillId)} today={today} />}
          </p>
          <div className={styles.foot}>
            <Button isDisabled={draft.at === 0} onPress={() => onDraft(moved(draft, -1))}>
              {texts.back}
            </Button>
            <span className={styles.keys}>{texts.keys.join(' · ')}</span>
            <Button look="quiet" onPress={() => onDraft(skipped(draft))}>
              {texts.skip}
            </Button>
            <Button look="primary" isDisabled={level === null} onPress={next}>
              {isLast ? texts.toEnd : texts.next}
            </Button>
          </div>
        </div>
      </Page>
    </div>
  )
}
