/**
 * The headers of every page. Nothing is allowed that is not named; the one request of its own that the window makes is
 * the POST of an evidence file to main, so `connect-src` is `'self'`.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // Search and imports run in workers, which Trusted Types only load by policies of these names.
    "worker-src 'self'",
    'trusted-types evenkeel-search evenkeel-import',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
}
