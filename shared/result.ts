/** An expected failure is a value with a `kind`; only bugs are thrown. */
export type Result<Value, Failure extends { kind: string }> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }

/** Wraps a value as success. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** Wraps an expected failure. */
export function failed<Failure extends { kind: string }>(
  failure: Failure,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure }
}

/** Makes a `switch` over a union exhaustive: adding a member no longer compiles. */
export function unreachable(value: never): never {
  throw new Error(`A case was not handled: ${JSON.stringify(value)}`)
}
