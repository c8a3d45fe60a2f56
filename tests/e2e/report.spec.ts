import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Summary } from '../../shared/balance/summary.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { sha256 } from '../../shared/feedback/sha256.ts'
import { REDACTIONS, SECTIONS } from '../../shared/report/audiences.ts'
import { sectionTitles } from '../../renderer/ui/texts-of-the-printed-page.ts'
import { CANARIES, CANARY_DAY, canaryJournal, NEVER, SCRIPTS } from '../support/canary-journal.ts'
import {
  checkPdf,
  pdfFonts,
  pdfInfo,
  pdfObjects,
  pdfOutline,
  pdfPages,
  pdfText,
} from '../support/pdf-tools.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

const RANGE = ['--from', '2026-01-01', '--to', CANARY_DAY]
// A year of somebody who logs a lot.
const ENTRIES = 600
const MOST_BYTES = 2_000_000

let folder: string
let journal: string[]
let fieldWords: readonly string[]
let summary: Summary

// Four reports of six hundred entries.
test.setTimeout(180_000)

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-report-'))
  const made = canaryJournal(ENTRIES)
  const file = join(folder, 'canary.evenkeel.json')
  writeFileSync(file, made.text)
  journal = ['--journal', file, '--today', CANARY_DAY]
  fieldWords = made.fieldWords
  summary = await resultOf<Summary>(['summary', ...RANGE, ...journal])
})

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function printed(audience: string, ...more: string[]): Promise<string> {
  const pdf = join(folder, `${audience}.pdf`)
  const ended = await runCommand([
    'report',
    ...RANGE,
    '--out',
    pdf,
    '--audience',
    audience,
    ...more,
    ...journal,
  ])
  expect(ended).toEqual({ exit: 0, stdout: `${pdf}\n`, stderr: '' })
  return pdf
}

/** A text as it is compared: what a page's layout and a font's shapes make of it is undone. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]|\ufe0f/gu, '')
}

function hasFont(language: string): boolean {
  return execFileSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }) !== ''
}

test('a year in thirteen sections is a sound, small PDF that holds the journal’s totals and every word', async () => {
  const pdf = await printed('private', '--paper', 'a4')
  checkPdf(pdf)
  expect(statSync(pdf).size).toBeLessThan(MOST_BYTES)
  const info = pdfInfo(pdf)
  expect(info).toMatchObject({ Tagged: 'yes', JavaScript: 'no', Encrypted: 'no' })
  expect(info['Title']).toMatch(/^Progress report by Ruth Vogel, Jan/)
  expect(info['Page size']).toContain('A4')
  expect(pdfFonts(pdf).filter(({ isEmbedded }) => !isEmbedded)).toEqual([])

  const objects = pdfObjects(pdf)
  for (const key of ['/JavaScript', '/JS', '/Launch', '/OpenAction', '/URI', '/AA', '/EmbeddedFile'])
    expect([key, objects.includes(`"${key}"`)]).toEqual([key, false])
  expect(objects).toMatch(/"\/Lang": "u:en/)
  for (const alt of [
    'Hard skills took',
    'Balance of sides.',
    'Time by side from',
    'Planned and done by category',
  ])
    expect(objects).toMatch(new RegExp(`"/Alt": "u:${alt}`))

  const outline = pdfOutline(pdf)
  expect(outline[0]).toBe('Progress report')
  expect(outline).toEqual(
    expect.arrayContaining(SECTIONS.filter((one) => one !== 'cover').map((one) => sectionTitles[one])),
  )

  const pages = pdfPages(pdf)
  for (const [index, page] of pages.entries()) expect(page).toContain(`${index + 1} / ${pages.length}`)
  // The cover, and what is read in a minute, are a page each.
  expect([pages[1]?.slice(0, 8), pages[2]?.slice(0, 8)]).toEqual(['Summary ', 'Balance '])
  const text = plain(pages.join(' '))
  for (const word of fieldWords) expect([word, text.includes(word)]).toEqual([word, true])
  for (const word of REDACTIONS.flatMap((one) => (one === 'levels' ? [] : CANARIES[one])))
    expect([word, text.includes(word)]).toEqual([word, true])
  expect(text.includes(plain('2 → 4'))).toBe(true)
  expect(text.includes(NEVER)).toBe(false)
  for (const [title, language] of SCRIPTS) {
    // Word by word: signs of other fonts stand at another height, and are read out of the line by some tools.
    const isThere = title.split(' ').every((word) => text.includes(plain(word)))
    // Without any font for a script its signs are boxes, and some are lost in the text.
    if (isThere || hasFont(language)) expect([title, isThere]).toEqual([title, true])
    else test.info().annotations.push({ type: 'no font', description: `${title} (${language})` })
  }
  expect(text.includes(sha256('f-1'))).toBe(true)

  const { minutes, bySide, byCategory, entries } = summary
  expect(entries).toBeGreaterThan(ENTRIES)
  for (const sum of [minutes, bySide.hard, bySide.soft, bySide.personal, bySide.unassigned])
    expect([sum, text.includes(plain(formatMinutes(sum)))]).toEqual([sum, true])
  const laidOut = pdfText(pdf)
  for (const { category, minutes: sum } of byCategory)
    expect(new RegExp(`${category} .*${formatMinutes(sum)}`).test(laidOut)).toBe(true)
})

test('what an audience is not to read is nowhere in its file', async () => {
  const work = formatMinutes(summary.minutes - summary.bySide.personal)
  for (const [audience, hidden, paper] of [
    ['promotion', REDACTIONS, 'letter'],
    ['one-to-one', ['names', 'notes', 'personal'], 'a4'],
    ['audit', ['names', 'levels', 'personal'], 'a4'],
  ] as const) {
    const pdf = await printed(audience, '--paper', paper)
    expect(pdfInfo(pdf)['Page size']).toContain(paper === 'a4' ? 'A4' : 'letter')
    const everything = `${plain(pdfText(pdf))} ${pdfObjects(pdf)} ${JSON.stringify(pdfInfo(pdf))}`
    for (const word of [...hidden.flatMap((one) => CANARIES[one]), NEVER])
      expect([audience, word, everything.includes(word)]).toEqual([audience, word, false])
    const text = pdfPages(pdf).join(' ')
    expect(text.includes(`Work time ${work} `)).toBe(true)
    if (audience === 'one-to-one') expect(pdfPages(pdf)[1]).toMatch(/^Balance /)
    if (audience === 'promotion') expect(text.includes('Wanted')).toBe(false)
    if (audience === 'audit') expect(/Declaration I declare that .* Signature/.test(text)).toBe(true)
  }
})
