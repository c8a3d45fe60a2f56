import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol } from 'electron'
import { z } from '../shared/schema.ts'
import { APP_HOST, APP_SCHEME } from './app-origin.ts'
import { SECURITY_HEADERS } from './content-security.ts'

const manifestSchema = z.record(z.string().startsWith('/'), z.object({ file: z.string(), type: z.string() }))

/** Address within the app → the file that answers it, as the build wrote it down. */
export type Manifest = z.infer<typeof manifestSchema>

/** Makes `app:` a scheme with an origin. Has to be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the renderer's files from `folder`: those of the manifest and nothing else. */
export async function serveApp(folder: string): Promise<void> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))
  protocol.handle(APP_SCHEME, (request) => answer(request, folder, manifest))
}

async function answer(request: Request, folder: string, manifest: Manifest): Promise<Response> {
  const found = request.method === 'GET' ? fileFor(request.url, manifest) : null
  if (found === null) return new Response('Not found', { status: 404, headers: SECURITY_HEADERS })
  const body = await readFile(join(folder, found.file))
  return new Response(new Uint8Array(body), { headers: { ...SECURITY_HEADERS, 'Content-Type': found.type } })
}

/** The manifest's answer to an address. A path is only ever looked up, never joined, so nothing can climb out. */
export function fileFor(address: string, manifest: Manifest): Manifest[string] | null {
  const url = new URL(address)
  if (url.host !== APP_HOST) return null
  return Object.hasOwn(manifest, url.pathname) ? (manifest[url.pathname] ?? null) : null
}
