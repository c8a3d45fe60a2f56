/** Runs work alone among all windows of the app: one commit at a time. */
export async function exclusively<Value>(work: () => Promise<Value>): Promise<Value> {
  return await navigator.locks.request('evenkeel-commit', work)
}
