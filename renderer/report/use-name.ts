import { useEffect, useState } from 'react'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { useJournal } from '../storage/journal-context.tsx'

/** The person's name as the settings have it, empty where it was not given; undefined until it is read. */
export function useName(): string | undefined {
  const { database } = useJournal()
  const [name, setName] = useState<string>()
  useEffect(() => {
    let isGone = false
    void database.settings.get(SETTINGS_ID).then((settings) => {
      if (!isGone) setName(settings?.name.trim() ?? '')
    })
    return () => {
      isGone = true
    }
  }, [database])
  return name
}
