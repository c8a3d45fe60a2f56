import type { Band } from '../../../shared/balance/target.ts'

/** A month of hard skills within hard and soft. Shares and bands are fractions. */
export type ShareMonth = {
  /** `Nov` */
  label: string
  /** `November 2026` */
  name: string
  /** Null where there is neither hard nor soft time. */
  share: number | null
  /** Null where no target was in force. */
  band: Band | null
  /** Null where there is no share or no band. */
  isInside: boolean | null
  /** The month has days to come. */
  isRunning: boolean
}

/** Months in a row (both ends included, counted from 0) that have the same band. */
export type BandRun = { from: number; to: number; band: Band }

/** The bands, one run as long as they stay the same; months without a band end a run and begin none. */
export function bandRuns(months: readonly ShareMonth[]): BandRun[] {
  const runs: BandRun[] = []
  months.forEach(({ band }, index) => {
    if (band === null) return
    const last = runs.at(-1)
    const isSame = last?.to === index - 1 && last.band[0] === band[0] && last.band[1] === band[1]
    if (isSame) runs[runs.length - 1] = { ...last, to: index }
    else runs.push({ from: index, to: index, band })
  })
  return runs
}

/** The months that a line joins: neighbours that both have a share. A gap stays a gap. */
export function joinedMonths(months: readonly ShareMonth[]): number[] {
  return months.flatMap(({ share }, index) => {
    const before = months[index - 1]
    return index > 0 && share !== null && before !== undefined && before.share !== null ? [index] : []
  })
}

/** Whether a month's figure stands above its point: away from where the line goes on. */
export function isLabelAbove(months: readonly ShareMonth[], index: number): boolean {
  const share = months[index]?.share ?? 0
  const beside = [months[index - 1]?.share, months[index + 1]?.share].filter((one) => typeof one === 'number')
  if (beside.length === 0) return true
  return share >= beside.reduce((sum, one) => sum + one, 0) / beside.length
}

/** What the line says in figures: the months that can be judged, those inside, and the newest share. */
export function shareFinding(months: readonly ShareMonth[]): {
  judged: number
  inside: number
  newest: ShareMonth | null
} {
  return {
    judged: months.filter(({ isInside }) => isInside !== null).length,
    inside: months.filter(({ isInside }) => isInside === true).length,
    newest: months.findLast(({ share }) => share !== null) ?? null,
  }
}
