import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** What the search came to. `override-missing`: `EVENKEEL_BROWSER` names a file that is not there, which is never guessed around. */
export type BrowserSearch =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'override-missing'; readonly path: string }
  | { readonly kind: 'none' }

export type SearchInput = {
  readonly override: string | undefined
  /** Usual places, in order of preference. */
  readonly candidates: readonly string[]
  /** Where Playwright would keep a browser of its own. */
  readonly playwright: string | undefined
  readonly isExecutable: (path: string) => boolean
}

/** Decides which browser to run, in the order: override, installed Chromium, Chrome or Edge, Playwright's own. */
export function chooseBrowser({
  override,
  candidates,
  playwright,
  isExecutable,
}: SearchInput): BrowserSearch {
  if (override !== undefined && override !== '') {
    return isExecutable(override)
      ? { kind: 'found', path: override }
      : { kind: 'override-missing', path: override }
  }
  const path = [...candidates, playwright].find((place) => place !== undefined && isExecutable(place))
  return path === undefined ? { kind: 'none' } : { kind: 'found', path }
}

/** Where Chromium, Chrome and Edge usually are, most preferred first. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string[] {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['', home].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
    )
  }
  if (platform === 'win32') {
    const roots = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']]
    const places = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return places.flatMap((place) =>
      roots.filter((root) => root !== undefined).map((root) => win32.join(root, place)),
    )
  }
  // Snap's Chromium comes last: its confinement keeps it out of many folders.
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter(
    (folder) => folder !== '' && folder !== '/snap/bin',
  )
  const places = LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
  return [
    ...new Set([
      ...places,
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/snap/bin/chromium',
    ]),
  ]
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** What to tell somebody whose machine has no browser that the app could run on. */
export function explainMissingBrowser(
  search: Exclude<BrowserSearch, { kind: 'found' }>,
  platform: NodeJS.Platform,
): string {
  if (search.kind === 'override-missing') {
    return `EVENKEEL_BROWSER names ${search.path}, which is not an executable file.`
  }
  const how =
    platform === 'linux'
      ? 'Install Chromium, Chrome or Edge (on Debian: apt-get install chromium)'
      : 'Install Chrome, Chromium or Edge'
  return `No browser was found to run on. ${how}, or set EVENKEEL_BROWSER to the path of one.`
}

/**
 * Debian's build of Chromium that can show no window. It starts with half the work and reads and writes the same profile,
 * so it goes before all others where no window is shown.
 */
const HEADLESS_SHELL = '/usr/lib/chromium/chromium-headless-shell'

/** Looks on this machine, for a browser to show windows in or for one that shows none. */
export function findBrowser(playwright: string | undefined, headless = false): BrowserSearch {
  const usual = usualPlaces(process.platform, process.env, homedir())
  return chooseBrowser({
    override: process.env['EVENKEEL_BROWSER'],
    candidates: headless ? [HEADLESS_SHELL, ...usual] : usual,
    playwright,
    isExecutable,
  })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // Not there, or not ours to run: the search goes on either way.
    return false
  }
}
