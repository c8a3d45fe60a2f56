import { useCallback, useEffect, useState } from 'react'
import { noAnswer } from '../../platform/no-answer.ts'
import { lookAtEvidence, type EvidenceState } from '../../storage/evidence.ts'
import { useJournal } from '../../storage/journal-context.tsx'

/** How the evidence files stand by their sizes; looked at again when the window comes forward. */
export function useEvidence(): EvidenceState | undefined {
  const journal = useJournal()
  const [state, setState] = useState<EvidenceState>()
  const refresh = useCallback(async () => {
    setState(await lookAtEvidence(journal, 'sizes').catch(noAnswer))
  }, [journal])
  useEffect(() => {
    const look = () => void refresh()
    look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [refresh])
  return state
}
