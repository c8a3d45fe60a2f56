import type { RedactionWords } from '../../shared/report/redact.ts'

/** Words that stand where something is hidden. */
export const redactionWords: RedactionWords = {
  people: {
    customer: 'a customer',
    supervisor: 'a supervisor',
    report: 'a direct report',
    peer: 'a peer',
    group: 'a group',
    stakeholder: 'a stakeholder',
    mentor: 'a mentor',
    other: 'somebody',
  },
  moment: 'A moment',
}
