import { useCallback, useEffect, useState } from 'react'

export const AREAS = ['today', 'balance', 'plan', 'growth', 'credentials', 'reports', 'settings'] as const
export type Area = (typeof AREAS)[number]

/**
 * Where the window is, `page` within an area and `item` within a page: empty at their start. `visit` counts each going
 * there, so that going to the area that is shown already is a new one.
 */
export type Place = { area: Area; page: string; item: string; visit: number }

function placeOf(hash: string, visit: number): Place {
  const [name, page = '', item = ''] = hash.replace(/^#/, '').split('/')
  const area = AREAS.find((one) => one === name)
  return area === undefined ? { area: 'today', page: '', item: '', visit } : { area, page, item, visit }
}

/**
 * The place that is shown, kept in the address (`#settings/backups`, `#growth/courses/<id>`) so that links, back and forward work. Going to
 * an area from a page of it leads to its start.
 */
export function useArea(): [Place, (area: Area, page?: string) => void] {
  const [place, setPlace] = useState(() => placeOf(window.location.hash, 0))
  useEffect(() => {
    const follow = () =>
      setPlace((last) => {
        const next = placeOf(window.location.hash, last.visit + 1)
        const isSame = next.area === last.area && next.page === last.page && next.item === last.item
        return isSame ? last : next
      })
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((area: Area, page = '') => {
    window.location.hash = page === '' ? area : `${area}/${page}`
    setPlace((last) => ({ area, page, item: '', visit: last.visit + 1 }))
  }, [])
  return [place, go]
}
