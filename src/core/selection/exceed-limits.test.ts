import { describe, expect, it } from 'vitest'
import { raised } from './exceed-limits.ts'

const limit = (id: string, max: number, soft: boolean, least = 0) => ({
  id,
  awards: ['top', 'second'],
  max,
  least,
  soft,
  article: '4',
})
const limits = [limit('top', 5, true, 1), limit('all', 15, false)] as unknown as Parameters<typeof raised>[0]
const exceeded = (id: string, count: number) => ({ limit: id, count, reason: '理由', approvedBy: '市政府' })

describe('limits that hold as a rule', () => {
  it('stay as they are when none is exceeded', () => {
    expect(raised(limits, [])).toEqual({
      ok: true,
      value: [
        { id: 'top', awards: ['top', 'second'], max: 5, least: 1 },
        { id: 'all', awards: ['top', 'second'], max: 15, least: 0 },
      ],
    })
  })

  it('are raised alone, by the last that was approved', () => {
    const result = raised(limits, [exceeded('top', 6), exceeded('top', 8)])
    expect(result.ok && result.value.map(({ id, max, least }) => [id, max, least])).toEqual([
      ['top', 8, 1],
      ['all', 15, 0],
    ])
  })

  it.each([
    [exceeded('none', 9), { code: 'UnknownLimit', limit: 'none', known: ['top', 'all'] }],
    [exceeded('all', 16), { code: 'LimitIsHard', count: 15 }],
    [exceeded('top', 5), { code: 'ExceedanceBelowLimit', count: 5, asked: 5 }],
    [exceeded('top', 4), { code: 'ExceedanceBelowLimit', count: 5, asked: 4 }],
  ])('are not raised by %j', (wrong, error) => {
    expect(raised(limits, [exceeded('top', 6), wrong])).toEqual({ ok: false, error })
  })
})
