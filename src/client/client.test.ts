import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'
import { typeOf } from './type-of.ts'

describe('the type of a schema', () => {
  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ enum: ['a', 'b'] }, '"a" | "b"'],
    [{ const: 1 }, '1'],
    [{ anyOf: [{ type: 'string' }, { type: 'string' }, { type: 'null' }] }, 'string | null'],
    [
      { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
      'readonly (string | null)[]',
    ],
    [{ type: 'array', prefixItems: [{ type: 'string' }, {}] }, 'readonly [string, unknown]'],
    [
      { type: 'object', properties: { a: { type: 'string' }, 'b-c': {} }, required: ['a'] },
      '{ readonly a: string; readonly "b-c"?: unknown }',
    ],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, 'Readonly<Record<string, number>>'],
    [{ type: 'object', properties: {}, additionalProperties: false }, 'Readonly<Record<string, never>>'],
    [{}, 'unknown'],
  ])('%o is %s', (schema, type) => {
    expect(typeOf(schema)).toBe(type)
  })
})

/** A client before a service that answers this. */
function asking(status: number, body: unknown, headers: Record<string, string> = {}) {
  const sent: { url: string; init: RequestInit }[] = []
  const client = createClient({
    origin: 'https://award.example.gov.cn',
    token: 't',
    fetch: async (url, init) => {
      sent.push({ url, init })
      return new Response(body === null ? null : JSON.stringify(body), { status, headers })
    },
  })
  return { client, sent }
}

describe('the client', () => {
  it('asks where the operation is, with what it takes', async () => {
    const { client, sent } = asking(201, { kept: true }, { etag: '"a.b"' })
    const answer = await client('publicity.postNotice', {
      params: { authority: 'a', cycle: '2026', step: 'a/b' },
      query: { dryRun: 'false' },
      body: { input: { channels: ['网站'] } },
      headers: { 'if-match': '"x.y"' },
    })
    expect(answer).toEqual({ ok: true, value: { kept: true }, status: 201, seen: '"a.b"' })
    expect(sent[0]?.url).toBe(
      'https://award.example.gov.cn/api/authorities/a/cycles/2026/steps/a%2Fb/publicity/postNotice?dryRun=false',
    )
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      body: '{"input":{"channels":["网站"]}}',
      headers: {
        authorization: 'Bearer t',
        'content-type': 'application/json',
        'accept-language': 'zh',
        'if-match': '"x.y"',
      },
    })
  })

  it('answers what stands in the way, and when to come again', async () => {
    const { client, sent } = asking(503, { code: 'Busy' }, { 'retry-after': '2' })
    const answer = await client('read.cycles', { params: { authority: 'a' } })
    expect(answer).toEqual({ ok: false, problem: { code: 'Busy' }, seen: null, retryAfter: 2 })
    expect(sent[0]?.init.body).toBeUndefined()
    expect(sent[0]?.url).toBe('https://award.example.gov.cn/api/authorities/a/cycles')
  })

  it('answers nothing where there is no body', async () => {
    const { client } = asking(204, null)
    const answer = await client('session.signOut', { params: { authority: 'a' } })
    expect(answer).toMatchObject({ ok: true, value: null, status: 204 })
  })
})
