import { failed, success, type Result } from '../result.ts'
import { MOST_NESTING } from './import-problem.ts'

/** A JSON value as it was read, unchecked. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Why a text is not JSON that is safe to use. `path` leads to the place, e.g. `entries[3].__proto__`. */
export type JsonFailure =
  | { readonly kind: 'not-json'; readonly message: string }
  | { readonly kind: 'forbidden-key'; readonly path: string }
  | { readonly kind: 'too-deep'; readonly most: number }

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads JSON text, with or without a byte order mark. Keys that could reach into objects are refused. */
export function readPlainJson(text: string): Result<Json, JsonFailure> {
  let value: Json
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as Json
  } catch (error) {
    // The engine's message may quote the file; only its first words are kept.
    return failed({ kind: 'not-json', message: error instanceof Error ? error.message.slice(0, 200) : '' })
  }
  const failure = check(value, '', 1)
  return failure === null ? success(value) : failed(failure)
}

function check(value: Json, path: string, depth: number): JsonFailure | null {
  if (value === null || typeof value !== 'object') return null
  if (depth > MOST_NESTING) return { kind: 'too-deep', most: MOST_NESTING }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const failure = check(value[index] as Json, `${path}[${index}]`, depth + 1)
      if (failure !== null) return failure
    }
    return null
  }
  for (const key of Object.keys(value)) {
    const place = path === '' ? key : `${path}.${key}`
    if (FORBIDDEN.has(key)) return { kind: 'forbidden-key', path: place.slice(0, 200) }
    const failure = check(value[key] as Json, place, depth + 1)
    if (failure !== null) return failure
  }
  return null
}
