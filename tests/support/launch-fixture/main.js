import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron'

// A tiny app that shows what the host and Electron must do alike. `--data-dir DIR` as in the real one.
const here = import.meta.dirname
const dataDir = process.argv[process.argv.indexOf('--data-dir') + 1]
const csp = "default-src 'self'; script-src 'self'"
const note = (line) => appendFileSync(join(dataDir, 'notes.txt'), `${line}\n`)

const html = `<!doctype html><html lang="en"><head><title>Fixture</title></head><body>
<h1>Fixture</h1><p>Text of the <a href="https://example.com/away">report</a>.</p>
<a href="https://example.com/popup" target="_blank">popup</a>
<script src="page.js"></script></body></html>`
const files = {
  '/': [html, 'text/html; charset=utf-8'],
  '/page.js': ['window.ran = true', 'text/javascript'],
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
app.setPath('userData', dataDir)
if (!app.requestSingleInstanceLock({ from: 'fixture' })) {
  app.exit(3)
} else {
  app.on('second-instance', (_event, argv, _cwd, data) =>
    note(`second ${argv.includes('--second')} ${JSON.stringify(data)}`),
  )
  app.on('before-quit', () => note('before-quit'))
  app.on('will-quit', () => note('will-quit'))
  void app.whenReady().then(start)
}

function start() {
  protocol.handle('app', (request) => {
    const found = files[new URL(request.url).pathname]
    if (found === undefined) return new Response('nothing here', { status: 404 })
    return new Response(found[0], { headers: { 'content-type': found[1], 'content-security-policy': csp } })
  })
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    if (!details.url.startsWith('app://')) note(`asked ${details.url}`)
    answer({ cancel: !details.url.startsWith('app://') })
  })
  ipcMain.handle('echo', (_event, value) => value)
  ipcMain.handle('whence', (event) => `${event.senderFrame?.origin} ${event.senderFrame?.url}`)
  ipcMain.handle('fail', () => {
    throw new RangeError('no such thing')
  })

  const window = new BrowserWindow({
    width: 900,
    height: 700,
    webPreferences: { preload: join(here, 'preload.cjs'), sandbox: true },
  })
  window.webContents.on('will-navigate', (event, url) => {
    note(`navigate ${event.url ?? url}`)
    event.preventDefault()
  })
  window.webContents.setWindowOpenHandler(({ url }) => {
    note(`open ${url}`)
    return { action: 'deny' }
  })
  void window.loadURL('app://journal/')
}
