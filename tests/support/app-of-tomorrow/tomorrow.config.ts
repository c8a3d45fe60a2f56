import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import today from '../../../build/electron.vite.config.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const REPLACED = new Map([
  [at('../../../shared/journal/schema-version.ts'), at('schema-version.ts')],
  [at('../../../renderer/storage/upgrades.ts'), at('upgrades.ts')],
])

/** Puts the modules of tomorrow in the place of today's; what they import of today's stays. */
const tomorrow: Plugin = {
  name: 'evenkeel:app-of-tomorrow',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    const replacement = found === null ? undefined : REPLACED.get(found.id)
    return replacement === undefined || replacement === importer ? null : replacement
  },
}

/** The present app with a version more of the database; where it goes is said by `EVENKEEL_BUILD_DIR`. */
export default defineConfig({
  main: { ...today.main, plugins: [tomorrow] },
  preload: today.preload ?? {},
  renderer: { ...today.renderer, plugins: [today.renderer?.plugins, tomorrow] },
})
