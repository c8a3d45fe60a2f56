import type { LucideIcon } from 'lucide-react'
import type { Day } from '../../../shared/day.ts'
import type { Due, Later } from '../../../shared/due/due-list.ts'

/** One line of what is due. */
export type DueLine = Due & {
  readonly icon: LucideIcon
  /** What is due, in a few words without blame: “Review of October”. */
  readonly text: string
  /** What else is to be known, such as a day; shown after the text. */
  readonly detail?: string
  /** Where it is done: an address such as `#plan/goals`. */
  readonly href: string
  /** How long it can be put off; `tomorrow` and `week` where nothing is said, an empty list for not at all. */
  readonly laters?: readonly Later[]
}

/** A hook that gives the due lines of one kind; undefined until they are read. */
export type DueSource = (today: Day) => readonly DueLine[] | undefined
