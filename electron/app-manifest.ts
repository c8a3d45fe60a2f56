import { z } from '../shared/schema.ts'
import { APP_HOST } from './app-origin.ts'

const manifestSchema = z.record(z.string().startsWith('/'), z.object({ file: z.string(), type: z.string() }))

/** Address within the app → the file that answers it, as the build wrote it down. */
export type Manifest = z.infer<typeof manifestSchema>

/** Reads what the build wrote. */
export function readManifest(text: string): Manifest {
  return manifestSchema.parse(JSON.parse(text))
}

/** The manifest's answer to an address. A path is only ever looked up, never joined, so nothing can climb out. */
export function fileFor(address: string, manifest: Manifest): Manifest[string] | null {
  const url = new URL(address)
  if (url.host !== APP_HOST) return null
  return Object.hasOwn(manifest, url.pathname) ? (manifest[url.pathname] ?? null) : null
}
