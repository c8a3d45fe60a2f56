import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileFor } from '../../electron/app-manifest.ts'
import { isOurs } from '../../electron/app-origin.ts'
import { SECURITY_HEADERS } from '../../electron/content-security.ts'
import { safeFileName } from '../../electron/guards/file-name.ts'
import { decideLink } from '../../electron/guards/outside-links.ts'
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

  it.each([
    ['https://example.com', 'https://example.com/', 'example.com'],
    [
      'https://learn.example.com:8443/a%20b?q=1#part',
      'https://learn.example.com:8443/a%20b?q=1#part',
      'learn.example.com:8443',
    ],
    ['HTTPS://EXAMPLE.com/@user', 'https://example.com/@user', 'example.com'],
    [
      'https://example.com/?next=https://other.example',
      'https://example.com/?next=https://other.example',
      'example.com',
    ],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['https://\u0430pple.com/', 'https://xn--pple-43d.com/', 'xn--pple-43d.com'],
    ['mailto:ingrid@example.com', 'mailto:ingrid@example.com', 'ingrid@example.com'],
    [
      'mailto:a.b+c@example.com?subject=Thank%20you',
      'mailto:a.b+c@example.com?subject=Thank%20you',
      'a.b+c@example.com',
    ],
  ])('offer %s to be opened, by its whole host', (text, address, host) => {
    expect(decideLink(text)).toMatchObject({ kind: 'ask', address, host })
  })

  it.each([
    ['http://example.com/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript:alert(1)', 'scheme'],
    ['data:text/html,<script>alert(1)</script>', 'scheme'],
    ['vbscript:x', 'scheme'],
    ['app://journal/index.html', 'scheme'],
    ['smb://server/share', 'scheme'],
    ['ms-msdt:/id%20PCWDiagnostic', 'scheme'],
    ['search-ms:query=x', 'scheme'],
    ['view-source:https://example.com', 'scheme'],
    ['blob:https://example.com/1', 'scheme'],
    ['tel:+49123', 'scheme'],
    ['c:/windows/system32/calc.exe', 'scheme'],
    ['https://user@example.com/', 'user-info'],
    ['https://user:password@example.com/', 'user-info'],
    ['https://bank.example@evil.example/', 'user-info'],
    ['https://@example.com/', 'user-info'],
    ['https://:@example.com/', 'user-info'],
    ['https://bank.example%2f@evil.example/', 'user-info'],
    ['https://example.com\\@evil.example/', 'hidden-characters'],
    ['https:\\\\example.com/', 'hidden-characters'],
    ['\thttps://example.com/', 'hidden-characters'],
    ['https://exa\nmple.com/', 'hidden-characters'],
    ['java\nscript:alert(1)', 'hidden-characters'],
    ['https://example.com/\u0000', 'hidden-characters'],
    ['https://example.com/\u202egpj.exe', 'hidden-characters'],
    ['https://exam\u200bple.com/', 'hidden-characters'],
    ['https://example.com/ --flag', 'hidden-characters'],
    [' https://example.com/', 'hidden-characters'],
    ['https://example.com/\u00a0', 'hidden-characters'],
    ['example.com', 'not-an-address'],
    ['//example.com', 'not-an-address'],
    ['-flag', 'not-an-address'],
    ['', 'not-an-address'],
    ['https:', 'not-an-address'],
    ['https:example.com', 'not-an-address'],
    ['https:/example.com', 'not-an-address'],
    ['https:///example.com', 'not-an-address'],
    ['https://[::1', 'not-an-address'],
    ['https://exa%00mple.com/', 'not-an-address'],
    ['mailto:', 'not-an-address'],
    ['mailto:nobody', 'not-an-address'],
    ['mailto:a@example.com,b@example.com', 'not-an-address'],
    ['mailto:a@example.com?attach=/etc/passwd', 'not-an-address'],
    ['mailto:a@example.com?cc=b@example.com', 'not-an-address'],
    ['mailto:a@example.com?subject=x&attach=/etc/passwd', 'not-an-address'],
    ['mailto:a@example.com?subject=x%0d%0aBcc:b@example.com', 'not-an-address'],
    ['mailto:?bcc=b@example.com', 'not-an-address'],
    [`https://example.com/${'x'.repeat(2_000)}`, 'too-long'],
  ])('refuse to open %j', (text, why) => {
    expect(decideLink(text)).toEqual({ kind: 'refused', why })
  })

  it('open no link that they have not read, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ validSchemes: ['https', 'http', 'ftp'] }), fc.string({ unit: 'binary' })),
        (text) => {
          const decision = decideLink(text)
          if (decision.kind === 'refused') return
          const url = new URL(decision.address)
          expect(['https:', 'mailto:']).toContain(url.protocol)
          expect(url.username + url.password).toBe('')
          expect(decision.host === url.host || decision.to === 'mail').toBe(true)
        },
      ),
      { numRuns: 300 },
    )
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
