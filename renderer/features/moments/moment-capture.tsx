import { useState } from 'react'
import { blankMoment, type MomentForm } from '../../../shared/growth/moments.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { usePeople } from '../../storage/use-people.ts'
import { useCommand } from '../../ui/use-command.ts'
import { MomentDialog } from './moment-dialog.tsx'

/** Catches a moment from wherever one is in the app. */
export function MomentCapture() {
  const today = useToday()
  const catalog = useCatalog()
  const people = usePeople()
  const [begun, setBegun] = useState<MomentForm | null>(null)
  const isReady = catalog !== undefined && people !== undefined
  useCommand('new-moment', isReady && begun === null ? () => setBegun(blankMoment(today)) : null)
  if (!isReady || begun === null) return null
  return <MomentDialog begun={begun} today={today} catalog={catalog} people={people} onBegin={setBegun} />
}
