import { daySchema, type Day } from '../day.ts'
import { z } from '../schema.ts'

/** Whom a report is for; `audiences.ts` says what each gets to read. */
export const AUDIENCES = ['one-to-one', 'annual-review', 'promotion', 'audit', 'private'] as const
export type Audience = (typeof AUDIENCES)[number]

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** The longest time a report is made of, in years: more than a working life, and what a half-typed year would ask for. */
export const MOST_YEARS = 60

/** Whether days are further apart than a report holds. */
export function isTooLong({ from, to }: { from: Day; to: Day }): boolean {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS
}

/**
 * Which progress report is wanted: its days (both included) and its audience. What it holds and hides is kept in the
 * journal's settings, so that the window and the command line make the same one. `paper` null leaves it to these too.
 */
export const reportRequestSchema = z
  .strictObject({
    from: daySchema,
    to: daySchema,
    audience: z.enum(AUDIENCES),
    paper: z.enum(PAPERS).nullable(),
  })
  .refine(({ from, to }) => from <= to, { message: 'ends before it begins', path: ['to'] })
  .refine((range) => !isTooLong(range), {
    message: `is more than ${MOST_YEARS} years after the first day`,
    path: ['to'],
  })
export type ReportRequest = z.infer<typeof reportRequestSchema>

/** `evenkeel-report-2026-01-01--2026-10-31.pdf`: file names carry app, kind and range. */
export function reportFileName({ from, to }: { from: string; to: string }): string {
  return `evenkeel-report-${from}--${to}.pdf`
}

const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'GT', 'CR', 'PA'])

/** The paper people have where a locale is spoken: Letter in North America and a few more, A4 elsewhere. */
export function paperFor(locale: string): Paper {
  const region = locale.split('-').find((part) => /^[A-Z]{2}$/.test(part))
  return region !== undefined && LETTER_REGIONS.has(region) ? 'letter' : 'a4'
}
