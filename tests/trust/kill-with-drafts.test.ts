import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { launchApp } from '../support/launch-app.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import { findingsIn, titlesIn } from './journal-on-disk.ts'
import { runs } from './runs.ts'

const KILLS = runs({ short: 1, usual: 20, long: 100 })

/** Something half-done: begun and kept before the kill, looked for after it, ended before the next trial. */
type HalfDone = {
  begin(page: Page, trial: number): Promise<void>
  check(page: Page, trial: number): Promise<void>
}

const line = (page: Page) => page.getByRole('combobox', { name: 'What did you do?' })
const field = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('textbox', { name, exact: true })
const noteOf = (trial: number) => `# Trial ${trial}\n\n- [ ] half a sen`

const QUICK_ADD: HalfDone = {
  begin: async (page, trial) => {
    await line(page).fill(`45m half a line ${trial}`)
  },
  check: async (page, trial) => {
    // Behind the open editor the page is there for nobody; the text is.
    const behind = page.locator('input[aria-describedby]').first()
    expect(await behind.inputValue()).toBe(`45m half a line ${trial}`)
  },
}

const EDITOR: HalfDone = {
  begin: async (page, trial) => {
    await page.getByRole('button', { name: 'New entry in full' }).click()
    await field(page, 'Title').fill(`title ${trial}`)
    await field(page, 'Duration').fill('25m')
    await field(page, 'Notes').fill(noteOf(trial))
    await page.getByText('Kept while you write').waitFor()
    await page.waitForFunction(() => !document.querySelector('[data-keeping="waiting"]'))
  },
  check: async (page, trial) => {
    await field(page, 'Notes').waitFor()
    expect(await field(page, 'Title').inputValue()).toBe(`title ${trial}`)
    expect(await field(page, 'Duration').inputValue()).toBe('25m')
    expect(await field(page, 'Notes').inputValue()).toBe(noteOf(trial))
    const caret = await field(page, 'Notes').evaluate((area: HTMLTextAreaElement) => [
      document.activeElement === area,
      area.selectionStart,
    ])
    expect(caret).toEqual([true, noteOf(trial).length])
  },
}

const TIMER: HalfDone = {
  begin: async (page, trial) => {
    const card = page.getByRole('region', { name: 'Timer' })
    await card.getByRole('textbox').fill(`timed take-${trial}`)
    await card.getByRole('button', { name: 'Start timer' }).click()
    await card.getByRole('timer', { name: 'Running' }).waitFor()
  },
  check: async (page, trial) => {
    expect(await page.title()).toContain(`timed take-${trial}`)
    await page.locator('[role="timer"]').first().waitFor()
  },
}

// The editor comes last: it covers the page.
const HALF_DONE = [TIMER, QUICK_ADD, EDITOR]

it(`after each of ${KILLS} kills of all processes, the open editor, its note, the running timer and the half-typed line are back`, () =>
  inTemporaryFolder(async (dataDir) => {
    for (let trial = 1; trial <= KILLS; trial++) {
      const killed = await launchApp({ dataDir })
      for (const { begin } of HALF_DONE) await begin(killed.page, trial)
      await killed.kill()
      const again = await launchApp({ dataDir })
      for (const { check } of HALF_DONE.toReversed()) await check(again.page, trial)
      await again.page.getByRole('button', { name: 'Save', exact: true }).click()
      await again.page.getByRole('dialog').waitFor({ state: 'detached' })
      await line(again.page).press('Enter')
      await again.page.getByText(`Saved half a line ${trial},`).waitFor({ state: 'attached' })
      await again.page.getByRole('button', { name: 'Stop and log' }).click()
      await again.page.getByText(`timed take-${trial}`).first().waitFor()
      await again.page.getByRole('button', { name: 'Start timer' }).waitFor()
      await again.close()
    }
    const expected = Array.from({ length: KILLS }, (_, index) => [
      `title ${index + 1}`,
      `half a line ${index + 1}`,
      `timed take-${index + 1}`,
    ])
    expect((await titlesIn(dataDir)).toSorted()).toEqual(expected.flat().toSorted())
    expect(await findingsIn(dataDir)).toEqual([])
  }))
