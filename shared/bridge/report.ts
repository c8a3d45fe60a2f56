import { PAPERS, reportRequestSchema, type ReportRequest } from '../report/request.ts'
import { z } from '../schema.ts'
import type { StorageFailure } from './ledger.ts'
import { method, nothing } from './method.ts'

/** What making a PDF goes through, in order: a hidden page opens, reads and draws, is printed, and the file is written. */
export const REPORT_STAGES = ['opening', 'drawing', 'printing', 'writing'] as const
export type ReportStage = (typeof REPORT_STAGES)[number]

/** Reports as PDF; part of the contract. */
export const reportContract = {
  /**
   * Asks where to save, prints, writes the file whole or not at all. `name` is a suggestion without a folder. The window
   * hears of its stages by `onReportStage`. `cancelled` is both: no place was chosen, or `cancel` ended it.
   */
  export: method(z.strictObject({ request: reportRequestSchema, name: z.string().min(1).max(200) })).with<
    | { kind: 'saved'; name: string }
    | { kind: 'cancelled' }
    | { kind: 'not-printed'; message: string }
    | StorageFailure
  >(),
  /** Ends the report that this window is having made. Once the file is being written it is too late; nothing else happens then. */
  cancel: method(nothing).with<{ kind: 'noted' }>(),
  /** The page to be printed asks what it is to hold. */
  take: method(nothing).with<{ kind: 'report'; request: ReportRequest } | { kind: 'none' }>(),
  /** The page says that everything on it is drawn, and for which paper, or why it could not be. */
  ready: method(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('ready'), title: z.string().max(1_000), paper: z.enum(PAPERS) }),
      z.strictObject({ kind: z.literal('failed'), message: z.string().max(10_000) }),
    ]),
  ).with<{ kind: 'noted' }>(),
}
