import 'fake-indexeddb/auto'

// Node 20 has neither; the renderer's platform needs the lock and finds the rest of a browser unused here.
let last: Promise<unknown> = Promise.resolve()
const locks = {
  request: (_name: string, work: () => Promise<unknown>) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  },
}
Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true })
