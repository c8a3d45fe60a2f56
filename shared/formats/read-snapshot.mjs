#!/usr/bin/env node
// Reads an Evenkeel snapshot without Evenkeel: node read-snapshot.mjs FILE [TABLE]
// Proves that the file is whole, then prints the entries (or the records of TABLE), one JSON object a line.
// What stands in the file is said in SNAPSHOT.md. Exit 0: whole; 1: not; 2: wrong usage.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const READER_VERSION = 1
const [path, table = 'entries'] = process.argv.slice(2)

function stop(message, exit = 1) {
  console.error(message)
  process.exit(exit)
}

if (path === undefined) stop('Usage: node read-snapshot.mjs FILE [TABLE]', 2)

let bytes
try {
  bytes = gunzipSync(readFileSync(path))
} catch (error) {
  stop(`The file cannot be unpacked: ${error.message}`)
}

const headerEnd = bytes.indexOf(0x0a)
let header
try {
  header = JSON.parse(bytes.subarray(0, headerEnd).toString('utf8'))
} catch {
  stop('The first line is not JSON.')
}
if (header?.magic !== 'evenkeel-snapshot') stop('This is not an Evenkeel snapshot.')
if (header.minReaderVersion > READER_VERSION) stop(`It needs a reader of version ${header.minReaderVersion}.`)

const body = bytes.subarray(headerEnd + 1, headerEnd + 1 + header.body.bytes)
const sha256 = createHash('sha256').update(body).digest('hex')
if (sha256 !== header.body.sha256) stop('The bytes are not those that were written.')

const end = bytes.subarray(headerEnd + 1 + header.body.bytes).toString('utf8')
if (end !== `${JSON.stringify({ end: header.magic, lines: header.body.lines })}\n`)
  stop('The end is missing.')

const counts = {}
let lines = 0
for (let from = 0; from < body.length; lines += 1) {
  const to = body.indexOf(0x0a, from)
  const line = JSON.parse(body.subarray(from, to).toString('utf8'))
  counts[line.table] = (counts[line.table] ?? 0) + 1
  if (line.table === table) process.stdout.write(`${JSON.stringify(line.record)}\n`)
  from = to + 1
}
if (lines !== header.body.lines) stop(`It holds ${lines} records, not ${header.body.lines}.`)
for (const [name, count] of Object.entries(header.counts)) {
  if ((counts[name] ?? 0) !== count) stop(`It holds ${counts[name] ?? 0} ${name}, not ${count}.`)
}
console.error(
  `Whole: journal ${header.journalId}, commit ${header.sequence}, ${header.created}, ${lines} records, ${header.evidence?.files ?? 0} evidence files.`,
)
