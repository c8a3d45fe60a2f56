import type { Day } from '../day.ts'
import { creditsIn } from './activity.ts'
import { creditsOn, type CreditEvidence, type Credits } from './credits.ts'
import type { Credential } from './records.ts'
import type { RulePack } from './rule-pack.ts'
import { HELP_LINE } from './shipped-packs.ts'

/** One credential of the command `credits` (FORMAT.md), and what that format leaves to be known. */
export type CreditLine = Pick<
  Credits,
  'cycle' | 'required' | 'earned' | 'counted' | 'missing' | 'carriedIn'
> & {
  credential: string
  body: string
  byCategory: { category: string; earned: number; counted: number; min: number | null; cap: number | null }[]
  yearly: { from: Day; to: Day; required: number; suggested: boolean; counted: number; missing: number }[]
  unit: string
  carriedOut: number
  /** The fewest further credits that meet the total and every minimum, and where to earn them. */
  needed: number
  fill: { category: string | null; within: string | null; credits: number }[]
  requirements: (Record<string, unknown> & {
    rule: string
    required: number
    counted: number
    missing: number
  })[]
  met: boolean
  keepUntil: Day
  rules: { source: string; checkedOn: Day | null; note: string }
}

/** The credits of a journal's credentials on a day; those that cannot be added up come back as sentences. */
export function creditLines(
  credentials: readonly Credential[],
  packs: readonly RulePack[],
  evidence: CreditEvidence,
  day: Day,
): { lines: CreditLine[]; left: string[] } {
  const lines: CreditLine[] = []
  const left: string[] = []
  for (const credential of credentials) {
    const { rulePackId, title } = credential
    if (rulePackId === null) continue
    const pack = packs.find(({ id }) => id === rulePackId)
    if (pack === undefined) {
      left.push(`“${title}” goes by the rules "${rulePackId}", which are not here.`)
      continue
    }
    const credits = creditsOn(credential, pack, evidence, day)
    if (credits === null) left.push(`“${title}” says neither when its cycle began nor when it was issued.`)
    else lines.push(creditLine(credential, pack, credits))
  }
  return { lines, left }
}

/** A credential's line of the command. */
export function creditLine({ title }: Credential, pack: RulePack, credits: Credits): CreditLine {
  const { cycle, required, earned, counted, missing, carriedIn, carriedOut, needed, keepUntil } = credits
  return {
    credential: title,
    body: pack.body,
    cycle,
    required,
    earned,
    counted,
    missing,
    carriedIn,
    byCategory: credits.byCategory.map((one) => ({
      category: one.category,
      earned: one.earned,
      counted: one.counted,
      min: one.min,
      cap: one.cap,
    })),
    yearly: credits.yearly.map((year) => ({
      from: year.from,
      to: year.to,
      required: year.required,
      suggested: year.isSuggested,
      counted: year.counted,
      missing: year.missing,
    })),
    unit: pack.unit,
    carriedOut,
    needed,
    fill: credits.fill.map(({ category, within, units }) => ({
      category,
      within,
      credits: creditsIn(units, pack, 'up'),
    })),
    requirements: credits.requirements.map((requirement) => ({ ...requirement })),
    met: credits.isMet,
    keepUntil,
    rules: { source: pack.source, checkedOn: pack.checkedOn, note: HELP_LINE },
  }
}
