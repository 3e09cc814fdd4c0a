/**
 * Headers of every answer: nothing is guessed, framed, referred or kept by caches on the way. What the service answers are data, so that no
 * content of it may run or be shown; a page says by `content` what it needs beyond that (Content Security Policy Level 3).
 */
export const securityHeaders = (isHttps: boolean, content = ''): Readonly<Record<string, string>> => ({
  'content-security-policy': `default-src 'none'; ${content === '' ? '' : `${content}; `}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
  ...(isHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}),
})
