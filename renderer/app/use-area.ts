import { useCallback, useEffect, useState } from 'react'

export const AREAS = ['today', 'balance', 'reports', 'backups'] as const
export type Area = (typeof AREAS)[number]

function areaOf(hash: string): Area {
  return AREAS.find((area) => hash === `#${area}`) ?? 'today'
}

/** `visit` tells two visits apart: going to the area that is shown already is a new one. */
type Shown = { area: Area; visit: number }

/** The area that is shown, kept in the address so that back and forward work. */
export function useArea(): [Shown, (area: Area) => void] {
  const [shown, setShown] = useState<Shown>(() => ({ area: areaOf(window.location.hash), visit: 0 }))
  useEffect(() => {
    const follow = () => {
      const area = areaOf(window.location.hash)
      setShown((before) => (before.area === area ? before : { area, visit: before.visit + 1 }))
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((area: Area) => {
    window.location.hash = area
    setShown(({ visit }) => ({ area, visit: visit + 1 }))
  }, [])
  return [shown, go]
}
