import { readClockify } from './clockify.ts'
import { readCsvEntries } from './csv-entries.ts'
import type { DateOrder } from './date-order.ts'
import { readDayOne, type DayOneOptions } from './day-one.ts'
import type { DraftFile } from './import-draft.ts'
import { draftsOfTimeFile } from './time-drafts.ts'
import { readToggl } from './toggl.ts'

/** The formats that hold entries and nothing else. */
export const ENTRY_FORMATS = ['csv', 'toggl', 'clockify', 'dayone'] as const
export type EntryFormat = (typeof ENTRY_FORMATS)[number]

export type ReadOptions = {
  /** The person's answer where dates have two readings. */
  readonly dateOrder: DateOrder | null
  readonly dayOne?: DayOneOptions
}

/** Reads a file of entries. Never throws for what is in the file: problems and refusals say it. */
export function readDrafts(text: string, format: EntryFormat, options: ReadOptions): DraftFile {
  switch (format) {
    case 'csv':
      return readCsvEntries(text, options)
    case 'toggl':
      return draftsOfTimeFile(readToggl(text, options))
    case 'clockify':
      return draftsOfTimeFile(readClockify(text, options))
    case 'dayone':
      return readDayOne(text, options.dayOne ?? { minutes: 1, skill: null })
  }
}
