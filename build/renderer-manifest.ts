import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { Plugin } from 'vite'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * Writes `manifest.json` beside the built pages: each address with its file, type, size and hash. Main serves what stands in
 * it and nothing else, so no address is ever joined to a path.
 */
export function rendererManifest(): Plugin {
  let folder = ''
  return {
    name: 'evenkeel:renderer-manifest',
    apply: 'build',
    configResolved: (config) => {
      folder = config.build.outDir
    },
    // Not `closeBundle`, which is also called after a failure and would hide its cause.
    writeBundle: () => {
      const file = join(folder, 'manifest.json')
      rmSync(file, { force: true })
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries(folder)), null, 2)}\n`)
    },
  }
}

function entries(folder: string): [string, { file: string; type: string; bytes: number; sha256: string }][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted()
    .map((file) => {
      const type = TYPES[extname(file)]
      if (type === undefined) throw new Error(`no content type is known for ${file}`)
      const content = readFileSync(join(folder, file))
      return [
        `/${file}`,
        { file, type, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') },
      ]
    })
}
