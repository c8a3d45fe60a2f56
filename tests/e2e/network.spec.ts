import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp } from '../support/launch-app.ts'
import { runCommand } from '../support/run-command.ts'

let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-network-'))
})

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Whether a wrapper works on this machine; what cannot be shown here is said, never passed over in silence. */
function works(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

/** The journey of a person: log, look at the month, export, from first start to closing. */
async function journey(wrapper: readonly string[]): Promise<void> {
  const app = await launchApp({ dataDir: join(folder, 'data'), wrapper })
  try {
    const line = app.page.getByRole('combobox', { name: 'What did you do?' })
    await line.fill('45m read https://example.com and [a link](https://example.org) @writing')
    await line.press('Enter')
    await expect(app.page.getByRole('row').filter({ hasText: 'example.com' })).toBeVisible()
    await app.page.keyboard.press('ControlOrMeta+2')
    await expect(app.page.getByRole('heading', { level: 1, name: 'Balance' })).toBeVisible()
    await app.evaluateMain(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      },
      join(folder, 'report.pdf'),
    )
    await app.page.keyboard.press('ControlOrMeta+6')
    await app.page.getByRole('button', { name: 'Export PDF' }).click()
    await expect(app.page.getByText('Saved as report.pdf.')).toBeVisible({ timeout: 50_000 })
    await app.close()
  } finally {
    await app.kill()
  }
}

test('the whole journey works where there is no network at all', async () => {
  test.skip(!works('unshare', '-rn', 'true'), 'This machine gives no network namespace.')
  await journey(['unshare', '-rn'])
})

test(
  'no process of the app tries a connection, in the window or on the command line',
  { tag: '@long' },
  async () => {
    test.skip(!works('strace', '-V'), 'strace is not installed.')
    test.setTimeout(120_000)
    const log = join(folder, 'connects.txt')
    const strace = [
      'strace',
      '-f',
      '-qq',
      '-e',
      'trace=connect,sendto,sendmsg',
      '-e',
      'signal=none',
      '-o',
      log,
    ]
    await journey(strace)
    expect(networkCalls(log)).toEqual([])

    const csv = join(folder, 'toggl.csv')
    writeFileSync(
      csv,
      'Description,Project,Start date,Start time,Duration\nRead,Writing,2026-11-20,09:00:00,00:30:00\n',
    )
    const data = ['--data-dir', join(folder, 'commands')]
    for (const words of [
      ['import', csv],
      ['summary', '--from', '2026-11-01', '--to', '2026-11-30'],
      ['report', '--from', '2026-11-01', '--to', '2026-11-30', '--out', join(folder, 'month.pdf')],
    ]) {
      const { exit, stderr } = await runCommand([...words, ...data], strace)
      expect(stderr).toBe('')
      expect(exit).toBe(0)
      expect(networkCalls(log)).toEqual([])
    }
  },
)

/** Calls that address anything but a socket of this machine's file system. */
function networkCalls(log: string): string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /AF_INET6?\b/.test(line))
}
