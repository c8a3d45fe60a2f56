import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { Snapshot } from './snapshot-days.ts'

/** What a snapshot is called when it is read out. */
export function useRowText(): (snapshot: Snapshot) => string {
  const formats = useFormats()
  return ({ readable, at, entries, name }) =>
    readable
      ? texts.backups.rowText(formats.instant(at), texts.backups.holds(entries, formats.number(entries)))
      : `${texts.backups.unreadableText} ${name}`
}
