import { use } from 'react'
import type { Formats } from './formats-for.ts'
import { FormatsContext } from './locale-provider.tsx'

/** Dates and numbers in the way of the start's locale. */
export function useFormats(): Formats {
  return use(FormatsContext)
}
