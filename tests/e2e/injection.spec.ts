import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { hostileJournal } from '../support/hostile-journal.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { runCommand } from '../support/run-command.ts'

test.setTimeout(180_000)

const TODAY = '2026-11-22'
/** Where each area begins. */
const STARTS = [
  '#today',
  '#balance',
  '#plan/week',
  '#growth/skills',
  '#credentials/certificates',
  '#reports',
  '#settings/catalog',
]
/** Of the addresses that differ only by what they are about, so many are gone to. */
const OF_A_KIND = 2

let folder: string
let journal: string
let app: LaunchedApp | undefined

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-injection-'))
  journal = join(folder, 'hostile.evenkeel.json')
  const { file, untouched, unused } = hostileJournal(TODAY)
  expect(untouched).toEqual([])
  expect(unused).toEqual([])
  writeFileSync(journal, file)
})

test.afterEach(async () => {
  await app?.kill()
  app = undefined
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Listens for everything that a text must never bring about. What happens is in the list, with where it did. */
async function watch(page: Page, place: () => string): Promise<string[]> {
  const happened: string[] = []
  const tell = (what: string) => happened.push(`${place()}: ${what}`)
  const [start = ''] = page.url().split('#')
  const origin = start.slice(0, start.lastIndexOf('/') + 1)
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) tell(`requested ${request.url().slice(0, 80)}`)
  })
  page.on('framenavigated', (frame) => {
    if (frame.url().split('#')[0] !== start) tell(`went to ${frame.url().slice(0, 80)}`)
  })
  page.on('popup', (other) => tell(`opened ${other.url()}`))
  page.on('download', () => tell('downloaded'))
  page.on('dialog', (dialog) => {
    tell(`asked ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => tell(`failed: ${error.message}`))
  await page.exposeFunction('tellTest', tell)
  await page.evaluate(() => {
    const { tellTest } = window as unknown as { tellTest(what: string): void }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tellTest(`policy ${violatedDirective} ${blockedURI}`),
    )
    window.open = (url) => {
      tellTest(`window.open ${String(url)}`)
      return null
    }
  })
  return happened
}

/** What in the page is more than text: elements and attributes that only a text could have brought. */
async function intruders(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found = '__pwned' in window ? ['a script ran'] : []
    const own = /^(#|\/files\/|\.?\/assets\/|app:)/
    const places = new Set(['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'poster', 'xlink:href'])
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName
      if (/^(iframe|object|embed|base|foreignobject|animate|video|audio|math)$/i.test(name))
        found.push(`<${name}>`)
      // Lists to choose from keep their items in templates without an attribute.
      if (name === 'template' && element.attributes.length > 0) found.push('<template>')
      if (name === 'script' && !element.hasAttribute('src')) found.push('<script>')
      for (const { name: attribute, value } of element.attributes) {
        if (attribute.startsWith('on')) found.push(`${name} ${attribute}`)
        if (places.has(attribute) && !own.test(value))
          found.push(`${name} ${attribute}=${value.slice(0, 60)}`)
        if (attribute === 'style' && /evil|url\(/.test(value)) found.push(`${name} style=${value}`)
      }
    }
    return found
  })
}

test('no text of a journal becomes a script, a request or a place to go, on any screen and in any dialog', async () => {
  app = await launchApp({
    dataDir: join(folder, 'data'),
    args: ['--today', TODAY, '--journal', journal],
    timeout: 90_000,
  })
  const { page } = app
  await app.evaluateMain(({ shell, dialog }) => {
    const told = { opened: 0 }
    Object.assign(globalThis, { told })
    shell.openExternal = () => {
      told.opened++
      return Promise.resolve()
    }
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 })
  let place = 'start'
  const happened = await watch(page, () => place)
  let withPayloads = 0
  const look = async (what: string) => {
    place = what
    // What is drawn after its data has come.
    await page.waitForTimeout(80)
    for (const intruder of await intruders(page)) happened.push(`${what}: ${intruder}`)
    const text = await page.locator('body').innerText()
    if (/evil\.example|__pwned|alert\(1\)/.test(text)) withPayloads++
  }

  // Every address that the app itself leads to.
  const queue = [...STARTS]
  const known = new Set(queue)
  const kinds = new Map<string, number>()
  for (const hash of queue) {
    place = hash
    await page.evaluate((address) => {
      window.location.hash = address
    }, hash)
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor({ timeout: 10_000 }).catch(() => happened.push(`${hash}: shows nothing`))
    expect(happened).toEqual([])
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await look(hash)
    const [area = '', part = ''] = hash.slice(1).split('/')
    const isFirst = (kinds.get(`menus ${area}/${part}`) ?? 0) === 0
    kinds.set(`menus ${area}/${part}`, 1)
    if (isFirst) await throughMenu(page, hash, look)
    const hrefs = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const href of hrefs) {
      const [linkArea = '', linkPart = '', item] = href.slice(1).split('/')
      const isPlace = linkPart !== '' && STARTS.some((one) => one.slice(1).split('/')[0] === linkArea)
      if (!isPlace || known.has(href)) continue
      const kind = item === undefined ? href : `${linkArea}/${linkPart}/`
      const count = kinds.get(kind) ?? 0
      if (count >= OF_A_KIND) continue
      kinds.set(kind, count + 1)
      known.add(href)
      queue.push(href)
    }
  }

  // The notes as they read: nothing in them can be pressed.
  await page.keyboard.press('ControlOrMeta+1')
  await page.getByRole('row', { name: 'All of them' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Preview' }).click()
  await look('notes')
  expect(happened).toEqual([])
  const links = await dialog.getByText('press', { exact: true }).all()
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) await link.click()
  await look('pressed in notes')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  // What offers names to choose from while something is typed.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('script')
  await look('palette')
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Search the journal' }).fill('evil')
  await look('search')
  await page.getByRole('searchbox', { name: 'Search the journal' }).fill('')
  await page.getByRole('combobox', { name: 'What did you do?' }).fill('1h <img src=x onerror=alert(1)> @a')
  await look('quick add')

  expect(happened).toEqual([])
  const told = await app.evaluateMain(() => (globalThis as unknown as { told: { opened: number } }).told)
  expect(told.opened).toBe(0)
  // It was really there to be seen.
  expect(queue.length).toBeGreaterThan(30)
  expect(withPayloads).toBeGreaterThan(40)
})

/** Chooses what the first menu of a page offers first, one after the other, but what deletes. */
async function throughMenu(page: Page, hash: string, look: (what: string) => Promise<void>): Promise<void> {
  const menu = page.locator('main [aria-haspopup="true"]:visible').first()
  if ((await menu.count()) === 0) return
  const items = page.getByRole('menuitem')
  await menu.press('Enter')
  const names = await items.allInnerTexts()
  await page.keyboard.press('Escape')
  for (const [index, name] of names.slice(0, 5).entries()) {
    if (/delete|remove|drop|archive|withdraw|original|merge/i.test(name)) continue
    await menu.press('Enter')
    // What was chosen before may have changed what there is to choose.
    if ((await items.count()) <= index) return await page.keyboard.press('Escape')
    await items.nth(index).press('Enter')
    await look(`${hash} › ${name}`)
    for (let tries = 0; tries < 3 && (await page.getByRole('dialog').count()) > 0; tries++)
      await page.keyboard.press('Escape')
    if ((await menu.count()) === 0 || !page.url().endsWith(hash)) return
  }
}

test('no text of a journal becomes an action of the printed report', async () => {
  const pdf = join(folder, 'report.pdf')
  const { exit, stderr } = await runCommand([
    'report',
    '--from',
    '2025-12-01',
    '--to',
    TODAY,
    '--audience',
    'private',
    '--out',
    pdf,
    '--journal',
    journal,
    '--today',
    TODAY,
  ])
  expect(stderr).toBe('')
  expect(exit).toBe(0)
  const json = JSON.parse(
    execFileSync('qpdf', ['--json', pdf], { encoding: 'utf8', maxBuffer: 1e9 }),
  ) as unknown
  expect(actionsIn(json)).toEqual([])
})

/** The actions of a PDF beyond going to a place of its own, and whatever holds a script or a file. */
function actionsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => {
    const isAction =
      key === '/S' &&
      /^\/(JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|Rendition|URI)$/.test(String(part))
    const isHolder = ['/JS', '/AA', '/EmbeddedFiles', '/AcroForm', '/XFA', '/RichMedia'].includes(key)
    return [...(isAction || isHolder ? [`${key} ${JSON.stringify(part)}`] : []), ...actionsIn(part)]
  })
}
