import type { Field } from '../../shared/entry/quick-add-words.ts'
import { plural } from './plural.ts'

/** What the line on Today says beyond the texts all share. */
export const textsOfQuickAdd = {
  with: 'With',
  counterparts: {
    customer: 'Customer',
    supervisor: 'Supervisor',
    report: 'Report',
    peer: 'Peer',
    group: 'Group',
    stakeholder: 'Stakeholder',
    mentor: 'Mentor',
    other: 'Someone else',
  },
  /** `9:00–10:30, 1h 30m` */
  range: (from: string, to: string, duration: string) => `${from}–${to}, ${duration}`,
  stillToCome: (day: string) => `${day}, still to come`,
  suggestions: { skill: 'Skills', with: 'With whom', kind: 'Kinds', mode: 'Modes' } satisfies Record<
    'skill' | Field,
    string
  >,
  create: (name: string) => `Create “${name}” in …`,
  createIn: (name: string, category: string) => `Create “${name}” in ${category}`,
  whereTo: (name: string) => `Where does “${name}” belong?`,
  /** Said, not shown. */
  count: (count: number) => `${count} ${plural(count, 'suggestion', 'suggestions')}. Enter takes the first.`,
}
