/** An instant with the offset that the local clock has then: `2026-11-22T14:05:09.000+01:00`. Only the outermost layer calls it. */
export function localInstantOf(moment: Date): string {
  // Long ago some places were some seconds off the minute, which no offset can say.
  return withOffset(moment.getTime(), -Math.round(moment.getTimezoneOffset()))
}

/** The instant so many milliseconds later (earlier where negative), written with the same offset. */
export function instantAfter(at: string, ms: number): string {
  const sign = at.slice(-6, -5)
  const minutes = Number(at.slice(-5, -3)) * 60 + Number(at.slice(-2))
  return withOffset(Date.parse(at) + ms, sign === '+' ? minutes : sign === '-' ? -minutes : 0)
}

function withOffset(milliseconds: number, offset: number): string {
  const local = new Date(milliseconds + offset * 60_000).toISOString().slice(0, -1)
  const two = (count: number) => String(count).padStart(2, '0')
  const size = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
