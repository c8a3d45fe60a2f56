import { describe, expect, it } from 'vitest'
import { fileFor } from '../../electron/app-manifest.ts'
import { isOurs } from '../../electron/app-origin.ts'
import { SECURITY_HEADERS } from '../../electron/content-security.ts'
import { safeFileName } from '../../electron/guards/file-name.ts'
import { mayHave } from '../../electron/guards/permissions.ts'
import { mayRequest } from '../../electron/guards/requests.ts'

describe('The guards', () => {
  it('know our origin exactly', () => {
    expect(isOurs('app://journal/index.html')).toBe(true)
    for (const other of [
      'app://journal.evil/index.html',
      'app://user@journal/index.html',
      'app://other/index.html',
      'https://journal/index.html',
      'file:///index.html',
      'app:journal',
      'not an address',
      '',
    ]) {
      expect(isOurs(other), other).toBe(false)
    }
  })

  it('let nothing out: only our own files and what the page already holds', () => {
    for (const inside of ['app://journal/assets/a.js', 'data:image/png;base64,AA', 'blob:app://journal/1']) {
      expect(mayRequest(inside), inside).toBe(true)
    }
    for (const outside of [
      'https://example.com/',
      'http://127.0.0.1:8080/',
      'ws://example.com/',
      'file:///etc/passwd',
      'ftp://example.com',
      'app://journal.example.com/',
      'devtools://devtools/bundled/x.js',
    ]) {
      expect(mayRequest(outside), outside).toBe(false)
    }
  })

  it('let the development server in only where there is one', () => {
    const server = 'http://localhost:5173'
    expect(mayRequest('http://localhost:5173/main.tsx', server)).toBe(true)
    expect(mayRequest('ws://localhost:5173/', server)).toBe(true)
    expect(mayRequest('http://localhost:5174/main.tsx', server)).toBe(false)
    expect(mayRequest('http://localhost:5173/main.tsx')).toBe(false)
  })

  it('grant one permission', () => {
    expect(mayHave('clipboard-sanitized-write')).toBe(true)
    for (const other of ['clipboard-read', 'geolocation', 'media', 'notifications', 'openExternal', 'usb']) {
      expect(mayHave(other), other).toBe(false)
    }
  })

  it('answer addresses by the manifest alone', () => {
    const manifest = { '/index.html': { file: 'index.html', type: 'text/html' } }
    expect(fileFor('app://journal/index.html?x=1#y', manifest)?.file).toBe('index.html')
    for (const other of [
      'app://journal/../index.html/..',
      'app://journal/%2e%2e/preload.cjs',
      'app://journal/__proto__',
      'app://journal/constructor',
      'app://other/index.html',
    ]) {
      expect(fileFor(other, manifest), other).toBeNull()
    }
  })

  it('allow scripts and styles of our own, Trusted Types, and no connection but to main', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? ''
    for (const part of ["default-src 'none'", "connect-src 'self'", "require-trusted-types-for 'script'"]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toContain('unsafe')
  })

  it('make one harmless name of whatever is wanted', () => {
    expect(safeFileName('evenkeel-report-2026-01-01--2026-10-31.pdf')).toBe(
      'evenkeel-report-2026-01-01--2026-10-31.pdf',
    )
    expect(safeFileName('../../etc/passwd')).toBe('-..-etc-passwd')
    expect(safeFileName('a\u0000b:c*d.pdf')).toBe('a-b-c-d.pdf')
    expect(safeFileName('...')).toBe('evenkeel')
    expect(safeFileName(`${'x'.repeat(400)}.pdf`)).toHaveLength(120)
  })
})
