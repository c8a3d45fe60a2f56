import type { Day } from '../../shared/day.ts'
import { JOURNAL_FORMAT, JOURNAL_VERSION } from '../../shared/formats/journal-document.ts'
import { RECORD_TABLES, recordSchemas } from '../../shared/journal/journal.ts'
import { PRACTICE_LIBRARY } from '../../shared/practice/library.ts'
import { sampleJournal } from '../../shared/sample/sample-journal.ts'
import { z } from '../../shared/schema.ts'
import { PAYLOADS } from './payloads.ts'

/** A field of free text takes this; one of ids, days, hashes or choices does not. */
const PROBE = '<b>"'
/** Neighbours are of one kind: in strides, lists of a few records get texts of many. */
const STRIDE = 211
/** Bytes, not text: shown nowhere, and only proven by their hash. */
const BYTES = new Set(['files.data'])
/** What leaves a block open in Markdown, so that what follows would not be read by itself. */
const OPENER = /```|<!--|<!\[CDATA|<\?/

/** A journal with a payload in every text, and what of that is not so. */
export type HostileJournal = {
  readonly file: string
  /** Fields of text that hold no payload, such as `goals.why`. */
  readonly untouched: readonly string[]
  /** Payloads that stand nowhere. */
  readonly unused: readonly string[]
}

/**
 * The sample journal, with more of what it lacks, and in every field of text of every record the next of all payloads
 * that the field takes. The entry “All of them” holds every one in its notes.
 */
export function hostileJournal(today: Day): HostileJournal {
  const filler = new Filler()
  const records: Record<string, unknown> = { ...sampleJournal(today) }
  for (const [table, more] of Object.entries(furtherRecords(today))) {
    records[table] = [...more, ...(records[table] as unknown[])]
  }
  const filled = Object.fromEntries(
    RECORD_TABLES.map((table) => [
      table,
      (records[table] as unknown[]).map((record) => filler.fill(recordSchemas[table], record, table)),
    ]),
  )
  const { settings, ...lists } = filled
  const [own] = settings as { id?: string }[]
  delete own?.id
  const entries = [entryOfAll(today), ...(lists['entries'] as unknown[])]
  return {
    file: JSON.stringify({
      format: JOURNAL_FORMAT,
      version: JOURNAL_VERSION,
      ...lists,
      entries,
      settings: own,
    }),
    untouched: [...new Set(RECORD_TABLES.flatMap((table) => textsIn(recordSchemas[table], table)))].filter(
      (path) => !filler.paths.has(path) && !BYTES.has(path),
    ),
    unused: PAYLOADS.filter((payload) => !filler.used.has(payload)),
  }
}

class Filler {
  readonly used = new Set<string>()
  readonly paths = new Set<string>()
  #next = 0

  /** The value with the next payload in every text of it. */
  fill(schema: z.core.$ZodType, value: unknown, path: string): unknown {
    if (value === null || value === undefined) return value
    const inner = unwrapped(schema)
    if (inner instanceof z.ZodObject) {
      const fields = Object.entries(value).map(([name, part]) => {
        const field = (inner.shape as Record<string, z.core.$ZodType>)[name]
        return [name, field === undefined ? part : this.fill(field, part, `${path}.${name}`)]
      })
      return Object.fromEntries(fields)
    }
    if (inner instanceof z.ZodArray)
      return (value as unknown[]).map((item) => this.fill(inner.element, item, path))
    return isText(inner) ? this.#payloadFor(inner, path) : value
  }

  #payloadFor(schema: z.ZodString, path: string): string {
    this.paths.add(path)
    for (;;) {
      const payload = PAYLOADS[this.#next % PAYLOADS.length] ?? ''
      this.#next += STRIDE
      if (!schema.safeParse(payload).success) continue
      this.used.add(payload)
      return payload
    }
  }
}

/** The places of free text in a schema. */
function textsIn(schema: z.core.$ZodType, path: string): string[] {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(inner.shape).flatMap(([name, field]) =>
      textsIn(field, `${path}.${name}`),
    )
  if (inner instanceof z.ZodArray) return textsIn(inner.element, path)
  return isText(inner) ? [path] : []
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  let at = schema
  while (at instanceof z.ZodDefault || at instanceof z.ZodNullable || at instanceof z.ZodOptional)
    at = at.unwrap()
  return at
}

function isText(schema: z.core.$ZodType): schema is z.ZodString {
  return schema instanceof z.ZodString && schema.safeParse(PROBE).success
}

/** An entry of today whose notes are all payloads, one a paragraph; in a list, what is left open ends with its item. */
function entryOfAll(today: Day): unknown {
  const notes = PAYLOADS.map((payload) =>
    OPENER.test(payload) ? `- ${payload.replaceAll(/\r\n?|\n/g, '\n  ')}` : payload,
  ).join('\n\n')
  return { id: 'all-of-them', date: today, minutes: 5, title: 'All of them', notes, allocations: [] }
}

/** What the sample journal has none of; every text is a word that a payload takes the place of. */
function furtherRecords(today: Day): Record<string, unknown[]> {
  const word = 'word'
  const moment = { situation: word, action: word, effect: word }
  const questions = [word, word]
  const file = (id: string, type: string) => ({
    id,
    name: word,
    type,
    bytes: 10,
    sha256: (id === 'file-1' ? 'a' : 'b').repeat(64),
  })
  const claims = [{ credentialId: 'own-credential', category: word, minutes: 30 }]
  const entry = { title: word, notes: word, tags: questions, outcome: word, moment, claims }
  const source = { kind: 'toggl', key: word, importId: 'import-1' }
  const rules = {
    name: word,
    body: word,
    unit: word,
    source: word,
    notes: word,
    categories: [
      { name: word, aliases: [word], parent: word },
      { name: word, min: 5, cap: 10 },
    ],
    carryOver: { months: 12, most: 5, category: word },
    counts: [{ name: word, required: 2, of: ['feedback'] }],
    topics: [{ category: word, everyMonths: 12 }],
    columns: [{ title: word, of: 'title' }],
    yearly: { required: 5 },
  }
  const activity = { title: word, skill: word, instructions: word, questions }
  return {
    entries: [
      {
        id: 'entry-1',
        date: today,
        minutes: 60,
        allocations: [],
        fileIds: ['file-1', 'file-2'],
        source,
        ...entry,
      },
    ],
    templates: [{ id: 'template-1', name: word, entry: { ...entry, minutes: 30, source } }],
    credentials: [
      {
        id: 'own-credential',
        title: word,
        issuer: word,
        number: word,
        url: word,
        rulePackId: 'own-rules',
        cycleStart: '2026-01-01',
        expiresOn: '2026-12-20',
        fileIds: ['file-1'],
        explanations: [{ from: '2026-02-01', to: '2026-04-30', text: word }],
      },
    ],
    rulePacks: [
      { id: 'own-rules', ...rules },
      { id: 'pmp', ...rules },
    ],
    practices: [
      { id: 'own-practice', ...activity },
      { ...PRACTICE_LIBRARY[0], ...activity },
    ],
    insightDecisions: (['accepted', 'dismissed'] as const).map((decision) => ({
      id: decision,
      rule: word,
      key: word,
      decision,
      reason: word,
      sentence: word,
    })),
    files: [file('file-1', word), file('file-2', word)],
    settings: [
      {
        id: 'settings',
        name: word,
        locale: word,
        reviewQuestions: { week: questions, month: questions, quarter: questions, year: questions },
      },
    ],
  }
}
