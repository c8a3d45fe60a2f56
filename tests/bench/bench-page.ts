import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { build } from 'vite'
import { explainMissingBrowser, findBrowser } from '../../build/chromium-host/find-browser.ts'
import type { WorkName } from './page/works.ts'

/** What was written in a minute instead of in years is compacted in the background meanwhile. Milliseconds. */
const UNTIL_IN_ORDER = 30_000

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}

/** The page that measures, built once: real storage code in a real browser, each journal in a profile of its own. */
export class BenchPages {
  readonly #folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  readonly #contexts: BrowserContext[] = []
  #server: Server | null = null

  async build(): Promise<void> {
    await build({
      root: join(import.meta.dirname, 'page'),
      configFile: false,
      logLevel: 'warn',
      build: { outDir: join(this.#folder, 'site'), emptyOutDir: true, target: 'chrome130', minify: true },
      worker: { format: 'es' },
    })
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const file = join(this.#folder, 'site', normalize(path === '/' ? '/index.html' : path))
      if (!existsSync(file)) return response.writeHead(404).end()
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      createReadStream(file).pipe(response)
    })
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve))
  }

  /** Opens a journal of `count` entries and leaves it alone until the engine has put its files in order. */
  async open(count: number): Promise<Page> {
    const found = findBrowser(undefined)
    if (found.kind !== 'found') throw new Error(explainMissingBrowser(found, process.platform))
    const context = await chromium.launchPersistentContext(join(this.#folder, `profile-${count}`), {
      executablePath: found.path,
      args: ['--no-sandbox'],
    })
    this.#contexts.push(context)
    const page = await context.newPage()
    const address = this.#server?.address()
    if (typeof address !== 'object' || address === null) throw new Error('The page is not served.')
    await page.goto(`http://127.0.0.1:${address.port}/`)
    await page.evaluate((size) => window.bench.fill(size), count)
    await page.waitForTimeout(UNTIL_IN_ORDER)
    return page
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close()
    this.#server?.close()
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Does the works in turn and gives each one's median, in milliseconds. The first round only warms up. */
export async function medians<Name extends WorkName>(
  page: Page,
  names: readonly Name[],
  rounds: number,
): Promise<Record<Name, number>> {
  await page.evaluate((works) => window.bench.measure(works, 1), names)
  const times = await page.evaluate(([works, times]) => window.bench.measure(works, times), [
    names,
    rounds,
  ] as const)
  return Object.fromEntries(names.map((name) => [name, median(times[name] ?? [])])) as Record<Name, number>
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
