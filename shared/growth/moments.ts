import type { Day } from '../day.ts'
import { isMinutes } from '../duration.ts'
import type { Entry } from '../entry/entry.ts'

/** The minutes of a moment that nobody gave any: enough to notice it, too few to move a balance. */
export const MOMENT_MINUTES = 5

/** A moment as it is captured, half-typed values included. */
export type MomentForm = {
  situation: string
  action: string
  effect: string
  with: Entry['with']
  skillId: string | null
  personIds: readonly string[]
  date: Day | null
  minutes: number | null
}

/** What is wrong with the fields of a form. */
export type MomentErrors = { situation?: 'missing'; date?: 'missing'; minutes?: 'missing' }

/** The fields of an entry that a moment gives. */
export type MomentFields = Pick<
  Entry,
  'title' | 'date' | 'minutes' | 'kind' | 'mode' | 'with' | 'moment' | 'allocations' | 'personIds'
>

/** The form of a moment that is still to be written. */
export function blankMoment(today: Day): MomentForm {
  const nothing = { situation: '', action: '', effect: '', with: null, skillId: null, personIds: [] }
  return { ...nothing, date: today, minutes: MOMENT_MINUTES }
}

/** Reads a form: the fields of an entry, whole and right, or what is wrong with which field. */
export function checkMoment(
  form: MomentForm,
): { kind: 'right'; fields: MomentFields } | { kind: 'wrong'; errors: MomentErrors } {
  const errors: MomentErrors = {}
  const { date, minutes, skillId } = form
  const situation = form.situation.trim()
  if (situation === '') errors.situation = 'missing'
  if (date === null) errors.date = 'missing'
  if (minutes === null || !isMinutes(minutes)) errors.minutes = 'missing'
  if (Object.keys(errors).length > 0 || date === null || minutes === null) return { kind: 'wrong', errors }
  return {
    kind: 'right',
    fields: {
      title: titleOf(situation),
      date,
      minutes,
      kind: 'moment',
      mode: 'apply',
      with: form.with,
      moment: { situation, action: form.action.trim(), effect: form.effect.trim() },
      allocations: skillId === null ? [] : [{ skillId, minutes }],
      personIds: [...form.personIds],
    },
  }
}

const LONGEST_TITLE = 80

/** A situation as a title: its first sentence or line, cut between words where it is long. */
export function titleOf(situation: string): string {
  const [line = ''] = situation.trim().split('\n')
  const [sentence = ''] = line.split(/(?<=[.!?])\s/)
  const whole = sentence.trim().replace(/\.$/, '')
  if (whole.length <= LONGEST_TITLE) return whole === '' ? '…' : whole
  const cut = whole.slice(0, LONGEST_TITLE - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
