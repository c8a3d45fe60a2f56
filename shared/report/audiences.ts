import type { Audience } from './request.ts'

/** The sections of a report, in the order in which they are read. */
export const SECTIONS = [
  'cover',
  'summary',
  'balance',
  'planned',
  'skills',
  'goals',
  'log',
  'write-ups',
  'feedback',
  'credentials',
  'next',
  'evidence',
  'made',
] as const
export type Section = (typeof SECTIONS)[number]

/**
 * What a report can hide. `names`: people are called by what they are to the person. `levels`: every rating and wanted
 * level. `notes`: what was written down at length (see `without-notes.ts`). `personal`: the personal side; then the
 * totals are work time.
 */
export const REDACTIONS = ['names', 'levels', 'notes', 'personal'] as const
export type Redaction = (typeof REDACTIONS)[number]

/** What an audience gets unless somebody chose otherwise. */
export type AudiencePreset = {
  readonly sections: readonly Section[]
  readonly hidden: readonly Redaction[]
  /** The sections that this audience would miss: where one is empty, a line says so instead of nothing. */
  readonly missed: readonly Section[]
  /** Ends with a declaration to sign. */
  readonly isSigned: boolean
}

/** The presets. What is hidden errs on the side of saying less: showing more is one tick away, taking it back is not. */
export const AUDIENCE_PRESETS: Readonly<Record<Audience, AudiencePreset>> = {
  'one-to-one': {
    sections: ['summary', 'balance', 'goals', 'feedback', 'next', 'made'],
    hidden: ['names', 'notes', 'personal'],
    missed: ['goals'],
    isSigned: false,
  },
  'annual-review': {
    sections: [
      'cover',
      'summary',
      'balance',
      'planned',
      'skills',
      'goals',
      'log',
      'write-ups',
      'feedback',
      'credentials',
      'next',
      'made',
    ],
    hidden: ['names', 'personal'],
    missed: ['goals', 'feedback'],
    isSigned: false,
  },
  promotion: {
    sections: [
      'cover',
      'summary',
      'balance',
      'skills',
      'goals',
      'write-ups',
      'feedback',
      'credentials',
      'next',
      'evidence',
      'made',
    ],
    hidden: ['names', 'personal'],
    missed: ['skills', 'goals', 'feedback'],
    isSigned: false,
  },
  audit: {
    sections: ['cover', 'summary', 'log', 'write-ups', 'credentials', 'evidence', 'made'],
    hidden: ['names', 'levels', 'personal'],
    missed: ['log', 'credentials', 'evidence'],
    isSigned: true,
  },
  private: { sections: SECTIONS, hidden: [], missed: [], isSigned: false },
}
