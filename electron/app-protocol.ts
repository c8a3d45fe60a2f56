import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol } from 'electron'
import { fileFor, readManifest, type Manifest } from './app-manifest.ts'
import { APP_HOST, APP_SCHEME } from './app-origin.ts'
import { SECURITY_HEADERS } from './content-security.ts'
import type { EvidenceDoor } from './evidence/door.ts'

/** Makes `app:` a scheme with an origin. Has to be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the renderer's files from `folder`: those of the manifest, what the evidence door answers, and nothing else. */
export async function serveApp(folder: string, evidence: EvidenceDoor): Promise<void> {
  const manifest = readManifest(await readFile(join(folder, 'manifest.json'), 'utf8'))
  protocol.handle(APP_SCHEME, async (request) => {
    const isOfApp = new URL(request.url).host === APP_HOST
    const answered = isOfApp ? await evidence.answer(request, SECURITY_HEADERS) : null
    return answered ?? (await answer(request, folder, manifest))
  })
}

async function answer(request: Request, folder: string, manifest: Manifest): Promise<Response> {
  const found = request.method === 'GET' ? fileFor(request.url, manifest) : null
  if (found === null) return new Response('Not found', { status: 404, headers: SECURITY_HEADERS })
  const body = await readFile(join(folder, found.file))
  return new Response(new Uint8Array(body), { headers: { ...SECURITY_HEADERS, 'Content-Type': found.type } })
}
