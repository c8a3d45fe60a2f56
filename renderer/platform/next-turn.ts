type WithScheduler = { scheduler?: { yield?: () => Promise<void> } }

/** Lets input, drawing and whatever else waits have its turn. A page that nobody sees goes on at full speed. */
export async function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler
  // Timers of a hidden page are slowed down to one a second, which is where commands run.
  if (scheduler?.yield) await scheduler.yield()
  else await new Promise((resolve) => setTimeout(resolve))
}
