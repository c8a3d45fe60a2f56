import type { Section } from '../../shared/report/audiences.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import type { Audience } from '../../shared/report/request.ts'

/** What every part of a report is drawn from. */
export type Report = {
  readonly model: ReportModel
  readonly audience: Audience
  /** The sections that are there, in order. */
  readonly sections: readonly Section[]
}

export type SectionProps = { report: Report }
