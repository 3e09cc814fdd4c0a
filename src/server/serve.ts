import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { err, ok, type Result } from '../core/basics/result.ts'
import type { Text } from '../core/basics/text.ts'
import type { Gate } from './kit/gate.ts'
import type { Settings } from './settings.ts'

/** What is served, and what is given back when serving ends: the database, its lock, a lease. */
export type Served = {
  readonly fetch: (request: Request, env: unknown) => Response | Promise<Response>
  readonly gate: Gate
  readonly release: () => Promise<void>
}

export type Serving = {
  readonly address: string
  /** Takes no more, lets what runs come to its end within a bound, and gives everything back. */
  readonly stop: () => Promise<void>
}

/** 32 KB are more than any browser sends; a program that sends more is told so by Node itself (431). */
const MOST_HEADER_BYTES = 32 * 1024
const SECOND = 1000

/** Headers have to be there soon, so that idle connections cannot use up the service; what follows may take as long as a request may. */
const limitsOf = ({ REQUEST_SECONDS }: Settings) => ({
  maxHeaderSize: MOST_HEADER_BYTES,
  headersTimeout: 15 * SECOND,
  requestTimeout: Math.max(60, REQUEST_SECONDS * 2) * SECOND,
  keepAliveTimeout: 65 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
})

const NOT_LISTENING: Readonly<Record<string, (at: string) => Text>> = {
  EADDRINUSE: (at) => ({
    zh: `${at}已有其他程序使用，服务没有启动；请用PORT另设端口，或者停止那个程序。`,
    en: `another program listens on ${at}, so the service did not start; set another PORT, or stop that program.`,
  }),
  EACCES: (at) => ({
    zh: `没有使用${at}的权限，服务没有启动；请用PORT另设1024以上的端口。`,
    en: `this account may not listen on ${at}, so the service did not start; set a PORT above 1024.`,
  }),
}
const otherwise = (at: string): Text => ({
  zh: `不能监听${at}，服务没有启动；请核对HOST和PORT。`,
  en: `the service cannot listen on ${at} and did not start; check HOST and PORT.`,
})

function listen(server: Server, { HOST, PORT }: Settings): Promise<Result<AddressInfo, Text>> {
  const at = `${HOST}:${PORT}`
  return new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      settle(err((NOT_LISTENING[error.code ?? ''] ?? otherwise)(at))),
    )
    server.listen(PORT, HOST, () => settle(ok(server.address() as AddressInfo)))
  })
}

/** Waits for something, and not longer than so many milliseconds. */
async function within(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((settle) => {
    timer = setTimeout(settle, milliseconds)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}

/** 服务 Serves until it is stopped; one sentence where it cannot begin, and then everything is given back. */
export async function startServing(served: Served, settings: Settings): Promise<Result<Serving, Text>> {
  const listener = getRequestListener(served.fetch, { overrideGlobalObjects: false })
  const server = createServer(limitsOf(settings), (incoming, outgoing) => void listener(incoming, outgoing))
  const listening = await listen(server, settings)
  if (!listening.ok) {
    await served.release()
    return listening
  }
  const { address, family, port } = listening.value
  let stopping: Promise<void> | null = null
  const stop = async () => {
    const closed = new Promise((done) => server.close(done))
    server.closeIdleConnections()
    await within(served.gate.close(), settings.STOP_SECONDS * SECOND)
    // Answers that are ready still have to reach their readers.
    await within(closed, SECOND)
    server.closeAllConnections()
    await served.release()
  }
  return ok({
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    stop: () => (stopping ??= stop()),
  })
}
