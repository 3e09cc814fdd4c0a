import { describe, expect, it } from 'vitest'
import { readBody } from './body.ts'

const sent = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })

describe('the body of a request', () => {
  it('is read with its hash', async () => {
    expect(await readBody(sent('{"a":1}'), 100)).toEqual({
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
    const read = await readBody(sent('{}', type), 100)
    expect(read.ok ? undefined : read.error.status).toBe(status)
  })

  it('is not read beyond its limit, whether its length was announced or not', async () => {
    const long = JSON.stringify('x'.repeat(100))
    const streamed = new Request('http://localhost/', {
      method: 'POST',
      body: new Blob([long]).stream(),
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    })
    expect(await readBody(sent(long), 100)).toMatchObject({ error: { status: 413 } })
    expect(await readBody(streamed, 100)).toMatchObject({ error: { status: 413 } })
    expect((await readBody(sent(long), 102)).ok).toBe(true)
  })

  it.each(['', '{', '{"a":1}x', new Uint8Array([0x22, 0xff, 0x22])])(
    'is whole JSON in UTF-8',
    async (body) => {
      expect(await readBody(sent(body), 100)).toMatchObject({
        error: { status: 400, places: [{ path: '' }] },
      })
    },
  )

  it('is not nested deeper than anybody means', async () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    expect((await readBody(sent(nested(60)), 200_000)).ok).toBe(true)
    expect(await readBody(sent(nested(61)), 200_000)).toMatchObject({ error: { status: 400 } })
    expect(await readBody(sent(nested(50_000)), 200_000)).toMatchObject({ error: { status: 400 } })
  })

  it.each([
    ['{"a":{"b":["x","\\u0000"]}}', 'a.b.1'],
    ['{"a":{"\\u0000":1}}', 'a'],
  ])('has no character that cannot be kept: %s', async (body, path) => {
    expect(await readBody(sent(body), 100)).toMatchObject({ error: { status: 400, places: [{ path }] } })
  })
})
