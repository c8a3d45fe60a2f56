import { openBenchJournal } from './bench-journal.ts'
import { worksOf, type Work, type WorkName } from './works.ts'

declare global {
  interface Window {
    bench: Bench
  }
}

/** What the measuring side calls in the page. Times are milliseconds. */
export type Bench = {
  /** Fills an empty journal with `count` entries over the ten years before 2026-11-22. */
  fill(count: number): Promise<void>
  /** Does the works in turn, `rounds` times over, and gives each one's times. */
  measure(names: readonly WorkName[], rounds: number): Promise<Partial<Record<WorkName, number[]>>>
}

let works: Promise<Record<WorkName, Work>> | null = null

window.bench = {
  fill: async (count) => {
    works = openBenchJournal(count).then(worksOf)
    await works
  },
  measure: async (names, rounds) => {
    if (works === null) throw new Error('The journal was not filled.')
    const all = await works
    const times: Partial<Record<WorkName, number[]>> = {}
    for (let round = 0; round < rounds; round++) {
      for (const name of names) {
        const before = performance.now()
        await all[name]()
        ;(times[name] ??= []).push(performance.now() - before)
      }
    }
    return times
  },
}
