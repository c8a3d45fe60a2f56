import { z } from '../schema.ts'

declare const outcomeType: unique symbol

/** One request the window may make of main: the schema its argument must pass, and the type of its outcome. */
export type Method<Argument extends z.ZodType, Outcome> = {
  readonly argument: Argument
  /** Only there for the compiler. */
  readonly [outcomeType]?: Outcome
}

/** For methods without an argument. */
export const nothing = z.undefined()

/**
 * Writes a method down: `method(schema).with<Outcome>()`. Two calls, because the schema's type is inferred
 * while the outcome's is stated.
 */
export function method<Argument extends z.ZodType>(argument: Argument) {
  return { with: <Outcome>(): Method<Argument, Outcome> => ({ argument }) }
}

type Call<Definition> =
  Definition extends Method<infer Argument, infer Outcome>
    ? z.input<Argument> extends undefined
      ? () => Promise<Outcome>
      : (argument: z.input<Argument>) => Promise<Outcome>
    : never

/** What the window calls: every group, every method, each answering with its outcome. */
export type BridgeOf<Contract> = {
  readonly [Group in keyof Contract]: {
    readonly [Name in keyof Contract[Group]]: Call<Contract[Group][Name]>
  }
}

/** What main answers with: the same, after the argument was checked. */
export type HandlersOf<Contract, Caller> = {
  readonly [Group in keyof Contract]: {
    readonly [Name in keyof Contract[Group]]: Contract[Group][Name] extends Method<
      infer Argument,
      infer Outcome
    >
      ? (argument: z.output<Argument>, caller: Caller) => Promise<Outcome> | Outcome
      : never
  }
}
