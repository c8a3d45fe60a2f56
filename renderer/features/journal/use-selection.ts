import { useRef, useState } from 'react'

export type Selection = {
  ids: ReadonlySet<string>
  /** Turns one over; with `range`, everything from the last one turned over is selected too. */
  select(id: string, range: boolean): void
  set(ids: readonly string[]): void
  /** False when nothing was selected. */
  clear(): boolean
}

/** Which entries are selected. `between` gives the ids from one to another as the list shows them. */
export function useSelection(between: (one: string, other: string) => readonly string[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const anchor = useRef<string | null>(null)
  return {
    ids,
    select: (id, range) => {
      const from = anchor.current
      if (range && from !== null) return setIds((now) => new Set([...now, ...between(from, id)]))
      anchor.current = id
      setIds((now) => {
        const next = new Set(now)
        if (!next.delete(id)) next.add(id)
        return next
      })
    },
    set: (all) => setIds(new Set(all)),
    clear: () => {
      anchor.current = null
      setIds(new Set())
      return ids.size > 0
    },
  }
}
