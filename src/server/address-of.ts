import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'

/**
 * Where a request comes from. With `proxies` in front, each has added to X-Forwarded-For whom it saw, so the address that the first of our own
 * proxies saw stands so many places from the end; what stands before that, anybody may have written.
 */
export function clientAddress(forwarded: string | undefined, socket: string, proxies: number): string {
  if (proxies === 0) return socket
  const seen = (forwarded ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return seen.at(-proxies) ?? socket
}

export const addressOf =
  (proxies: number) =>
  (context: Context): string => {
    const incoming = (context.env as { incoming?: IncomingMessage } | undefined)?.incoming
    const socket = incoming?.socket.remoteAddress ?? ''
    return clientAddress(context.req.header('x-forwarded-for'), socket, proxies)
  }
