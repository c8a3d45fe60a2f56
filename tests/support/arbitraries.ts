import fc from 'fast-check'
import { indexCatalog, type Catalog } from '../../shared/entry/catalog-index.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { entryFields } from '../../shared/entry/entry.ts'
import {
  deletionSchema,
  RECORD_TABLES,
  recordSchemas,
  type Deletion,
  type JournalRecords,
} from '../../shared/journal/journal.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { z } from '../../shared/schema.ts'
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
  ...'9-10:30 9:00–10:30 9am-11am 11-1pm 23:30-0:15 1-2:30 11-1:30 9-11 9 - am pm to 14.30-15.15 ½h 1:30h .5h'.split(
    ' ',
  ),
  ...'half an a hour and two hours twenty minutes quarter of for ago days day before week tomorrow plan'.split(
    ' ',
  ),
  ...'with:peer with:Priya with: kind:course kind:other kind:nothing mode:learn mode:fast \\\\with:peer #équipe'.split(
    ' ',
  ),
  ...'tue mon 3-nov 3/11/26 24/7 may 12 module chapter @mentor #"123"'.split(' '),
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

/** Text of every kind a string field could want. Each schema takes those that it accepts. */
const TEXTS: readonly fc.Arbitrary<string>[] = [
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `Entry ${text}.`),
  fc.uuid({ version: 7 }),
  anyDay,
  anyInstant(),
  fc.stringMatching(/^([01]\d|2[0-3]):[0-5]\d$/),
  fc.stringMatching(/^[0-9a-f]{64}$/),
  fc.stringMatching(/^[0-9a-f]{32}$/),
]

/** An instant with milliseconds, in UTC or with an offset. */
function anyInstant(): fc.Arbitrary<string> {
  const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  return fc
    .tuple(instant, fc.constantFrom('Z', '+01:00', '-05:30'))
    .map(([date, offset]) => date.toISOString().replace('Z', offset))
}

/** Values that a schema accepts just as they are. */
export function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) return recordsOf(schema)
  if (schema instanceof z.ZodArray) return fc.array(valuesOf(schema.element), { maxLength: 3 })
  if (schema instanceof z.ZodNullable) return fc.option(valuesOf(schema.unwrap()), { nil: null })
  if (schema instanceof z.ZodDefault) return valuesOf(schema.unwrap())
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODateTime) return textsOf(schema)
  if (schema instanceof z.ZodNumber) return numbersOf(schema)
  throw new Error(`No values are known for a schema of type ${schema._zod.def.type}`)
}

function recordsOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries<z.core.$ZodType>(schema.shape)
  const optional = new Set(fields.flatMap(([name, field]) => (field instanceof z.ZodOptional ? name : [])))
  const values = fields.map(([name, field]) => [
    name,
    valuesOf(field instanceof z.ZodOptional ? field.unwrap() : field),
  ])
  const requiredKeys = fields.map(([name]) => name).filter((name) => !optional.has(name))
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys,
    noNullPrototype: true,
  })
}

function textsOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const accepts = (text: string) => {
    const parsed = schema.safeParse(text)
    return parsed.success && parsed.data === text
  }
  const fitting = TEXTS.filter(
    (texts) => fc.sample(texts, { seed: 1, numRuns: 20 }).filter(accepts).length > 10,
  )
  return fc.oneof(...fitting).filter(accepts)
}

function numbersOf(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = schema.minValue ?? -1_000
  const max = Math.min(schema.maxValue ?? 1_000_000, 10_000_000)
  return schema.isInt
    ? fc.integer({ min: Math.max(min, -1_000_000), max })
    : fc.double({ min, max, noNaN: true })
}

/** A whole journal with a few records in every list; its entries add up and their skills are there. */
export const anyJournal: fc.Arbitrary<JournalRecords> = fc
  .record({
    ...(Object.fromEntries(
      RECORD_TABLES.map((table) => [
        table,
        fc.uniqueArray(valuesOf(table === 'entries' ? z.strictObject(entryFields) : recordSchemas[table]), {
          maxLength: table === 'settings' ? 1 : 4,
          selector: (record) => (record as { id: string }).id,
        }),
      ]),
    ) as Record<string, fc.Arbitrary<unknown[]>>),
    deletions: fc.uniqueArray(valuesOf(deletionSchema), {
      maxLength: 3,
      selector: (deletion) => (deletion as Deletion).table + (deletion as Deletion).id,
    }),
  })
  .map((lists) => joined(lists as unknown as JournalRecords))

function joined(records: JournalRecords): JournalRecords {
  for (const settings of records.settings) settings.id = SETTINGS_ID
  for (const [index, skill] of records.skills.entries()) {
    skill.categoryId = (records.categories[index] ?? DEFAULT_CATEGORIES[index])?.id ?? ''
  }
  const skills = [...records.skills, ...DEFAULT_SKILLS]
  for (const entry of records.entries) {
    entry.allocations = entry.allocations.slice(0, entry.minutes).map((_, index, all) => ({
      skillId: skills[index]?.id ?? '',
      minutes: index === 0 ? entry.minutes - all.length + 1 : 1,
    }))
  }
  return records
}
