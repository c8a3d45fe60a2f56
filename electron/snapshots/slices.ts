import { setImmediate as nextTurn } from 'node:timers/promises'

/** So many records are a few milliseconds of work. */
const SLICE = 250

/** Cuts records into slices; between two of them everything else of main gets its turn. */
export async function* slicesOf<Value>(values: readonly Value[]): AsyncGenerator<Value[]> {
  for (let start = 0; start < values.length; start += SLICE) {
    yield values.slice(start, start + SLICE)
    await nextTurn()
  }
}
