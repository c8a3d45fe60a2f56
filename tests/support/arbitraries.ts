import fc from 'fast-check'
import { indexCatalog, type Catalog } from '../../shared/entry/catalog-index.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { addDays, FIRST_DAY, type Day } from '../../shared/day.ts'

/** The catalogue of a new journal. */
export const defaultCatalog: Catalog = indexCatalog(DEFAULT_CATEGORIES, DEFAULT_SKILLS)

/** Any day the formats accept. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 109_571 })
  .map((count) => addDays(FIRST_DAY, count))

const LINE_WORDS = [
  ...'1h30 90m 45 1:30 1,5h 1.5h 2h 30 15 hours min 0m 25h today yesterday friday last on next fri nov 3 3rd 2026'.split(
    ' ',
  ),
  ...'2026-11-03 2026-02-30 3/11 13/11/2025 4.5.2026 3.11. learn practise practice apply feedback get for with from'.split(
    ' ',
  ),
  ...'@mentoring @programming @"Active listening" @net @nobody @technology @ #team #2 #"two words" # \\30m \\ \\\\x'.split(
    ' ',
  ),
  ...'code review book course workshop read (90m) 1984 @Relationships/General @data at until C++ ł 😀'.split(
    ' ',
  ),
]

/** Lines of words that mean something in quick add, in any order and number, with odd characters between. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...LINE_WORDS) }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 10,
    },
  )
  .map((words) => words.join(' '))
