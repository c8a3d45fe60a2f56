import { claimedEntryOf, type ClaimedEntry } from '../../../shared/credentials/activity.ts'
import { creditsOn, type CreditEvidence, type Credits } from '../../../shared/credentials/credits.ts'
import { credentialSchema, type Credential } from '../../../shared/credentials/records.ts'
import { rulePackSchema, type RulePack } from '../../../shared/credentials/rule-pack.ts'
import { SHIPPED_PACKS } from '../../../shared/credentials/shipped-packs.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'

let count = 0
const PART = 1_200

/** An entry claimed in one category of the credential `c`, of so many hours. */
export function claimed(date: string, hours: number, category = '', more: object = {}): ClaimedEntry {
  const minutes = Math.round(hours * 60)
  const entry = entrySchema.parse({
    id: `e${++count}`,
    date,
    minutes: Math.min(minutes, 1_440),
    title: `Activity ${count}`,
    allocations: [],
    claims: parts(minutes).map((part) => ({ credentialId: 'c', category, minutes: part })),
    ...more,
  })
  const kept = claimedEntryOf(entry)
  if (kept === null) throw new Error('This entry is no claim')
  return kept
}

/** A claim has at most a day's minutes; more is claimed in parts that no step of a pack cuts. */
function parts(minutes: number): number[] {
  const whole = Array.from({ length: Math.floor(minutes / PART) }, () => PART)
  return minutes % PART === 0 ? whole : [...whole, minutes % PART]
}

export function shipped(id: string): RulePack {
  const pack = SHIPPED_PACKS.find((one) => one.id === id)
  if (pack === undefined) throw new Error(`No pack ${id} is shipped`)
  return pack
}

export function credential(more: object = {}): Credential {
  return credentialSchema.parse({ id: 'c', title: 'Mine', cycleStart: '2025-03-01', ...more })
}

/** The credits of the credential `c` on a day; it must have a first day. */
export function credits(
  pack: RulePack | string,
  day: string,
  entries: readonly ClaimedEntry[],
  more: { credential?: object } & Partial<CreditEvidence> = {},
): Credits {
  const { credential: fields = {}, feedback = [], reviews = [] } = more
  const rules = typeof pack === 'string' ? shipped(pack) : pack
  const found = creditsOn(credential(fields), rules, { entries, feedback, reviews }, day)
  if (found === null) throw new Error('Nothing says when its cycle began')
  return found
}

/** A category's amounts. */
export function categoryOf({ byCategory }: Credits, name: string) {
  const found = byCategory.find(({ category }) => category === name)
  if (found === undefined) throw new Error(`There is no category ${name}`)
  return { earned: found.earned, counted: found.counted, missing: found.missing }
}

export function requirement({ requirements }: Credits, rule: string, nth = 0) {
  const found = requirements.filter((one) => one.rule === rule)[nth]
  if (found === undefined) throw new Error(`There is no rule ${rule}`)
  return found
}

export const anyPack = (fields: object): RulePack => rulePackSchema.parse({ id: 'p', name: 'Own', ...fields })
