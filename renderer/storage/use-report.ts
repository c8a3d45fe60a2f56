import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { DayRange } from '../../shared/balance/period.ts'
import type { ReportChoices } from '../../shared/report/kept.ts'
import { hideableIn, type Hideable } from '../../shared/report/left-out.ts'
import { reportModel, type ReportModel } from '../../shared/report/model.ts'
import { redact, type RedactionWords } from '../../shared/report/redact.ts'
import { asOf, type ReportSource } from '../../shared/report/source.ts'
import { useToday } from '../platform/use-today.ts'
import { useJournal } from './journal-context.tsx'
import { readReportLists, type ReportContext } from './report-source.ts'
import { useCredits } from './use-credentials.ts'

/** All that a report of some days is made from. Live; undefined until read, and while other days are read. */
export function useReportSource(
  { from, to }: DayRange,
  { name, weekStart, fallback }: ReportContext,
): ReportSource | undefined {
  const { database } = useJournal()
  const today = useToday()
  const lists = useLiveQuery(
    () => readReportLists(database, { from, to, today }, { name, weekStart, fallback }),
    [database, from, to, today, name, weekStart, fallback],
  )
  const counted = useCredits(asOf({ to, today }))
  return useMemo(() => {
    if (lists === undefined || counted === undefined) return undefined
    // A live value may still be that of the days before.
    if (lists.from !== from || lists.to !== to || lists.today !== today) return undefined
    const credits = counted.map(({ credential, pack, credits: sums }) => {
      if (sums === null) return { credentialId: credential.id, pack, credits: null }
      const { activities: _activities, fill: _fill, ...rest } = sums
      return { credentialId: credential.id, pack, credits: rest }
    })
    return { ...lists, credits }
  }, [lists, counted, from, to, today])
}

/** A report worked out from its source, with what is chosen hidden. */
export function useReportModel(
  source: ReportSource | undefined,
  { hidden, entryIds }: Pick<ReportChoices, 'hidden' | 'entryIds'>,
  words: RedactionWords,
): ReportModel | undefined {
  const [hiding, writing] = [hidden.join(' '), entryIds.join(' ')]
  return useMemo(
    () => source && reportModel(redact(source, hidden, words), entryIds),
    // oxlint-disable-next-line react/exhaustive-deps -- lists are compared by what is in them
    [source, hiding, writing, words],
  )
}

/** What there is to hide in a report. */
export function useHideable(source: ReportSource | undefined, words: RedactionWords): Hideable | undefined {
  return useMemo(() => source && hideableIn(source, words.people), [source, words])
}
