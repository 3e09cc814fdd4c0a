import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ok } from '../../src/core/basics/result.ts'
import { addressOf } from '../../src/server/address-of.ts'
import { createApp } from '../../src/server/app.ts'
import { addHealth } from '../../src/server/health.ts'
import { openGate } from '../../src/server/kit/gate.ts'
import { type Route, route } from '../../src/server/kit/route.ts'
import { startServing } from '../../src/server/serve.ts'
import { openServiceLog } from '../../src/server/service-log.ts'
import { readSettings } from '../../src/server/settings.ts'
import { shellFor } from '../kit/shell.ts'

const settingsWith = (env: Record<string, string>) => {
  const read = readSettings({ PORT: '0', ...env })
  if (!read.ok) throw new Error('settings of a test')
  return read.value
}

/** A service with one route that answers when the test lets it. */
async function serving(env: Record<string, string> = {}, patience = 10_000) {
  let letGo = () => {}
  const held = new Promise<void>((go) => (letGo = go))
  let arrived = () => {}
  const isThere = new Promise<void>((there) => (arrived = there))
  const base = {
    method: 'get',
    tag: 't',
    summary: { zh: '试', en: 'try' },
    scope: 'cases:read',
    open: true,
    answers: [],
  } as const
  const routes: readonly Route[] = [
    route({
      ...base,
      operationId: 'slow',
      path: '/api/slow',
      handle: async () => {
        arrived()
        await held
        return ok({ status: 200, json: { done: true } })
      },
    }),
    route({
      ...base,
      operationId: 'quick',
      path: '/api/quick',
      handle: async () => ok({ status: 200, json: {} }),
    }),
    route({
      ...base,
      operationId: 'send',
      method: 'post',
      path: '/api/send',
      body: z.strictObject({}),
      handle: async ({ completeAt }) => ok({ status: 200, json: { completeAt } }),
    }),
  ]
  const released: string[] = []
  const lines: string[] = []
  const log = openServiceLog({ LOG_LEVEL: 'info' }, { write: (line) => lines.push(line) })
  const legal = { time: '2026-03-01T00:00:00.000Z' }
  const { shell } = shellFor(
    {},
    {
      log: log.request,
      legalTime: () => legal.time,
      patience,
      gate: openGate({ running: 1, waiting: 5, patience: 2000 }, shellFor().shell.after),
    },
  )
  const app = createApp(routes, shell, addressOf(0))
  let isReady = true
  addHealth(app, async () => isReady)
  const settings = settingsWith(env)
  const started = await startServing(
    { fetch: app.fetch, gate: shell.gate, release: async () => void released.push('all') },
    settings,
  )
  if (!started.ok) throw new Error(started.error.en)
  return {
    ...started.value,
    legal,
    letGo,
    isThere,
    released,
    lines,
    setReady: (is: boolean) => (isReady = is),
  }
}

describe('serving', () => {
  it('answers over a socket, and says whether it is well', async () => {
    const service = await serving()
    expect((await fetch(`${service.address}/api/quick`)).status).toBe(200)
    expect(await (await fetch(`${service.address}/healthz`)).json()).toEqual({ status: 'ok' })
    expect((await fetch(`${service.address}/readyz`)).status).toBe(200)
    service.setReady(false)
    expect((await fetch(`${service.address}/readyz`)).status).toBe(503)
    await service.stop()
  })

  it('when it stops, finishes what runs, takes nothing new, and gives everything back once', async () => {
    const service = await serving()
    const slow = fetch(`${service.address}/api/slow`)
    await service.isThere
    const stopping = service.stop()
    await expect(fetch(`${service.address}/api/quick`)).rejects.toThrow()
    expect(service.released).toEqual([])
    service.letGo()
    expect(await (await slow).json()).toEqual({ done: true })
    await Promise.all([stopping, service.stop()])
    expect(service.released).toEqual(['all'])
  })

  it('does not wait for ever for what does not end', async () => {
    const service = await serving({ STOP_SECONDS: '1' })
    const slow = fetch(`${service.address}/api/slow`).catch(() => 'cut off')
    await service.isThere
    await service.stop()
    expect(service.released).toEqual(['all'])
    expect(await slow).toBe('cut off')
  })

  it('says why it cannot begin, and gives everything back', async () => {
    const service = await serving()
    const port = new URL(service.address).port
    const released: string[] = []
    const { shell } = shellFor()
    const second = await startServing(
      { fetch: () => new Response(), gate: shell.gate, release: async () => void released.push('all') },
      settingsWith({ PORT: port }),
    )
    expect(second).toMatchObject({ ok: false, error: { zh: expect.stringContaining('已有其他程序使用') } })
    expect(released).toEqual(['all'])
    await service.stop()
  })

  it('takes no headers without end', async () => {
    const service = await serving()
    const { hostname, port } = new URL(service.address)
    const answer = await new Promise<string>((settle) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(`GET /api/quick HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(40_000)}\r\n\r\n`),
      )
      socket.on('data', (bytes) => settle(bytes.toString()))
      socket.on('error', () => settle('cut off'))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    await service.stop()
  })

  /** Somebody who announces a body and does not send it. */
  const unfinished = (address: string) => {
    const { hostname, port } = new URL(address)
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        'POST /api/send HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
      ),
    )
    const answer = new Promise<string>((settle) => {
      socket.on('data', (bytes) => settle(bytes.toString()))
      socket.on('error', () => settle('cut off'))
    })
    return { socket, answer }
  }

  it('is not held up by bodies that do not arrive, and does not wait for them for ever', async () => {
    const service = await serving({}, 300)
    const slow = [1, 2, 3].map(() => unfinished(service.address))
    await new Promise((go) => setTimeout(go, 50))
    expect((await fetch(`${service.address}/api/quick`)).status).toBe(200)
    for (const { answer } of slow) expect(await answer).toMatch(/^HTTP\/1\.1 408 /)
    for (const { socket } of slow) socket.destroy()
    expect((await fetch(`${service.address}/api/quick`)).status).toBe(200)
    const gone = unfinished(service.address)
    await new Promise((go) => setTimeout(go, 50))
    gone.socket.destroy()
    await service.stop()
    expect(service.lines.filter((line) => line.includes('"fault"'))).toEqual([])
  })

  it('counts what has come in as received then, however long it lets it wait', async () => {
    const service = await serving()
    const running = fetch(`${service.address}/api/slow`)
    await service.isThere
    const { legal } = service
    const sent = fetch(`${service.address}/api/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    await new Promise((go) => setTimeout(go, 100))
    legal.time = '2026-03-01T16:00:00.000Z'
    service.letGo()
    expect(await (await sent).json()).toEqual({ completeAt: '2026-03-01T00:00:00.000Z' })
    await running
    await service.stop()
  })

  it('logs what was called, with nothing of who called or what was sent', async () => {
    const service = await serving()
    await fetch(`${service.address}/api/quick?login=zhangsan&code=13800000000`, {
      headers: {
        cookie: 'zhiheng-session=geheim',
        authorization: 'Bearer geheim',
        'user-agent': 'Mozilla/5.0',
      },
    })
    await fetch(`${service.address}/api/zhangsan`)
    await service.stop()
    expect(service.lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { operation: 'quick', status: 400, code: 'BadShape', msg: 'request' },
      { operation: '-', status: 404, code: 'NotThere' },
    ])
    expect(service.lines.join('')).not.toMatch(/zhangsan|138|geheim|Mozilla|127\.0\.0\.1|::1/)
  })
})
