import type { ImportFormat } from '../../../shared/bridge/commands.ts'
import type { ImportProblem } from '../../../shared/formats/import-problem.ts'
import type { ReadImport } from '../read-import.ts'
import type { ImportPreview } from './import-messages.ts'

const MOST_NAMES = 60
const MOST_PROBLEMS = 200
const EXAMPLES = 5

/** What a plan comes to, small enough to be shown. */
export function previewOf(format: ImportFormat, plan: Extract<ReadImport, { kind: 'plan' }>): ImportPreview {
  const entries = plan.changes.flatMap((change) =>
    change.op === 'put' && change.table === 'entries' ? [change.record] : [],
  )
  let [from, to] = [entries[0]?.date ?? '', entries[0]?.date ?? '']
  let minutes = 0
  for (const { date, minutes: own } of entries) {
    if (date < from) from = date
    if (date > to) to = date
    minutes += own
  }
  const ofKind = (stops: boolean) => {
    const problems = plan.problems.filter((problem: ImportProblem) => problem.stops === stops)
    return { count: problems.length, first: problems.slice(0, MOST_PROBLEMS) }
  }
  return {
    kind: 'preview',
    format,
    added: plan.added,
    duplicates: plan.duplicates,
    deleted: plan.deleted,
    others: plan.changes.length - entries.length,
    evidence: 0,
    minutes,
    days: entries.length === 0 ? null : { from, to },
    examples: entries
      .slice(0, EXAMPLES)
      .map(({ id, date, title, minutes: own }) => ({ id, date, title, minutes: own })),
    newNames: plan.newNames.slice(0, MOST_NAMES),
    moreNames: Math.max(0, plan.newNames.length - MOST_NAMES),
    stopping: ofKind(true),
    noted: ofKind(false),
  }
}
