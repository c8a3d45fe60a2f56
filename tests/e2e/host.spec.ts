import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findRuntime, root } from '../../build/find-runtime.mjs'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

/** What the fixture's preload exposes. */
type Fixture = {
  echo(value: unknown): Promise<unknown>
  whence(): Promise<string>
  fail(): Promise<never>
  missing(): Promise<never>
}
declare global {
  interface Window {
    fixture: Fixture
    ran: boolean
  }
}

const app = join(root, 'tests', 'support', 'launch-fixture')
let dataDir: string
let fixture: LaunchedApp

const notes = () =>
  existsSync(join(dataDir, 'notes.txt')) ? readFileSync(join(dataDir, 'notes.txt'), 'utf8') : ''

async function open(): Promise<void> {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-host-test-'))
  fixture = await launchApp({ app, dataDir })
}

async function discard(): Promise<void> {
  await fixture.kill()
  rmSync(dataDir, { recursive: true, force: true })
}

test.describe('one window', () => {
  test.beforeAll(open)
  test.afterAll(discard)

  test('a window shows the app under its own address and its preload answers', async () => {
    await expect(fixture.page.getByRole('heading', { name: 'Fixture' })).toBeVisible()
    expect(await fixture.page.evaluate(() => window.fixture.whence())).toBe('app://journal app://journal/')
    expect(
      await fixture.page.evaluate(() => Object.keys(window).filter((key) => key.startsWith('__host'))),
    ).toEqual([])
  })

  test('values cross the bridge as structured clones', async () => {
    const same = await fixture.page.evaluate(async () => {
      const cycle: { self?: unknown } = {}
      cycle.self = cycle
      const value = {
        map: new Map<unknown, unknown>([[1, new Set(['a'])]]),
        date: new Date(0),
        bytes: new Uint8Array([0, 127, 255]),
        buffer: new Uint16Array([1, 65535]).buffer,
        numbers: [Number.NaN, -0, Infinity, 12n],
        nothing: undefined,
        nil: null,
        cycle,
        text: 'ä\u2028😀 `a ~^\\ "^c',
      }
      const back = (await window.fixture.echo(value)) as typeof value
      return [
        (back.map.get(1) as Set<string>).has('a'),
        back.date instanceof Date && back.date.getTime() === 0,
        back.bytes instanceof Uint8Array && back.bytes.join() === '0,127,255',
        back.buffer instanceof ArrayBuffer && new Uint16Array(back.buffer)[1] === 65535,
        Number.isNaN(back.numbers[0]) &&
          Object.is(back.numbers[1], -0) &&
          back.numbers[2] === Infinity &&
          back.numbers[3] === 12n,
        'nothing' in back && back.nothing === undefined && back.nil === null,
        back.cycle.self === back.cycle,
        back.text === value.text,
      ]
    })
    expect(same).toEqual(same.map(() => true))
  })

  test('a request of many megabytes arrives whole', async () => {
    const length = await fixture.page.evaluate(async () => {
      const text = 'x"\n'.repeat(1_500_000)
      const back = await window.fixture.echo(text)
      return back === text ? text.length : 0
    })
    expect(length).toBe(4_500_000)
  })

  test('a handler that throws rejects in the page as Electron does', async () => {
    const messageOf = (name: 'fail' | 'missing') =>
      fixture.page.evaluate((method) => window.fixture[method]().catch((error: Error) => error.message), name)
    expect(await messageOf('fail')).toBe("Error invoking remote method 'fail': RangeError: no such thing")
    expect(await messageOf('missing')).toBe(
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    )
    const cloned = await fixture.page.evaluate(() =>
      window.fixture.echo(Symbol('no')).catch((error: Error) => error.name),
    )
    expect(cloned).toBe('DataCloneError')
  })

  test('the content security policy is kept', async () => {
    const ran = await fixture.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.evil = true'
      document.head.append(script)
      return [window.ran, 'evil' in window]
    })
    expect(ran).toEqual([true, false])
  })

  test('a request to anywhere else is put to main and goes nowhere', async () => {
    const outcome = await fixture.page.evaluate(() => {
      const image = new Image()
      return new Promise((resolve) => {
        image.onload = () => resolve('loaded')
        image.onerror = () => resolve('failed')
        image.src = 'https://example.com/pixel.png'
      })
    })
    expect(outcome).toBe('failed')
    const navigated = fixture.page.evaluate(() => document.querySelector('a')?.click())
    await navigated
    await expect.poll(notes).toContain('navigate https://example.com/away')
    await expect(fixture.page.getByRole('heading', { name: 'Fixture' })).toBeVisible()
  })

  test('an address of another scheme is put to main and opens nothing', async () => {
    await fixture.page.evaluate(() => location.assign('mailto:somebody@example.com'))
    await expect.poll(notes).toContain('navigate mailto:somebody@example.com')
    await expect(fixture.page.getByRole('heading', { name: 'Fixture' })).toBeVisible()
  })

  test('no popup opens, by script or by link', async () => {
    expect(await fixture.page.evaluate(() => window.open('https://example.com/scripted') === null)).toBe(true)
    await expect.poll(notes).toContain('open https://example.com/scripted')
    await fixture.page.getByRole('link', { name: 'popup' }).click()
    await expect.poll(notes).toContain('open https://example.com/popup')
    await expect.poll(() => fixture.pages().length).toBe(1)
  })

  test('a printed page is a tagged document with text that can be selected', async () => {
    const pdf = await fixture.evaluateMain(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      return window?.webContents.printToPDF({
        pageSize: 'A4',
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
    })
    const file = join(dataDir, 'page.pdf')
    writeFileSync(file, pdf ?? '')
    expect(readFileSync(file, 'latin1')).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(readFileSync(file, 'latin1')).toContain('/Outlines')
  })

  test('main reads the version from its package', async () => {
    expect(await fixture.evaluateMain(({ app }) => [app.getVersion(), app.isPackaged])).toEqual([
      '1.2.3',
      false,
    ])
  })
})

test.describe('a window that ends', () => {
  test.beforeEach(open)
  test.afterEach(discard)

  test('a second process tells the first and leaves', async () => {
    const { command, prefix } = findRuntime()
    const second = spawn(
      command,
      [...prefix, '--ozone-platform=headless', app, '--data-dir', dataDir, '--second'],
      { stdio: 'ignore' },
    )
    const code = await new Promise((resolve) => second.on('exit', resolve))
    expect(code).toBe(3)
    await expect.poll(notes).toContain('second true {"from":"fixture"}')
  })

  test('what IndexedDB holds is there after a quit, and a killed run leaves no lock', async () => {
    await fixture.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('kept', 1)
          opening.onupgradeneeded = () => opening.result.createObjectStore('things')
          opening.onsuccess = () => {
            const writing = opening.result.transaction('things', 'readwrite')
            writing.objectStore('things').put('here', 'key')
            writing.oncomplete = () => resolve()
            writing.onerror = () => reject(writing.error ?? new Error('not written'))
          }
        }),
    )
    expect(await fixture.close()).toBe(0)
    expect(notes()).toMatch(/before-quit\n+will-quit/)

    fixture = await launchApp({ app, dataDir })
    await fixture.kill()
    fixture = await launchApp({ app, dataDir })
    const kept = await fixture.page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('kept', 1)
          opening.onsuccess = () => {
            const reading = opening.result.transaction('things').objectStore('things').get('key')
            reading.onsuccess = () => resolve(reading.result)
          }
        }),
    )
    expect(kept).toBe('here')
  })

  test('an app whose browser dies says so and fails', async () => {
    const pid = fixture.process.pid ?? 0
    const children = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
    const browser = children
      .map((line) => line.trim().split(/\s+/).map(Number))
      .find(([, parent]) => parent === pid)
    process.kill(browser?.[0] ?? 0, 'SIGKILL')
    expect(await fixture.ended).toBe(1)
    expect(fixture.logs()).toContain('The browser ended unexpectedly')
  })

  test('a window that the user closes ends the app as a quit does', async () => {
    await fixture.page.close()
    expect(await fixture.ended).toBe(0)
    expect(notes()).toContain('will-quit')
  })
})
