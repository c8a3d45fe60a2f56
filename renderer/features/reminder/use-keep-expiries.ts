import { useEffect } from 'react'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import { useReminderDays } from '../../storage/use-credentials.ts'

/** Keeps main, which shows notifications, knowing the days on which reminders of expiries fall. */
export function useKeepExpiries(): void {
  const days = useReminderDays()
  useEffect(() => {
    if (days !== undefined) void bridge.reminder.keepExpiries({ days }).catch(noAnswer)
  }, [days])
}
