import '../support/browser-globals.ts'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { checkJournal } from '../../renderer/storage/check.ts'
import { commit } from '../../renderer/storage/commit.ts'
import { keptDigests } from '../../renderer/storage/position.ts'
import { readImport } from '../../renderer/storage/read-import.ts'
import { IMPORT_FORMATS, type ImportFormat } from '../../shared/bridge/commands.ts'
import { entrySchema } from '../../shared/entry/entry.ts'
import { decodeUtf8 } from '../../renderer/storage/decode-utf8.ts'
import { detectFormat } from '../../shared/formats/detect-format.ts'
import { journalFailureText, readJournal } from '../../shared/formats/journal-json.ts'
import { planImport } from '../../shared/formats/plan-import.ts'
import { readDrafts } from '../../shared/formats/read-drafts.ts'
import { defaultCatalog } from '../support/arbitraries.ts'
import { memoryBridge } from '../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../support/open-test-journal.ts'
import { PAYLOADS } from '../support/payloads.ts'
import { runs } from './runs.ts'

afterAll(wipeDatabase)

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

const SOUND: Readonly<Record<ImportFormat, string>> = {
  journal: JSON.stringify({
    format: 'evenkeel-journal',
    version: 1,
    entries: [
      { id: 'e1', date: '2026-11-22', minutes: 90, title: 'Review', notes: 'ä\n"x"', allocations: [] },
    ],
    files: [{ id: 'f1', name: 'scan.txt', bytes: 4, sha256: hashOf(Buffer.from('scan')), data: 'c2Nhbg==' }],
    settings: { name: 'Ana' },
  }),
  csv: '\uFEFFDate,Title,Category,Side,Skill,Minutes,Tags,Notes,Entry ID\r\n2026-11-22,Pairing,Technology,hard,Programming,60,"a, ""b""","one\ntwo",e1\r\n2026-11-22,Pairing,Communication,soft,Speaking,30,,,e1\r\n',
  toggl:
    'Client,Project,Description,Start date,Start time,Duration,Tags\nAcme,Site,Review,2026-11-22,09:00:00,00:45:00,"a, b"\n,,Walk,2026-11-23,23:30:00,00:30:00,\n',
  clockify:
    'Project,Description,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)\nSite,Review,22/11/2026,9:00 AM,22/11/2026,9:45 AM,00:45:00,0.75\n',
  dayone: JSON.stringify({
    metadata: { version: '1.0' },
    entries: [
      {
        uuid: 'A',
        creationDate: '2026-11-22T23:30:00Z',
        timeZone: 'Europe/Berlin',
        text: '# A day\n\nIt was 5\\.',
        tags: ['a'],
        duration: 0,
      },
    ],
  }),
}

/** What may happen to the bytes of a file on its way. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(200), times: fc.nat(20) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PAYLOADS)),
  }),
  fc.record({
    kind: fc.constant('nest' as const),
    at: fc.nat(),
    depth: fc.nat(3_000),
    sign: fc.constantFrom('[', '{"a":', '"', '('),
  }),
  fc.record({
    kind: fc.constant('encode' as const),
    as: fc.constantFrom('utf16le' as const, 'latin1' as const),
  }),
  fc.record({ kind: fc.constant('surrogate' as const), at: fc.nat() }),
)
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never

function damaged(bytes: Buffer, what: Damage): Buffer {
  const place = 'at' in what ? what.at % (bytes.length + 1) : 0
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
  switch (what.kind) {
    case 'flip': {
      const copy = Buffer.from(bytes)
      if (place < copy.length) copy[place] = (copy[place] ?? 0) ^ (1 << what.bit)
      return copy
    }
    case 'cut':
      return before
    case 'repeat':
      return Buffer.concat([
        before,
        ...Array.from({ length: what.times }, () => after.subarray(0, what.length)),
        after,
      ])
    case 'insert':
      return Buffer.concat([before, Buffer.from(what.text), after])
    case 'nest':
      return Buffer.concat([before, Buffer.from(what.sign.repeat(what.depth)), after])
    case 'encode':
      return Buffer.from(bytes.toString('utf8'), what.as)
    case 'surrogate':
      // What an encoder that knows no better makes of half a pair, and how JSON may write it.
      return Buffer.concat([
        before,
        place % 2 === 0 ? Buffer.from([0xed, 0xa0, 0x80]) : Buffer.from('\\ud800'),
        after,
      ])
  }
}

const anyFile = fc
  .tuple(fc.constantFrom(...IMPORT_FORMATS), fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([format, damages]) => ({ format, bytes: damages.reduce(damaged, Buffer.from(SOUND[format])) }))

/** Everything that is said of a file; what it would bring has to be valid. */
function saidOf(text: string, format: ImportFormat): string[] {
  if (format === 'journal') {
    const read = readJournal(text)
    return read.ok ? read.value.problems.map((problem) => problem.text) : [journalFailureText(read.failure)]
  }
  const file = readDrafts(text, format, { dateOrder: null })
  if (file.kind === 'ambiguous-dates') return []
  if (file.kind === 'refused') return [file.message]
  const plan = planImport(file.drafts, {
    catalog: defaultCatalog,
    places: {},
    kind: format,
    importId: 'i',
    now: '2026-11-22T10:00:00.000Z',
  })
  for (const entry of plan.entries) entrySchema.parse(entry)
  if (new Set(plan.entries.map(({ id }) => id)).size !== plan.entries.length)
    throw new Error('An id is there twice.')
  return [...file.problems, ...plan.problems].map((problem) => problem.text)
}

describe('a damaged file', () => {
  test('never ends the reading: it is read, or refused in a sentence', () => {
    expect(IMPORT_FORMATS).toHaveLength(5)
    fc.assert(
      fc.property(anyFile, fc.boolean(), ({ format, bytes }, asItSays) => {
        const text = decodeUtf8(bytes)
        if (text === null) return
        const found = asItSays ? format : detectFormat(text)
        for (const said of found === null ? [] : saidOf(text, found)) {
          expect(said).toMatch(/^["“A-Za-z][\s\S]*\S$/)
          expect(said).not.toMatch(/undefined|\[object|TypeError|NaN|at \w+ \(/)
          expect(said.length).toBeLessThan(3_000)
        }
      }),
      { numRuns: runs({ short: 200, usual: 2_000, long: 100_000 }) },
    )
  })

  test('is written whole or not at all', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    const digests = async () => await keptDigests(journal.database)
    await fc.assert(
      fc.asyncProperty(anyFile, async ({ format, bytes }) => {
        const text = decodeUtf8(bytes)
        if (text === null) return
        const before = await digests()
        const read = await readImport(journal, { text, format, skills: {}, dateOrder: null })
        // Reading alone writes nothing, whatever came of it.
        expect(await digests()).toEqual(before)
        if (read.kind !== 'plan') return
        // Evidence is only what its record says.
        for (const { sha256, content } of read.evidence)
          expect(hashOf(new Uint8Array(await content.arrayBuffer()))).toBe(sha256)
        expect(await commit(journal, read.changes, 'given')).toMatchObject({ kind: 'saved' })
        for (const change of read.changes) {
          const id = change.op === 'put' ? change.record.id : change.id
          const there = await journal.database.table<unknown, string>(change.table).get(id)
          expect(there !== undefined, `${change.table} ${id}`).toBe(change.op === 'put')
        }
        const ledger = await journal.ledger.open()
        expect(ledger.kind === 'ready' && ledger.digests).toEqual(await digests())
      }),
      { numRuns: runs({ short: 60, usual: 2_000, long: 20_000 }) },
    )
    // What the digests say is what is there.
    expect(await checkJournal(journal)).toMatchObject({ recordsDiffered: [], totalsRepaired: [] })
  })
})
