import type { Mode } from '../entry/entry.ts'
import type { Insight } from './insight.ts'

/** What can be done about an insight: an activity for what it wants, or a look at the plan or the target. */
export type Remedy =
  | { kind: 'activity'; wants: NonNullable<Insight['wants']>; modes: readonly Mode[] }
  | { kind: 'plan' }
  | { kind: 'target' }

/** The remedy of an insight. Where something was only learned it is to be used; where nobody said anything, to be asked. */
export function remedyOf({ rule, wants }: Pick<Insight, 'rule' | 'wants'>): Remedy {
  if (wants === null) return { kind: rule === 'target-old' ? 'target' : 'plan' }
  if (rule === 'learning-without-applying') return { kind: 'activity', wants, modes: ['practise', 'apply'] }
  return { kind: 'activity', wants, modes: rule === 'no-feedback' ? ['feedback'] : [] }
}
