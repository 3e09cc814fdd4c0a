const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * 来源核对 Whether a request that changes something may come from where it says it does. Browsers say so by themselves and pages cannot forge
 * it (Fetch standard: Origin, Sec-Fetch-Site). Programs that are no browsers say neither, and carry no cookie of somebody else's browser.
 */
export function isFromHere(method: string, headers: Headers, own: readonly string[]): boolean {
  if (SAFE.includes(method)) return true
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || own.includes(origin)
}
