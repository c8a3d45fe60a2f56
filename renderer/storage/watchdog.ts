/** How long a step may go without progress before it counts as stuck. A full disk leaves such transactions. */
export const STALL_AFTER = 20_000

/** The work made no progress for {@link STALL_AFTER}. Whether it was done is not known. */
export class Stalled extends Error {
  override readonly name = 'Stalled'
}

/**
 * Runs work that reports its progress; rejects with {@link Stalled} when none came for `limit` milliseconds.
 * It measures progress and not the whole time: an import of 100,000 records may well take half a minute.
 */
export function watched<Value>(
  work: (onProgress: () => void) => Promise<Value>,
  limit = STALL_AFTER,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Stalled(`No progress for ${limit} ms.`))
    let timer = setTimeout(giveUp, limit)
    const onProgress = () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, limit)
    }
    work(onProgress)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}
