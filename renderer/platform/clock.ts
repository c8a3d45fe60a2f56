import { useEffect, useState } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import { localDayOf, type Day } from '../../shared/day.ts'
import { currentStart } from './start.ts'

/** The only source of the present. */
export type Clock = { now(): Date; today(): Day }

/** The system's clock; its day may be another one, as `--today` says. */
export function clockFor(start: Pick<Start, 'today'>): Clock {
  return {
    now: () => new Date(),
    today: () => start.today ?? localDayOf(new Date()),
  }
}

const A_MINUTE = 60_000

/** Today's day; a window left open over midnight moves on. */
export function useToday(): Day {
  const clock = clockFor(currentStart())
  const [today, setToday] = useState(clock.today)
  useEffect(() => {
    const check = () => setToday(clockFor(currentStart()).today())
    const timer = setInterval(check, A_MINUTE)
    window.addEventListener('focus', check)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', check)
    }
  }, [])
  return today
}
