#!/usr/bin/env node
/** Stands in for the `electron` executable: `cli.js [--switches] <app folder or main file> [arguments]`. */
import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { startRun } from './run.ts'

const run = startRun(process.argv.slice(2))

// Imported now, because Playwright looks for its folder for temporary files as it loads.
const { app } = await import('./app.ts')
const { browser } = await import('./browser.ts')
const electron = await import('./electron.ts')
const { serveTests } = await import('./test-channel.ts')

register('./resolve-electron.js', import.meta.url)
serveTests(electron)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())

// As under Electron: the executable, then everything that was typed.
process.argv = [process.execPath, ...process.argv.slice(2)]
// Electron warns of a rejection that nobody handled and goes on; ending here makes the mistake visible.
await import(pathToFileURL(run.mainFile).href)
app.markReady(() => browser.close())
