import { idsSchema } from '../journal/record.ts'
import { z } from '../schema.ts'
import { AUDIENCE_PRESETS, REDACTIONS, SECTIONS, type Redaction, type Section } from './audiences.ts'
import { PAPERS, type Audience, type Paper } from './request.ts'

/** What somebody chose for an audience; null for its preset. */
const choicesSchema = z
  .strictObject({
    sections: z.array(z.enum(SECTIONS)).max(SECTIONS.length),
    hidden: z.array(z.enum(REDACTIONS)).max(REDACTIONS.length),
    /** The entries whose notes and moments are written out. */
    entryIds: idsSchema,
    /** Null for the paper of the settings. */
    paper: z.enum(PAPERS).nullable().default(null),
  })
  .nullable()
  .default(null)

/** What was chosen for each audience, as the settings keep it. */
export const keptReportsSchema = z
  .strictObject({
    'one-to-one': choicesSchema,
    'annual-review': choicesSchema,
    promotion: choicesSchema,
    audit: choicesSchema,
    private: choicesSchema,
  })
  .default({ 'one-to-one': null, 'annual-review': null, promotion: null, audit: null, private: null })
export type KeptReports = z.infer<typeof keptReportsSchema>

/** What a report of an audience holds, hides and writes out, and on which paper. */
export type ReportChoices = {
  readonly sections: readonly Section[]
  readonly hidden: readonly Redaction[]
  readonly entryIds: readonly string[]
  readonly paper: Paper | null
}

/** What an audience begins with. */
export function presetChoices(audience: Audience): ReportChoices {
  const { sections, hidden } = AUDIENCE_PRESETS[audience]
  return { sections, hidden, entryIds: [], paper: null }
}

/** What holds for an audience: what was chosen, else its preset. */
export function choicesFor(kept: KeptReports, audience: Audience): ReportChoices {
  return kept[audience] ?? presetChoices(audience)
}

/** What was kept with the choices of one audience changed; what comes to its preset is kept as that. */
export function withChoices(kept: KeptReports, audience: Audience, choices: ReportChoices): KeptReports {
  const isPreset = JSON.stringify(inOrder(choices)) === JSON.stringify(inOrder(presetChoices(audience)))
  return { ...kept, [audience]: isPreset ? null : inOrder(choices) }
}

function inOrder({ sections, hidden, entryIds, paper }: ReportChoices) {
  return {
    sections: SECTIONS.filter((one) => sections.includes(one)),
    hidden: REDACTIONS.filter((one) => hidden.includes(one)),
    entryIds: [...new Set(entryIds)],
    paper,
  }
}
