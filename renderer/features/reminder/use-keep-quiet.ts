import { useEffect } from 'react'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import { useToday } from '../../platform/use-today.ts'
import { useQuietDays } from '../../storage/use-quiet-days.ts'

/** Keeps main, which has the reminder's clock, knowing the days on which it is to be quiet. */
export function useKeepQuiet(): void {
  const days = useQuietDays(useToday())
  useEffect(() => {
    if (days !== undefined) void bridge.reminder.keepQuiet({ days }).catch(noAnswer)
  }, [days])
}
