import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkChain, formatLog, hashEntry, readLines, sealLine, splitLines } from './chain.ts'
import type { Entry } from './entry.ts'
import { explainFault } from './explain-fault.ts'

const entry = (changed: Partial<Entry>): Entry => ({
  type: 'ApplicationSubmitted',
  v: 1,
  authority: 'somewhere',
  cycle: '2026',
  stream: 'application/a1',
  version: 1,
  prev: null,
  act: { no: 1, name: 'submitApplication', input: { year: 2026 } },
  actor: { role: 'applicant', id: 'org-1' },
  occurredOn: '2026-09-18',
  recordedAt: '2026-09-18T01:00:00.000Z',
  evidence: [],
  findings: [],
  data: { note: '无锡' },
  ...changed,
})

const first = entry({})
const second = entry({
  type: 'ApplicationWithdrawn',
  version: 2,
  prev: hashEntry(first),
  act: { no: 2, name: 'withdrawApplication' },
  recordedAt: '2026-09-19T01:00:00.000Z',
})
const other = entry({
  stream: 'application/a2',
  act: { no: 3, name: 'submitApplication' },
  recordedAt: second.recordedAt,
})
const third = entry({ version: 3, prev: hashEntry(second), recordedAt: '2026-09-20T01:00:00.000Z' })
const LOG = formatLog([first, second, other, third])
const lines = LOG.split('\n').slice(0, -1)
const faultsOf = (text: string) => checkChain(splitLines(text))
const logOf = (list: readonly string[]) => list.map((line) => `${line}\n`).join('')

describe('sealLine', () => {
  it('writes the canonical entry and its hash', () => {
    expect(sealLine(first)).toBe(
      '{"entry":{"act":{"input":{"year":2026},"name":"submitApplication","no":1},"actor":{"id":"org-1","role":"applicant"},' +
        '"authority":"somewhere","cycle":"2026","data":{"note":"无锡"},"evidence":[],"findings":[],"occurredOn":"2026-09-18",' +
        '"prev":null,"recordedAt":"2026-09-18T01:00:00.000Z","stream":"application/a1","type":"ApplicationSubmitted","v":1,"version":1},' +
        `"hash":"${hashEntry(first)}"}`,
    )
  })

  it('throws on what only a bug can put into an entry', () => {
    expect(() => sealLine(entry({ data: { score: 0.5 } }))).toThrow(
      'an entry with unsafeNumber at /data/score',
    )
  })
})

describe('readLines', () => {
  it('reads back what was written, with line numbers', () => {
    const read = readLines(LOG)
    expect(read.ok && read.value.map((s) => [s.line, s.entry, s.hash])).toEqual([
      [1, first, hashEntry(first)],
      [2, second, hashEntry(second)],
      [3, other, hashEntry(other)],
      [4, third, hashEntry(third)],
    ])
  })

  it('names every line that cannot be read', () => {
    expect(readLines(logOf([lines[0] ?? '', '{', '[]', '{"entry":{},"hash":""}']))).toEqual({
      ok: false,
      error: [
        { line: 2, reason: 'notJson' },
        { line: 3, reason: 'notAnEntry', found: '' },
        { line: 4, reason: 'notAnEntry', found: 'type' },
      ],
    })
  })

  it('refuses an unknown field, a date that is none and an instant with another zone', () => {
    const found = [
      { ...first, extra: 1 },
      { ...first, occurredOn: '2026-02-30' },
      { ...first, recordedAt: '2026-09-18T09:00:00.000+08:00' },
    ].map((wrong) => readLines(`${JSON.stringify({ entry: wrong, hash: '' })}\n`))
    expect(found.map((r) => (r.ok ? [] : r.error))).toEqual([
      [{ line: 1, reason: 'notAnEntry', found: 'extra' }],
      [{ line: 1, reason: 'notAnEntry', found: 'occurredOn' }],
      [{ line: 1, reason: 'notAnEntry', found: 'recordedAt' }],
    ])
  })
})

describe('the form of an entry', () => {
  const faultOf = (line: unknown) => {
    const read = readLines(`${JSON.stringify(line)}\n`)
    return read.ok ? null : read.error
  }
  const at = (found: string) => [{ line: 1, reason: 'notAnEntry', found }]

  it.each([[[]], [null], ['text'], [7], [[{ role: 'x' }]]])('has data that is an object, not %j', (data) => {
    expect(faultOf({ entry: { ...first, data }, hash: '' })).toEqual(at('data'))
  })

  it('names the place of what is wrong, and the first of several strangers', () => {
    const wrong = { ...first, actor: { role: 'applicant', id: '' } }
    expect(faultOf({ entry: wrong, hash: '' })).toEqual(at('actor/id'))
    expect(faultOf({ entry: { ...first, one: 1, two: 2 }, hash: '' })).toEqual(at('one'))
    expect(faultOf({ entry: { ...first, actor: { ...first.actor, more: 1 } }, hash: '' })).toEqual(
      at('actor/more'),
    )
    expect(faultOf({ entry: { ...first, findings: [0.5] }, hash: '' })).toEqual(at('findings/0'))
  })

  it.each([undefined, null, 7])('has a hash beside it, not %j', (hash) => {
    expect(faultOf({ entry: first, hash })).toEqual(at('hash'))
  })

  it.each(['null', '7', '"text"', '[]', 'true'])('is not %s', (line) => {
    const read = readLines(`${line}\n`)
    expect(read.ok ? null : read.error).toEqual(at(''))
  })

  it.each(['0'.repeat(63), '0'.repeat(65), `g${'0'.repeat(63)}`, 'A'.repeat(64), ` ${'0'.repeat(64)}`])(
    'points to the entry before it by a hash, not by %j',
    (prev) => {
      expect(faultOf({ entry: { ...first, prev }, hash: '' })).toEqual(at('prev'))
    },
  )
})

describe('checkChain', () => {
  const place = { line: 2, stream: 'application/a1', version: 2 }

  it('finds nothing in a sound log, nor in an empty one', () => {
    expect(faultsOf(LOG)).toEqual([])
    expect(faultsOf('')).toEqual([])
  })

  it('names changed content once, and not the entry after it', () => {
    const forged = LOG.replace('ApplicationWithdrawn', 'ApplicationWithdrawm')
    const now = hashEntry({ ...second, type: 'ApplicationWithdrawm' })
    expect(faultsOf(forged)).toEqual([
      { ...place, reason: 'hashMismatch', expected: now, found: hashEntry(second) },
    ])
  })

  it('names a changed hash once', () => {
    const forged = LOG.replace(`"hash":"${hashEntry(second)}"`, `"hash":"${'0'.repeat(64)}"`)
    expect(faultsOf(forged)).toEqual([
      { ...place, reason: 'hashMismatch', expected: hashEntry(second), found: '0'.repeat(64) },
    ])
  })

  it('finds content that was changed and hashed anew by the entry after it', () => {
    const forgery = { ...second, type: 'ApplicationAccepted' }
    const forged = logOf([lines[0] ?? '', sealLine(forgery), lines[2] ?? '', lines[3] ?? ''])
    expect(faultsOf(forged)).toEqual([
      {
        line: 4,
        stream: 'application/a1',
        version: 3,
        reason: 'prevMismatch',
        expected: hashEntry(forgery),
        found: hashEntry(second),
      },
    ])
  })

  it('finds a line that was left out', () => {
    expect(faultsOf(logOf([lines[0] ?? '', lines[2] ?? '', lines[3] ?? '']))).toEqual([
      { line: 3, stream: 'application/a1', version: 3, reason: 'versionGap', expected: '2', found: '3' },
      {
        line: 3,
        stream: 'application/a1',
        version: 3,
        reason: 'prevMismatch',
        expected: hashEntry(first),
        found: hashEntry(second),
      },
    ])
  })

  it('finds a line that stands twice', () => {
    expect(faultsOf(logOf([...lines, lines[3] ?? ''])).map((f) => [f.line, f.reason])).toEqual([
      [5, 'versionGap'],
      [5, 'prevMismatch'],
    ])
  })

  it('finds an entry recorded before one that stands above it', () => {
    const early = entry({ version: 4, prev: hashEntry(third), recordedAt: '2026-09-19T23:59:59.999Z' })
    expect(faultsOf(`${LOG}${sealLine(early)}\n`)).toEqual([
      {
        line: 5,
        stream: 'application/a1',
        version: 4,
        reason: 'recordedEarlier',
        expected: '≥ 2026-09-20T01:00:00.000Z',
        found: '2026-09-19T23:59:59.999Z',
      },
    ])
  })

  it.each([
    ['white space', LOG.replace('"version":2', '"version": 2')],
    ['a key that stands twice', LOG.replace('"version":2', '"version":2,"version":2')],
    ['a line end of another system', LOG.replace(`${hashEntry(second)}"}\n`, `${hashEntry(second)}"}\r\n`)],
    ['a needless escape', LOG.replace('"ApplicationWithdrawn"', '"\\u0041pplicationWithdrawn"')],
    [
      'a further field beside the entry',
      LOG.replace(`"${hashEntry(second)}"}`, `"${hashEntry(second)}","x":1}`),
    ],
  ])('finds bytes that are not canonical: %s', (_, forged) => {
    expect(faultsOf(forged)).toEqual([{ ...place, reason: 'notCanonical' }])
  })

  it('finds an unfinished last line and an empty line', () => {
    expect(faultsOf(LOG.slice(0, -1)).map((f) => [f.line, f.reason])).toEqual([[4, 'unfinishedLine']])
    expect(faultsOf(`${LOG}\n`)).toEqual([{ line: 5, reason: 'notJson' }])
  })

  it('finds any one changed character', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: LOG.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, character) => {
          fc.pre(LOG[at] !== character)
          expect(faultsOf(LOG.slice(0, at) + character + LOG.slice(at + 1))).not.toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('does not see that the end was cut off: that takes a checkpoint', () => {
    expect(faultsOf(logOf(lines.slice(0, 2)))).toEqual([])
  })
})

describe('explainFault', () => {
  it('says where, and what was expected and found, in both languages', () => {
    expect(
      explainFault({
        line: 3,
        stream: 'application/a1',
        version: 3,
        reason: 'versionGap',
        expected: '2',
        found: '3',
      }),
    ).toEqual({
      zh: '第3行（application/a1 第3号记录）：编号不连续，应为2，现为3。',
      en: 'line 3 (entry 3 of application/a1): its number does not follow: expected 2, found 3.',
    })
    expect(explainFault({ line: 4, reason: 'notJson' })).toEqual({
      zh: '第4行：不是有效的JSON，无法读取。',
      en: 'line 4: not valid JSON, it cannot be read.',
    })
  })
})
