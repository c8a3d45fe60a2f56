/** `npm test`: everything that proves a change, in order, with one sum at the end. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findHostBrowser, findRuntime, root } from './find-runtime.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Sum
 * @typedef {{ title: string, command: string[], count?: () => Sum | undefined, before?: () => Promise<void>, needed?: boolean }} Step
 */

const results = join(root, 'out', 'test-results')
const unitResults = join(results, 'unit.json')
const trustResults = join(results, 'trust.json')
const trustReport = `--outputFile.json=${trustResults}`
const e2eResults = join(results, 'e2e.json')

/** @type {Step[]} */
const STEPS = [
  { title: 'Check: types, lint, format', command: ['npm', 'run', '-s', 'check'] },
  {
    title: 'Rules, storage and main process (vitest)',
    command: [
      ...node('vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts'),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitResults}`,
    ],
    count: () => countVitest(unitResults),
  },
  { title: 'Build', command: ['npm', 'run', '-s', 'build'], needed: true },
  {
    title: 'Trust, short form',
    command: node('../build/trust.mjs', '--short', '--reporter=default', '--reporter=json', trustReport),
    count: () => countVitest(trustResults),
    before: ensureBrowser,
  },
  {
    title: 'The app end to end (playwright)',
    command: node('@playwright/test/cli.js', 'test', '--config', 'build/playwright.config.ts'),
    before: ensureBrowser,
    count: countEndToEnd,
  },
]

/**
 * A program of node_modules, run by this Node.
 * @param {string} program
 * @param {string[]} args
 */
function node(program, ...args) {
  return [process.execPath, join(root, 'node_modules', program), ...args]
}

/**
 * @param {string} file
 * @returns {Sum | undefined}
 */
function countVitest(file) {
  const found = readResult(file)
  return (
    found && {
      passed: found.numPassedTests,
      failed: found.numFailedTests,
      skipped: found.numPendingTests + found.numTodoTests,
    }
  )
}

/** @returns {Sum | undefined} */
function countEndToEnd() {
  const stats = readResult(e2eResults)?.stats
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

/** @param {string} file */
function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Where the host must run and has no browser, Debian's is installed if we may, or the message says what to install. */
async function ensureBrowser() {
  if (findRuntime().kind === 'electron') return
  const browser = await findHostBrowser()
  if (browser.kind === 'found') return
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall || process.env['EVENKEEL_BROWSER']) throw new Error(browser.message)
  say('No browser found. Installing chromium, qpdf and poppler-utils ...')
  const install =
    'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium qpdf poppler-utils'
  const code = await run(['sh', '-c', `(${install}) 2>&1 | tail -n 3`])
  if (code !== 0 || (await findHostBrowser()).kind === 'missing') throw new Error(browser.message)
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}

/** @param {string[]} command */
function run([program = '', ...args]) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(1)))
}

/**
 * Runs a step. One that counts nothing itself counts as one test; so does one that failed without a failed test.
 * @param {Step} step
 * @returns {Promise<Sum>}
 */
async function carryOut({ title, command, count, before }) {
  say(`\n== ${title}`)
  try {
    await before?.()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const ok = (await run(command)) === 0
  const counted = count?.() ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 }
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const sum = { passed: 0, failed: 0, skipped: 0 }
for (const step of STEPS) {
  const { passed, failed, skipped } = await carryOut(step)
  say(`-- ${step.title}: ${passed} passed, ${failed} failed`)
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
  if (failed > 0 && step.needed === true) {
    say('The steps after this one need it and are left out.')
    break
  }
}
say(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`)
process.exitCode = sum.failed > 0 ? 1 : 0
