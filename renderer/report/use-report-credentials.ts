import { useMemo } from 'react'
import type { Credential } from '../../shared/credentials/records.ts'
import type { Day } from '../../shared/day.ts'
import type { ReportRequest } from '../../shared/report/request.ts'
import { useToday } from '../platform/use-today.ts'
import { useCredentials, useCredits, type CountedCredential } from '../storage/use-credentials.ts'

/** The credentials of a report: those issued by the day they are looked at, and how each stands then. */
export type ReportCredentials = {
  /** The report's last day, or today where that is still to come. */
  day: Day
  credentials: readonly Credential[]
  counted: readonly CountedCredential[]
}

/** Reads a report's credentials, added up as the command `credits` does; undefined until all is there. */
export function useReportCredentials({ to }: ReportRequest): ReportCredentials | undefined {
  const today = useToday()
  const day = to < today ? to : today
  const all = useCredentials()
  const counted = useCredits(day)
  return useMemo(() => {
    if (all === undefined || counted === undefined) return undefined
    const isThere = ({ issuedOn }: Credential) => issuedOn === null || issuedOn <= day
    return {
      day,
      credentials: all.filter(isThere),
      counted: counted.filter(({ credential }) => isThere(credential)),
    }
  }, [all, counted, day])
}
