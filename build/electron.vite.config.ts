import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { rendererManifest } from './renderer-manifest.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where the build goes: aside, when build.mjs swaps it in afterwards. */
const out = process.env['EVENKEEL_BUILD_DIR'] ?? join(root, 'out')

/** The oldest Node that main runs on is the host's; the oldest Chromium is any installed one of the last two years. */
const NODE_TARGET = 'node20.19'
const CHROME_TARGET = 'chrome130'

const PAGES = ['index', 'report', 'command'].filter((page) =>
  existsSync(join(root, 'renderer', `${page}.html`)),
)

// Everything but Electron and Node is bundled, so that a package holds no node_modules.
export default defineConfig({
  main: {
    build: {
      outDir: join(out, 'main'),
      target: NODE_TARGET,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: { input: { main: join(root, 'electron', 'main.ts') }, output: { format: 'es' } },
    },
  },
  preload: {
    build: {
      outDir: join(out, 'preload'),
      target: NODE_TARGET,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: { preload: join(root, 'electron', 'preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [
      { ...optimizeLocales.vite({ locales: ['en-US', 'en-GB', 'de-DE', 'fr-FR'] }), enforce: 'pre' as const },
      react(),
      rendererManifest(),
    ],
    // Its form for browsers reads `&amp;` in notes by innerHTML, which the policy forbids; this one has a table.
    resolve: {
      alias: {
        'decode-named-character-reference': join(
          root,
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    worker: { format: 'es' },
    build: {
      outDir: join(out, 'renderer'),
      emptyOutDir: true,
      target: CHROME_TARGET,
      minify: true,
      // Pages may load nothing but files of their own origin, so nothing is inlined as a data: address.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(PAGES.map((page) => [page, join(root, 'renderer', `${page}.html`)])),
      },
    },
  },
})
