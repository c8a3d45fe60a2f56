import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'

const SHIPPED = new Set(PRACTICE_LIBRARY.map(({ id }) => id))

/** Whether an activity came with the app, in whatever words it stands there now. */
export function isShipped(id: string): boolean {
  return SHIPPED.has(id)
}
