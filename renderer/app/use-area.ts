import { useCallback, useEffect, useState } from 'react'

export const AREAS = ['today', 'balance', 'reports', 'backups'] as const
export type Area = (typeof AREAS)[number]

function areaOf(hash: string): Area {
  return AREAS.find((area) => hash === `#${area}`) ?? 'today'
}

/** The area that is shown, kept in the address so that back and forward work. */
export function useArea(): [Area, (area: Area) => void] {
  const [area, setArea] = useState(() => areaOf(window.location.hash))
  useEffect(() => {
    const follow = () => setArea(areaOf(window.location.hash))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((next: Area) => {
    window.location.hash = next
    setArea(next)
  }, [])
  return [area, go]
}
