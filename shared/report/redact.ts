import { unreachable } from '../result.ts'
import { REDACTIONS, type Redaction } from './audiences.ts'
import type { NameWords } from './names.ts'
import type { RedactedSource, ReportSource } from './source.ts'
import { withoutLevels } from './without-levels.ts'
import { namedIn, withoutNames } from './without-names.ts'
import { withoutNotes } from './without-notes.ts'
import { withoutPersonal } from './without-personal.ts'

/** The words that take the place of what is hidden. */
export type RedactionWords = {
  /** `a peer` */
  readonly people: NameWords
  /** The title of an entry whose own was the beginning of its moment. */
  readonly moment: string
}

/**
 * A source with what is to be hidden gone from its records. Everything that a report says is worked out from the result, so
 * no section can show what was hidden, or count it. People who do not want to stand in reports never do.
 */
export function redact(
  source: ReportSource,
  hidden: readonly Redaction[],
  words: RedactionWords,
): RedactedSource {
  // Names last: what the others leave is what is looked through.
  const order = REDACTIONS.filter((one) => one !== 'names').filter((one) => hidden.includes(one))
  const less = order.reduce((left, one) => without(left, one, words), source)
  const people = namedIn(source, hidden.includes('names'))
  return { ...withoutNames(less, people, words.people).source, hidden } as RedactedSource
}

function without(
  source: ReportSource,
  redaction: Exclude<Redaction, 'names'>,
  words: RedactionWords,
): ReportSource {
  switch (redaction) {
    case 'levels':
      return withoutLevels(source)
    case 'notes':
      return withoutNotes(source, words.moment)
    case 'personal':
      return withoutPersonal(source)
    default:
      return unreachable(redaction)
  }
}
