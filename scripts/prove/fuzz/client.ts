import { type Agent, request as ask } from 'node:http'
import type { Answer } from './checker.ts'
import type { FuzzRequest } from './requests.ts'

/** Somebody who asks: nobody, or whoever signed in. */
export type Asker = {
  readonly name: string
  /** The authority at which the person signed in; empty for nobody. */
  readonly at: string
  readonly headers: Readonly<Record<string, string>>
}

/** What cannot stand in the first line of a request goes there percent-encoded; everything else goes as it is. */
const onTheLine = (target: string): string =>
  Array.from(target, (letter) =>
    /^[\x21-\x7e]$/.test(letter)
      ? letter
      : Array.from(Buffer.from(letter, 'utf8'), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  ).join('')

/** Sends a request as it is, with nothing made right on the way. A line that is cut off answers null. */
export function send(
  { port, agent }: { readonly port: number; readonly agent: Agent },
  { method, target, headers, body }: FuzzRequest,
  asker: Asker,
): Promise<Answer | null> {
  return new Promise((settle) => {
    const bytes = body === null || method === 'TRACE' ? null : Buffer.from(body, 'utf8')
    const length = bytes === null ? {} : { 'content-length': String(bytes.length) }
    const all = { ...length, ...asker.headers, ...headers }
    const sending = ask(
      { host: '127.0.0.1', port, agent, method, path: onTheLine(target), headers: all },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', () => settle(null))
        response.on('end', () =>
          settle({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(parts).toString('utf8'),
          }),
        )
      },
    )
    sending.setTimeout(60_000, () => sending.destroy())
    sending.on('error', () => settle(null))
    sending.end(bytes ?? undefined)
  })
}
