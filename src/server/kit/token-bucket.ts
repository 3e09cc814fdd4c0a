/** `capacity` requests at once, and `perSecond` in the long run. */
export type Rate = { readonly capacity: number; readonly perSecond: number }

/** Whether one more may come; else after how many whole seconds it may. */
export type Admitted = { readonly ok: true } | { readonly ok: false; readonly retryAfter: number }

/**
 * 限流 Token buckets, one for each key, in this process alone. `now` are milliseconds of the operational clock. At most `most` keys are
 * remembered: those that were not heard of for longest are forgotten first, which at worst lets them start anew.
 */
export function tokenBuckets({ capacity, perSecond }: Rate, now: () => number, most = 100_000) {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>()
  return (key: string): Admitted => {
    const at = now()
    const kept = buckets.get(key)
    const grown = kept ? kept.tokens + (Math.max(0, at - kept.at) / 1000) * perSecond : capacity
    const tokens = Math.min(capacity, grown)
    // Taken out and put in again, so that the map stays in the order in which keys were last heard of.
    buckets.delete(key)
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at })
    if (buckets.size > most) {
      const [oldest] = buckets.keys()
      if (oldest !== undefined) buckets.delete(oldest)
    }
    return tokens >= 1 ? { ok: true } : { ok: false, retryAfter: Math.ceil((1 - tokens) / perSecond) }
  }
}
