import { useEffect, useSyncExternalStore } from 'react'
import type { DraftKeeper, Keeping } from './draft-keeper.ts'

/** Has a keeper write at once whenever the window may be about to go: it loses the focus, is hidden, or closes. */
export function useKeptOnLeaving(keeper: DraftKeeper | null): void {
  useEffect(() => {
    if (keeper === null) return
    const flush = () => void keeper.flush()
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [keeper])
}

/** Whether what is typed is kept, live. */
export function useKeeping(keeper: DraftKeeper): Keeping {
  return useSyncExternalStore(keeper.subscribe, keeper.keeping)
}
