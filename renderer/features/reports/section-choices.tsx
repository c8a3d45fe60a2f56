import { SECTIONS, AUDIENCE_PRESETS, type Section } from '../../../shared/report/audiences.ts'
import { isEmpty, type ReportModel } from '../../../shared/report/model.ts'
import type { Audience } from '../../../shared/report/request.ts'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './choices.module.css'
import type { Choices } from './use-choices.ts'

const said = texts.reports

type SectionChoicesProps = {
  choices: Choices
  audience: Audience
  /** Undefined while it is read. */
  model: ReportModel | undefined
  onChooseWriteUps(): void
}

/** What a report holds, section by section, each with what there is for it. */
export function SectionChoices({ choices, audience, model, onChooseWriteUps }: SectionChoicesProps) {
  const { sections, hidden } = choices.choices
  return (
    <>
      <ul className={styles.list}>
        {SECTIONS.map((section) => {
          const isOn = sections.includes(section)
          return (
            <li key={section} className={styles.row}>
              <TickBox isOn={isOn} onChange={(next) => choices.setSection(section, next)}>
                {said.sectionTitles[section]}
              </TickBox>
              {section === 'write-ups' && isOn && !hidden.includes('notes') ? (
                <Button look="link" onPress={onChooseWriteUps}>
                  {(model?.writeUps.length ?? 0) === 0
                    ? said.writeUps.choose
                    : said.writeUps.chosen(model?.writeUps.length ?? 0)}
                </Button>
              ) : (
                <Held section={section} isOn={isOn} audience={audience} model={model} />
              )}
            </li>
          )
        })}
      </ul>
      <div className={styles.end}>
        <span>{choices.isPreset ? said.isPreset : said.isOwn}</span>
        {!choices.isPreset && (
          <Button look="link" onPress={() => void choices.toPreset()}>
            {said.toPreset}
          </Button>
        )}
      </div>
    </>
  )
}

type HeldProps = { section: Section; isOn: boolean; audience: Audience; model: ReportModel | undefined }

/** How much there is for a section, or what becomes of an empty one. */
function Held({ section, isOn, audience, model }: HeldProps) {
  const formats = useFormats()
  if (model === undefined) return null
  const nothing = said.nothingThere[section]
  if (isEmpty(model, section) && nothing !== undefined) {
    const isMissed = AUDIENCE_PRESETS[audience].missed.includes(section)
    const text = !isOn ? nothing : isMissed ? said.saidSo(nothing) : said.leftOut(nothing)
    return <span className={styles.held}>{text}</span>
  }
  const count = countOf(model, section)
  return count === null ? null : <span className={styles.held}>{formats.number(count)}</span>
}

function countOf(model: ReportModel, section: Section): number | null {
  switch (section) {
    case 'skills':
      return model.skills.length
    case 'goals':
      return model.goals.length
    case 'log':
      return model.entries.length
    case 'write-ups':
      return model.writeUps.length
    case 'feedback':
      return model.feedback.length
    case 'credentials':
      return model.credentials.length
    case 'next':
      return model.gaps.length + model.next.length
    case 'evidence':
      return model.evidence.length
    case 'cover':
    case 'summary':
    case 'balance':
    case 'planned':
    case 'made':
      return null
  }
}
