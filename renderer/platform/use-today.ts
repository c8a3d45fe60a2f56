import { useEffect, useState } from 'react'
import type { Day } from '../../shared/day.ts'
import { clockFor } from './clock.ts'
import { currentStart } from './start.ts'

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
