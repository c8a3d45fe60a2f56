import { Play } from 'lucide-react'
import type { ReactNode } from 'react'
import type { About } from '../../../shared/timer/timer.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toasts.tsx'
import { useTimerActions } from './use-timer-actions.ts'

type TimerStartProps = {
  about: About
  catalog: Catalog
  label: string
  /** What is said once it runs. */
  said: string
  children: ReactNode
}

/** Starts the timer for something from wherever that stands; one that runs is logged first. */
export function TimerStart({ about, catalog, label, said, children }: TimerStartProps) {
  const actions = useTimerActions(catalog)
  const start = async () => toast({ message: (await actions.start(about)) ?? said })
  return (
    <Button aria-label={label} onPress={() => void start()}>
      <Play size={16} strokeWidth={1.75} aria-hidden />
      {children}
    </Button>
  )
}
