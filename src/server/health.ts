import type { Hono } from 'hono'

/** Whether the service can do its work now: its database answers, and it is not stopping. */
export type Ready = () => Promise<boolean>

/**
 * For whoever watches over the service, past the gate: `/healthz` says that the process answers, `/readyz` that requests may be sent to it.
 * They say nothing else, because anybody may ask.
 */
export function addHealth(app: Hono, ready: Ready): void {
  const headers = { 'cache-control': 'no-store' }
  app.get('/healthz', (context) => context.json({ status: 'ok' }, 200, headers))
  app.get('/readyz', async (context) => {
    const isReady = await ready().catch(() => false)
    return isReady
      ? context.json({ status: 'ready' }, 200, headers)
      : context.json({ status: 'notReady' }, 503, { ...headers, 'retry-after': '5' })
  })
}
