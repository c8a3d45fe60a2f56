import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { withArmour } from '../../shared/feedback/armour.ts'
import { asciiJson, sealOf, type Reply } from '../../shared/feedback/reply.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { launchPlainBrowser } from '../support/plain-browser.ts'

// Every look goes through axe in both themes.
test.setTimeout(240_000)

/** Would leave a trace wherever it is not taken as text. */
const HTML = '</script><script>window.hit = 1</script><img src=x onerror="window.hit=1">'

let folder: string
let app: LaunchedApp

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-feedback-'))
})

test.afterEach(async () => {
  await app.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function start(...args: string[]): Promise<Page> {
  app = await launchApp({ dataDir: join(folder, 'data'), args: ['--today', '2026-11-22', ...args] })
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  return app.page
}

async function goTo(page: Page, place: string, heading: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

// The list of a picker hides what is beside it from assistive technology while the focus passes by.
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true, includeHidden: true })

/** Drops a file on the page as the file manager would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'application/json' }))
      return transfer
    },
    [name, text],
  )
  const area = page.getByText('Got a reply?')
  await area.dispatchEvent('dragover', { dataTransfer: data })
  await expect(page.getByText('Drop to read the reply')).toBeVisible()
  await area.dispatchEvent('drop', { dataTransfer: data })
}

/** Pastes a text and reads the sentence by which it is refused. */
async function refusalOf(page: Page, text: string): Promise<string> {
  await button(page, 'Paste text').click()
  await page.getByRole('textbox', { name: 'The text of the reply' }).fill(text)
  await button(page, 'Read it').click()
  const dialog = page.getByRole('dialog', { name: 'This reply was not taken in' })
  await expect(button(page, 'Close')).toBeFocused()
  const sentence = await dialog.getByRole('paragraph').last().innerText()
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  return sentence
}

test('feedback goes round: asked by a file, answered by keyboard in another browser without a network, taken in, taken up', async () => {
  const page = await start()
  const reached: string[] = []
  page.on('request', (request) => reached.push(request.url()))
  await goTo(page, 'settings/formats', 'Formats and you')
  await page.getByRole('textbox', { name: /name/i }).fill(`Marc ${HTML}`)
  await page.keyboard.press('Tab')
  await goTo(page, 'growth/feedback', 'Feedback')
  await expect(page.getByText('What do others see?')).toBeVisible()
  await look(page, 'feedback-empty-1280')

  // Asked by keyboard alone.
  await press(page, button(page, 'Ask for feedback'))
  await expect(page.getByRole('textbox', { name: 'Whom you ask' })).toBeFocused()
  await page.keyboard.type('Priya and Tomasz')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choose the skill that it is about.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Skill' })).toBeFocused()
  await page.keyboard.type('Active')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Question 1' }).fill(`What did I do well? ${HTML}`)
  await page.getByRole('textbox', { name: 'A word to those you ask' }).fill(`Thank you.\n${HTML}`)
  await look(page, 'feedback-ask-1280')
  const file = join(folder, 'form.html')
  await app.evaluateMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await press(page, button(page, 'Save the form'))
  await expect(page.getByText('Saved the form as form.html. Send it to those you ask.')).toBeVisible()
  await expect(page.getByText('wanted by Nov 29')).toBeVisible()

  const reply = await answeredByKeyboard(file)

  await drop(page, 'reply.json', reply.file)
  const preview = page.getByRole('dialog', { name: 'A reply has come' })
  await expect(preview).toContainText('Priya')
  await expect(preview).toContainText('You let me finish.')
  await expect(preview).toContainText('Active listening: 2 of 5')
  await look(page, 'feedback-preview-1280')
  await press(page, button(page, 'Keep it'))
  const card = page.getByRole('article', { name: 'Priya' })
  await expect(card).toContainText(`What did I do well? ${HTML}`)
  await expect(page.getByRole('button', { name: /^Actions for the feedback from Priya/ })).toBeFocused()
  await expect(page.getByText('Answered (1)')).toBeVisible()

  // The same reply, as a file from the system's window and as text from a mail.
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Choose file').click()
  await (
    await chooser
  ).setFiles({ name: 'again.json', mimeType: 'application/json', buffer: Buffer.from(reply.file) })
  await expect(page.getByText('This reply is in your journal already. Nothing was changed.')).toBeVisible()
  await button(page, 'Close').click()
  expect(await refusalOf(page, reply.text.replaceAll(/^/gm, '> '))).toMatch(
    /^This reply is in your journal already/,
  )

  // Whoever has the file can seal anything; what they send is text or nothing.
  const hostile = (more: Partial<Reply>) => hostileReply(readFileSync(file, 'utf8'), more)
  expect(await refusalOf(page, hostile({ request: 'another-request' }))).toMatch(
    /^It answers a request that is not/,
  )
  expect(await refusalOf(page, hostile({ name: 'x'.repeat(101) }))).toMatch(/^It is damaged/)
  expect(await refusalOf(page, hostile({}).replace('{', '{"__proto__":{"hit":1},'))).toMatch(/^It is damaged/)
  expect(await refusalOf(page, hostile({}).replace('img src', 'img  src'))).toMatch(
    /^It was changed or damaged/,
  )
  expect(await refusalOf(page, HTML)).toMatch(/^It is not a reply/)
  expect(await refusalOf(page, withArmour(hostile({})).slice(0, 300))).toMatch(
    /^A part of the block is missing/,
  )
  await drop(page, 'broken.json', 'x'.repeat(600_000))
  await expect(page.getByText('It is far larger than a reply can be.')).toBeVisible()
  await button(page, 'Close').click()

  await button(page, 'Paste text').click()
  await page.getByRole('textbox', { name: 'The text of the reply' }).fill(withArmour(hostile({})))
  await button(page, 'Read it').click()
  await button(page, 'Keep it').click()
  await expect(page.getByRole('article', { name: `Mallory ${HTML}` })).toContainText(
    `Bold <b>words</b> ${HTML}`,
  )
  expect(
    await page.evaluate(() => 'hit' in window || document.querySelector('article img, article script')),
  ).toBeNull()
  await look(page, 'feedback-hostile-1280')

  // The loop is closed, and opened again by undo.
  await card.getByRole('button', { name: 'Write what you changed' }).click()
  await page.keyboard.type('I count to three before I answer.')
  await press(page, button(page, 'Save'))
  await expect(card).toContainText('I count to three before I answer.')
  await expect(page.getByRole('heading', { level: 2, name: 'Taken up' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Actions for the feedback from Priya/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(card.getByRole('button', { name: 'Write what you changed' })).toBeVisible()

  // Deleted, brought back by undo.
  await page.getByRole('button', { name: /^Actions for the feedback from Mallory/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('article', { name: /Mallory/ })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('article', { name: /Mallory/ })).toBeVisible()

  // A goal in one press; both lead to each other.
  await card.getByRole('button', { name: 'Make it a goal' }).click()
  await expect(page.getByRole('textbox', { name: 'Goal', exact: true })).toHaveValue(
    'Get better at Active listening',
  )
  await expect(page.getByRole('textbox', { name: 'Why it matters' })).toHaveValue(
    '“You let me finish.\nI felt heard.”\nPriya, Nov 22, 2026',
  )
  await button(page, 'Save').click()
  const goal = page.getByRole('article', { name: 'Get better at Active listening' })
  await goal.getByRole('link', { name: 'From feedback' }).click()
  await expect(card.getByRole('link', { name: 'Get better at Active listening' })).toBeVisible()

  // What was said in passing, by keyboard alone.
  await press(page, button(page, 'Write down feedback'))
  await page.keyboard.type('Your summary saved us the second meeting.')
  await press(page, page.getByRole('combobox', { name: 'Skill' }), 'w')
  await page.keyboard.type('riting')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Who', includeHidden: true }))
  await page.keyboard.type('Jonas')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Jonas' })).toContainText('Your summary saved us')
  expect(reached.filter((url) => !/^(app|blob|data):/.test(url))).toEqual([])
})

/** What somebody with the form's file can make: a sealed reply with HTML in every text. */
function hostileReply(form: string, more: Partial<Reply>): string {
  const [, request = ''] = /data-request="([^"]*)"/.exec(form) ?? []
  const [, token = ''] = /data-token="([^"]*)"/.exec(form) ?? []
  const content = {
    request,
    reply: 'b'.repeat(32),
    writtenOn: '2026-11-21',
    name: `Mallory ${HTML}`.slice(0, 100),
    answers: [{ question: 0, text: `Bold <b>words</b> ${HTML}` }],
    levels: [],
    ...more,
  }
  return asciiJson({
    format: 'evenkeel-feedback-reply',
    version: 1,
    ...content,
    seal: sealOf(content, token),
  })
}

/** Opens a form from the disk in a browser of its own, fills it in by keyboard, and takes both kinds of reply from it. */
async function answeredByKeyboard(file: string): Promise<{ file: string; text: string }> {
  const browser = await launchPlainBrowser()
  try {
    const context = await browser.newContext({
      offline: true,
      acceptDownloads: true,
      viewport: { width: 360, height: 740 },
    })
    const page = await context.newPage()
    const seen: string[] = []
    const said: string[] = []
    page.on('request', (request) => seen.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'))
    await page.goto(pathToFileURL(file).href)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Marc ${HTML} asks for your feedback`)
    await expect(page.getByText('Please answer by Nov 29, 2026.')).toBeVisible()
    expect(said).toEqual([])
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(await isWide()).toBe(false)
    await lookAtForm(page, 'form-360')

    const first = page.getByRole('textbox', { name: /^What did I do well/ })
    const save = page.getByRole('button', { name: 'Save reply file' })
    await press(page, save)
    await expect(page.getByRole('alert')).toContainText('Nothing is filled in yet.')
    await expect(first).toBeFocused()
    await page.keyboard.type('You let me finish.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('I felt heard.')
    await tabTo(page, page.getByRole('radio', { name: 'I cannot say' }))
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('radio', { name: /^2 / })).toBeChecked()
    await press(page, save)
    await expect(page.getByRole('alert')).toContainText('Please write your name.')
    await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
    await lookAtForm(page, 'form-filled-360')
    await page.keyboard.type('Priya')
    const download = page.waitForEvent('download')
    await press(page, save)
    const path = await (await download).path()
    await expect(page.getByRole('status')).toHaveText(/^Saved as evenkeel-reply-[0-9a-f]{8}\.json where/)
    await press(page, page.getByRole('button', { name: 'Copy as text' }))
    const text = await page.getByRole('textbox', { name: 'Your reply as text' }).inputValue()
    await expect(page.getByRole('status')).toHaveText(/^(Copied\. Paste all|The text below is marked)/)
    await page.setViewportSize({ width: 1100, height: 900 })
    await lookAtForm(page, 'form-1100')
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(said).toEqual([])
    expect(seen.filter((url) => !/^(file|blob):/.test(url))).toEqual([])
    return { file: readFileSync(path, 'utf8'), text }
  } finally {
    await browser.close()
  }
}

/** A whole page, not only what is in sight, since the form is long on a phone. */
async function lookAtForm(page: Page, name: string): Promise<void> {
  await look(page, name)
  await page.screenshot({ path: test.info().outputPath(`${name}-whole.png`), fullPage: true })
}

test(
  'the sample journal shows what is open, what was answered and what is due, wide, narrow and with long text',
  { tag: '@long' },
  async () => {
    const page = await start('--sample')
    await button(page, /^Show \d more$/).click()
    await page.getByRole('link', { name: 'Ask for feedback on Active listening' }).click()
    const dialog = page.getByRole('dialog', { name: 'Ask for feedback' })
    await expect(dialog.getByRole('combobox', { name: 'Skill' })).toHaveValue('Active listening')
    await page.keyboard.press('Escape')
    await expect(page.getByText('every 8 weeks, last on Sep 8, 2026')).toBeVisible()
    await look(page, 'feedback-sample-1280')

    await button(page, 'See the request').click()
    const menu = page.getByRole('button', { name: 'Actions for the request on Negotiation' })
    await expect(menu).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Change the day' }).press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12012026')
    await press(page, button(page, 'Save'))
    await expect(page.getByText('wanted by Dec 1')).toBeVisible()
    await expect(page.getByText('No reply yet on Negotiation')).toHaveCount(0)

    await button(page, 'Write down feedback').click()
    await page
      .getByRole('textbox', { name: 'What was said' })
      .fill('A long sentence in many words. '.repeat(40))
    await page
      .getByRole('textbox', { name: 'Who' })
      .fill(`Somebody with a name that does not end ${'very '.repeat(20)}soon`)
    await page.getByRole('combobox', { name: 'Skill' }).fill('Speaking')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.setViewportSize({ width: 900, height: 700 })
    await look(page, 'feedback-spoken-900')
    await button(page, 'Save').click()
    await look(page, 'feedback-long-900')
    // Of one person, from the list of people.
    await goTo(page, 'growth/people', 'People')
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Ingrid' })
      .getByRole('link', { name: '1 piece of feedback' })
      .click()
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByRole('article', { name: 'Ingrid' })).toBeVisible()
  },
)
