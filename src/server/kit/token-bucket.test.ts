import { describe, expect, it } from 'vitest'
import { tokenBuckets } from './token-bucket.ts'

function clock() {
  let milliseconds = 0
  return { now: () => milliseconds, pass: (more: number) => (milliseconds += more) }
}

describe('token buckets', () => {
  it('let so many through at once, then as many as flow in', () => {
    const { now, pass } = clock()
    const admit = tokenBuckets({ capacity: 2, perSecond: 0.5 }, now)
    expect([admit('a'), admit('a'), admit('a')]).toEqual([
      { ok: true },
      { ok: true },
      { ok: false, retryAfter: 2 },
    ])
    pass(1999)
    expect(admit('a')).toEqual({ ok: false, retryAfter: 1 })
    pass(1)
    expect(admit('a')).toEqual({ ok: true })
    expect(admit('a').ok).toBe(false)
  })

  it('never hold more than their capacity', () => {
    const { now, pass } = clock()
    const admit = tokenBuckets({ capacity: 1, perSecond: 100 }, now)
    pass(3_600_000)
    expect([admit('a').ok, admit('a').ok]).toEqual([true, false])
  })

  it('keep one key apart from another', () => {
    const admit = tokenBuckets({ capacity: 1, perSecond: 1 }, clock().now)
    expect([admit('a').ok, admit('b').ok, admit('a').ok]).toEqual([true, true, false])
  })

  it('forget the key that was silent for longest, and no other', () => {
    const admit = tokenBuckets({ capacity: 1, perSecond: 1 }, clock().now, 2)
    expect([admit('a').ok, admit('b').ok, admit('a').ok]).toEqual([true, true, false])
    expect(admit('c').ok).toBe(true)
    expect(admit('a').ok).toBe(false)
    expect(admit('b').ok).toBe(true)
  })

  it('are not fooled by a clock that is put back', () => {
    const { now, pass } = clock()
    const admit = tokenBuckets({ capacity: 1, perSecond: 1 }, now)
    expect(admit('a').ok).toBe(true)
    pass(-10_000)
    expect(admit('a')).toEqual({ ok: false, retryAfter: 1 })
  })
})
