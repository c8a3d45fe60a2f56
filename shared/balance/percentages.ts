/**
 * Whole percentages of parts that add up to exactly 100 (largest remainder); all 0 where the parts sum to 0.
 *
 * @example percentagesOf([1, 1, 1]) // [34, 33, 33]
 */
export function percentagesOf(parts: readonly number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0)
  if (sum === 0) return parts.map(() => 0)
  const exact = parts.map((part) => (part / sum) * 100)
  const whole = exact.map(Math.floor)
  let missing = 100 - whole.reduce((total, part) => total + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder) {
    if (missing === 0) break
    whole[index] = (whole[index] ?? 0) + 1
    missing -= 1
  }
  return whole
}
