import { AUDIENCE_PRESETS, SECTIONS, type Section } from '../../shared/report/audiences.ts'
import { isEmpty, type ReportModel } from '../../shared/report/model.ts'
import type { Audience } from '../../shared/report/request.ts'
import { unreachable } from '../../shared/result.ts'
import { texts } from '../ui/texts.ts'
import { BalanceSection } from './balance-section.tsx'
import { CoverSection } from './cover-section.tsx'
import { CredentialsSection } from './credentials-section.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { FeedbackSection } from './feedback-section.tsx'
import { GoalsSection } from './goals-section.tsx'
import { LogSection } from './log-section.tsx'
import { MadeSection } from './made-section.tsx'
import { NextSection } from './next-section.tsx'
import { PlannedSection } from './planned-section.tsx'
import styles from './report.module.css'
import type { Report } from './section-props.ts'
import { SkillsSection } from './skills-section.tsx'
import { SummarySection } from './summary-section.tsx'
import { TitleBlock } from './title-block.tsx'
import { WriteUpsSection } from './write-ups-section.tsx'

type ReportDocumentProps = {
  model: ReportModel
  audience: Audience
  /** Those that were chosen; what is empty is left out, or said where the audience would miss it. */
  chosen: readonly Section[]
  version: string
  /** The name of the time zone that it is made in. */
  zone: string
  /** How many entries a preview draws at most. */
  mostEntries?: number
}

/** The whole report, in the order it is read: the very same on paper and in the preview. */
export function ReportDocument(props: ReportDocumentProps) {
  const { model, audience, chosen } = props
  const missed = AUDIENCE_PRESETS[audience].missed
  const sections = SECTIONS.filter(
    (section) => chosen.includes(section) && (!isEmpty(model, section) || missed.includes(section)),
  )
  const report = { model, audience, sections }
  const hasCover = sections.includes('cover')
  const rest = sections.filter(isInner)
  return (
    <div className={styles.report}>
      {hasCover && (
        <div className={styles.part}>
          <CoverSection report={report} />
        </div>
      )}
      {sections.includes('summary') && (
        <div className={styles.part}>
          {!hasCover && <TitleBlock report={report} />}
          <SummarySection report={report} />
        </div>
      )}
      {rest.length > 0 && (
        <div className={styles.part}>
          {!hasCover && !sections.includes('summary') && <TitleBlock report={report} />}
          {rest.map((section) => (
            <SectionOf key={section} section={section} report={report} props={props} />
          ))}
        </div>
      )}
    </div>
  )
}

/** The sections that follow one another; cover and summary have a page of their own. */
type InnerSection = Exclude<Section, 'cover' | 'summary'>

function isInner(section: Section): section is InnerSection {
  return section !== 'cover' && section !== 'summary'
}

type SectionOfProps = { section: InnerSection; report: Report; props: ReportDocumentProps }

function SectionOf({ section, report, props }: SectionOfProps) {
  if (isEmpty(report.model, section)) {
    return (
      <section>
        <h2>{texts.report.sections[section]}</h2>
        <p>{texts.report.nothing[section]}</p>
      </section>
    )
  }
  switch (section) {
    case 'balance':
      return <BalanceSection report={report} />
    case 'planned':
      return <PlannedSection report={report} />
    case 'skills':
      return <SkillsSection report={report} />
    case 'goals':
      return <GoalsSection report={report} />
    case 'log':
      return <LogSection report={report} most={props.mostEntries ?? null} />
    case 'write-ups':
      return <WriteUpsSection report={report} />
    case 'feedback':
      return <FeedbackSection report={report} />
    case 'credentials':
      return <CredentialsSection report={report} />
    case 'next':
      return <NextSection report={report} />
    case 'evidence':
      return <EvidenceSection report={report} />
    case 'made':
      return <MadeSection report={report} version={props.version} zone={props.zone} />
    default:
      return unreachable(section)
  }
}
