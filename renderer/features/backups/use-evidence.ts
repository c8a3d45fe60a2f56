import { useCallback, useEffect, useState } from 'react'
import { noAnswer } from '../../platform/no-answer.ts'
import { lookAtEvidence, type EvidenceState } from '../../storage/evidence.ts'
import { useJournal } from '../../storage/journal-context.tsx'

/** How the evidence files stand by their sizes, looked at again whenever `cause` changes; undefined until then. */
export function useEvidence(cause: unknown): EvidenceState | undefined {
  const journal = useJournal()
  const [state, setState] = useState<EvidenceState>()
  const look = useCallback(async () => {
    setState(await lookAtEvidence(journal, 'sizes').catch(noAnswer))
  }, [journal])
  useEffect(() => {
    void look()
  }, [look, cause])
  return state
}
