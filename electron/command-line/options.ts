import { isDay, type Day } from '../../shared/day.ts'

/** The words of a start cannot be meant so; the message is for the user. */
export class Misused extends Error {}

/** The values that a start gives its options. Each method throws {@link Misused} where one cannot be meant so. */
export class Options {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values
  }

  text(name: string): string | null {
    const value = this.#values[name]
    return typeof value === 'string' ? value : null
  }

  required(name: string, what: string): string {
    const value = this.text(name)
    if (value === null || value === '') throw new Misused(`--${name} ${what} is missing.`)
    return value
  }

  is(name: string): boolean {
    return this.#values[name] === true
  }

  day(name: string): Day | null {
    const value = this.text(name)
    if (value !== null && !isDay(value)) {
      throw new Misused(`--${name} ${value} is not a calendar date written as YYYY-MM-DD.`)
    }
    return value
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const given = this.text(name)
    const known = values.find((value) => value === given)
    if (given !== null && known === undefined) {
      throw new Misused(`--${name} ${given} is not one of ${values.join(', ')}.`)
    }
    return known ?? null
  }

  range(): { from: Day; to: Day } | null {
    const from = this.day('from')
    const to = this.day('to')
    if (from === null && to === null) return null
    if (from === null || to === null) throw new Misused('--from and --to belong together.')
    if (from > to) throw new Misused(`--from ${from} lies after --to ${to}.`)
    return { from, to }
  }
}

/** The one further word of a command. */
export function word([first]: readonly string[], what: string): string {
  if (first === undefined || first === '') throw new Misused(`Say ${what}.`)
  return first
}
