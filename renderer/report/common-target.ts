import type { Summary } from '../../shared/balance/summary.ts'
import type { SideBands } from '../../shared/balance/target.ts'

/** The target that held all through a time; null where there was none, or where it changed on the way. */
export function commonTarget({ byMonth }: Summary): SideBands | null {
  const [first] = byMonth
  if (first === undefined || first.target === null) return null
  const isSame = byMonth.every(({ target }) => JSON.stringify(target) === JSON.stringify(first.target))
  return isSame ? first.target : null
}
