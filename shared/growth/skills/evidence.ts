import type { DayRange } from '../../balance/period.ts'
import type { Entry, Mode } from '../../entry/entry.ts'
import { noModes } from '../../balance/month-document.ts'
import type { RecordOf } from '../../journal/journal.ts'

/** What an entry shows of a skill, or `said`: a piece of feedback that names it. */
export const EVIDENCE_KINDS = ['applied', 'feedback', 'moment', 'file', 'said'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** Pieces of evidence by kind; each is counted once. */
export type Evidence = Readonly<Record<EvidenceKind, number>>

type SaidOn = Pick<RecordOf<'feedback'>, 'date' | 'skillIds' | 'levels'>

/**
 * What makes an entry evidence for its skills: a moment was written down, a file is with it, somebody gave feedback in
 * it, or the skill was applied, the first of these that holds. Null for an entry that tells of time only.
 */
export function evidenceIn(
  entry: Pick<Entry, 'mode' | 'kind' | 'moment' | 'fileIds'>,
): Exclude<EvidenceKind, 'said'> | null {
  if (entry.moment !== null || entry.kind === 'moment') return 'moment'
  if (entry.fileIds.length > 0) return 'file'
  if (entry.mode === 'feedback' || entry.kind === 'feedback') return 'feedback'
  return entry.mode === 'apply' ? 'applied' : null
}

/** Whether a piece of feedback is about a skill. */
export function isAbout({ skillIds, levels }: Pick<SaidOn, 'skillIds' | 'levels'>, skillId: string): boolean {
  return skillIds.includes(skillId) || levels.some((level) => level.skillId === skillId)
}

/** The pieces of a piece of evidence's kinds together. */
export function evidenceSum(evidence: Evidence): number {
  return EVIDENCE_KINDS.reduce((sum, kind) => sum + evidence[kind], 0)
}

/** Time (minutes by mode; what has none is the rest to `minutes`) and evidence within a range. */
export type Shown = {
  readonly range: DayRange
  readonly minutes: number
  readonly byMode: Readonly<Record<Mode, number>>
  readonly evidence: Evidence
}

/** What a range shows of some skills, by id; told from the entries and the feedback given, of which those outside it are left out. */
export function shownOf(
  skillIds: readonly string[],
  range: DayRange,
  entries: readonly Entry[],
  feedback: readonly SaidOn[],
): Map<string, Shown> {
  const found = new Map(
    skillIds.map((id) => [
      id,
      {
        range,
        minutes: 0,
        byMode: noModes(),
        evidence: { applied: 0, feedback: 0, moment: 0, file: 0, said: 0 },
      },
    ]),
  )
  const isWithin = ({ date }: { date: string }) => range.from <= date && date <= range.to
  for (const entry of entries.filter(isWithin)) {
    const kind = evidenceIn(entry)
    const counted = new Set<string>()
    for (const { skillId, minutes } of entry.allocations) {
      const shown = found.get(skillId)
      if (shown === undefined) continue
      shown.minutes += minutes
      if (entry.mode !== null) shown.byMode[entry.mode] += minutes
      if (kind !== null && !counted.has(skillId)) shown.evidence[kind] += 1
      counted.add(skillId)
    }
  }
  for (const said of feedback.filter(isWithin)) {
    for (const [id, shown] of found) if (isAbout(said, id)) shown.evidence.said += 1
  }
  return found
}
