import { describe, expect, it } from 'vitest'
import { chooseBrowser, explainMissingBrowser, usualPlaces } from '../../build/chromium-host/find-browser.ts'

const search = (installed: string[], override?: string) =>
  chooseBrowser({
    override,
    candidates: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    playwright: '/cache/playwright/chrome',
    isExecutable: (path) => installed.includes(path),
  })

describe('the search for a browser', () => {
  it('takes the one that EVENKEEL_BROWSER names before any other', () => {
    expect(search(['/usr/bin/chromium', '/my/browser'], '/my/browser')).toEqual({
      kind: 'found',
      path: '/my/browser',
    })
  })

  it('does not look further when EVENKEEL_BROWSER names a file that is not there', () => {
    expect(search(['/usr/bin/chromium'], '/my/browser')).toEqual({
      kind: 'override-missing',
      path: '/my/browser',
    })
  })

  it('treats an empty EVENKEEL_BROWSER as not set', () => {
    expect(search(['/usr/bin/google-chrome'], '')).toEqual({ kind: 'found', path: '/usr/bin/google-chrome' })
  })

  it('prefers an installed browser to the one Playwright keeps', () => {
    const installed = ['/cache/playwright/chrome', '/usr/bin/google-chrome']
    expect(search(installed)).toEqual({ kind: 'found', path: '/usr/bin/google-chrome' })
    expect(search(['/cache/playwright/chrome'])).toEqual({ kind: 'found', path: '/cache/playwright/chrome' })
  })

  it('says what to install when there is none', () => {
    expect(search([])).toEqual({ kind: 'none' })
    expect(explainMissingBrowser({ kind: 'none' }, 'linux')).toContain('apt-get install chromium')
  })
})

describe('the usual places', () => {
  it('are the folders of PATH first on Linux, and Chromium before Chrome before Edge', () => {
    const places = usualPlaces('linux', { PATH: '/opt/bin:/usr/bin' }, '/home/me')
    expect(places[0]).toBe('/opt/bin/chromium')
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/opt/bin/google-chrome'))
    expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(places.indexOf('/usr/bin/microsoft-edge'))
  })

  it('are the applications folders on macOS', () => {
    expect(usualPlaces('darwin', {}, '/Users/me')).toContain(
      '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
  })

  it('are the program folders on Windows', () => {
    const places = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Users\\me')
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  })
})
