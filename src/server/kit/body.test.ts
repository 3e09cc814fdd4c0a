import { describe, expect, it } from 'vitest'
import { arriving } from './arriving.ts'
import { readBody } from './body.ts'

const soon = {
  patience: 1000,
  legalTime: () => '2026-03-01T00:00:00.000Z',
  after: (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

const read = (request: Request, most: number, waiting = soon) =>
  readBody(request, most, arriving(request, waiting))

const sent = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })

describe('the body of a request', () => {
  it('is read with its hash', async () => {
    expect(await read(sent('{"a":1}'), 100)).toEqual({
      ok: true,
      value: {
        value: { a: 1 },
        hash: '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
      },
    })
  })

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/json; charset=utf-8', undefined],
    ['application/jsonp', 415],
  ])('of the type %s is answered %s', async (type, status) => {
    const found = await read(sent('{}', type), 100)
    expect(found.ok ? undefined : found.error.status).toBe(status)
  })

  it('is not read beyond its limit, whether its length was announced or not', async () => {
    const long = JSON.stringify('x'.repeat(100))
    const streamed = new Request('http://localhost/', {
      method: 'POST',
      body: new Blob([long]).stream(),
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    })
    expect(await read(sent(long), 100)).toMatchObject({ error: { status: 413 } })
    expect(await read(streamed, 100)).toMatchObject({ error: { status: 413 } })
    expect((await read(sent(long), 102)).ok).toBe(true)
  })

  it('is not waited for without end, and hanging up is no fault of the program', async () => {
    const streamed = (pull: (to: ReadableStreamDefaultController) => void) =>
      new Request('http://localhost/', {
        method: 'POST',
        body: new ReadableStream({ pull }),
        headers: { 'content-type': 'application/json' },
        duplex: 'half',
      })
    const never = streamed(() => new Promise(() => {}) as unknown as undefined)
    const impatient = { ...soon, patience: 1 }
    expect(await read(never, 100, impatient)).toMatchObject({ error: { status: 408, code: 'TooSlow' } })
    const cutOff = streamed((to) => to.error(new Error('aborted')))
    expect(await read(cutOff, 100)).toMatchObject({
      error: { status: 400, places: [{ path: '' }] },
    })
  })

  it.each(['', '{', '{"a":1}x', new Uint8Array([0x22, 0xff, 0x22])])(
    'is whole JSON in UTF-8',
    async (body) => {
      expect(await read(sent(body), 100)).toMatchObject({
        error: { status: 400, places: [{ path: '' }] },
      })
    },
  )

  it('is not nested deeper than anybody means', async () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    expect((await read(sent(nested(60)), 200_000)).ok).toBe(true)
    expect(await read(sent(nested(61)), 200_000)).toMatchObject({ error: { status: 400 } })
    expect(await read(sent(nested(50_000)), 200_000)).toMatchObject({ error: { status: 400 } })
  })

  it.each([
    ['{"a":{"b":["x","\\u0000"]}}', 'a.b.1'],
    ['{"a":{"\\u0000":1}}', 'a'],
  ])('has no character that cannot be kept: %s', async (body, path) => {
    expect(await read(sent(body), 100)).toMatchObject({
      error: { status: 400, places: [{ path }] },
    })
  })
})
