import { CISA } from './packs/cisa.ts'
import { CISSP } from './packs/cissp.ts'
import { HCPC } from './packs/hcpc.ts'
import { NMC } from './packs/nmc.ts'
import { PMP } from './packs/pmp.ts'
import { RICS } from './packs/rics.ts'
import { rulePackSchema, type RulePack } from './rule-pack.ts'

/** What is said beside everything that a pack adds up to. */
export const HELP_LINE = 'A help to add up by, not the judgement of the body.'

/** The packs that ship with the app, by the names of what they are for. */
export const SHIPPED_PACKS: readonly RulePack[] = [CISA, CISSP, HCPC, NMC, PMP, RICS].map((pack) =>
  rulePackSchema.parse(pack),
)

const SHIPPED_IDS: ReadonlySet<string> = new Set(SHIPPED_PACKS.map(({ id }) => id))

/** Whether a pack came with the app, whatever the journal has made of it. */
export function isShippedPack({ id }: Pick<RulePack, 'id'>): boolean {
  return SHIPPED_IDS.has(id)
}

/**
 * Every pack a journal has: the shipped ones, each in the journal's own version where it was edited (under the same
 * id), then those that were added. What a journal holds gets its defaults here, since older ones hold less.
 */
export function packsOf(own: readonly unknown[]): RulePack[] {
  const kept = new Map(own.map((record) => rulePackSchema.parse(record)).map((pack) => [pack.id, pack]))
  const shipped = SHIPPED_PACKS.map((pack) => kept.get(pack.id) ?? pack)
  return [...shipped, ...[...kept.values()].filter((pack) => !isShippedPack(pack))]
}
