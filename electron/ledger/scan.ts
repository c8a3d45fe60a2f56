import type { OpenFile } from './file-system.ts'
import { readLine, type Line } from './line.ts'

/** A line and where it stands in the file, its line break not counted. */
export type PlacedLine = { line: Line; position: number; length: number }

/** What the lines alone do not say. */
export type Scan = {
  /** Lines that cannot be read but have readable ones after them. */
  damaged: number
  /** Where the last readable line ends: whatever follows was never acknowledged. */
  end: number
  size: number
}

const CHUNK = 1_048_576
const LINE_BREAK = 0x0a

/** Reads every line of the file, telling a torn tail from damage. `onLine` sees the readable ones, in order. */
export async function scan(file: OpenFile, onLine: (placed: PlacedLine) => void): Promise<Scan> {
  const size = await file.size()
  let damaged = 0
  let suspect = 0
  let end = 0
  for await (const { bytes, position } of rawLines(file, size)) {
    const line = readLine(bytes)
    if (line === null) {
      suspect += 1
      continue
    }
    damaged += suspect
    suspect = 0
    end = position + bytes.length + 1
    onLine({ line, position, length: bytes.length })
  }
  return { damaged, end, size }
}

/** The lines that end in a line break, with their places; what stands after the last break is left out. */
async function* rawLines(file: OpenFile, size: number): AsyncGenerator<{ bytes: Buffer; position: number }> {
  let pending: Buffer[] = []
  let start = 0
  for (let position = 0; position < size;) {
    const chunk = await file.read(position, Math.min(CHUNK, size - position))
    if (chunk.length === 0) return
    let from = 0
    for (let at = chunk.indexOf(LINE_BREAK); at !== -1; at = chunk.indexOf(LINE_BREAK, from)) {
      yield { bytes: Buffer.concat([...pending, chunk.subarray(from, at)]), position: start }
      pending = []
      from = at + 1
      start = position + from
    }
    pending.push(chunk.subarray(from))
    position += chunk.length
  }
}
