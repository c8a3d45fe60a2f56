import { useEffect, useState } from 'react'
import { clockFor } from './clock.ts'
import { currentStart } from './start.ts'

const A_MINUTE = 60_000

/** The present, a minute fine: for "3 hours ago". */
export function useNow(): Date {
  const [now, setNow] = useState(() => clockFor(currentStart()).now())
  useEffect(() => {
    const look = () => setNow(clockFor(currentStart()).now())
    const timer = setInterval(look, A_MINUTE)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [])
  return now
}
