import { describe, expect, it } from 'vitest'
import type { ContractView } from '../../core/contract/view.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { titleOn, winnerOn } from './domain.ts'

const edition = (years: number | null) =>
  ({
    ...(years === null ? {} : { validity: { years, article: '5' } }),
    honours: [{ awards: ['gold'], items: ['plaque'], article: '22' }],
    revocations: [{ id: 'accident', article: '28' }],
  }) as unknown as Edition
const won = {
  honours: [{ application: 'A', award: 'gold' }],
  awardedOn: { A: '2024-12-20' },
  revoked: [],
} as unknown as ContractView
const revoked = {
  ...won,
  revoked: [
    { application: 'A', award: 'gold', rule: 'accident', decidedOn: '2026-07-01', document: '批复9号' },
  ],
} as unknown as ContractView

describe('a title', () => {
  it('is never held before the award or by somebody who did not win', () => {
    expect(titleOn(edition(3), won, 'A', '2024-12-19')).toEqual({ status: 'never' })
    expect(titleOn(edition(3), won, 'B', '2025-01-01')).toEqual({ status: 'never' })
  })

  it('[AM69] is valid from the award to the end of the corresponding day, and expired the day after', () => {
    const held = { award: 'gold', awardedOn: '2024-12-20', validUntil: '2027-12-20', article: '5' }
    expect(titleOn(edition(3), won, 'A', '2024-12-20')).toEqual({ status: 'valid', ...held })
    expect(titleOn(edition(3), won, 'A', '2027-12-20')).toEqual({ status: 'valid', ...held })
    expect(titleOn(edition(3), won, 'A', '2027-12-21')).toEqual({ status: 'expired', ...held })
  })

  it('has no end where the text sets none', () => {
    expect(titleOn(edition(null), won, 'A', '2099-01-01')).toEqual({
      status: 'valid',
      award: 'gold',
      awardedOn: '2024-12-20',
      article: '22',
    })
  })

  it('is revoked from the day of the decision, also when it would have expired since', () => {
    const taken = {
      status: 'revoked',
      award: 'gold',
      awardedOn: '2024-12-20',
      revokedOn: '2026-07-01',
      document: '批复9号',
      rule: 'accident',
      article: '28',
    }
    expect(titleOn(edition(3), revoked, 'A', '2026-06-30').status).toBe('valid')
    expect(titleOn(edition(3), revoked, 'A', '2026-07-01')).toEqual(taken)
    expect(titleOn(edition(3), revoked, 'A', '2030-01-01')).toEqual(taken)
  })
})

it('a winner has the name and code of the day; a closing leaves them and says since when', () => {
  const change = (change: string, name: string, code: string, since: string) => ({
    change,
    name,
    code,
    since,
  })
  const view = {
    applications: { A: { name: '甲公司', code: 'C1' } },
    changes: {
      A: [
        change('renamed', '乙公司', 'C1', '2025-03-01'),
        change('merged', '丙公司', 'C2', '2026-03-01'),
        change('closed', '', '', '2027-03-01'),
      ],
    },
  } as unknown as ContractView
  expect(winnerOn(view, 'A', '2025-02-28')).toEqual({ name: '甲公司', code: 'C1' })
  expect(winnerOn(view, 'A', '2025-03-01')).toEqual({ name: '乙公司', code: 'C1' })
  expect(winnerOn(view, 'A', '2026-12-31')).toEqual({ name: '丙公司', code: 'C2' })
  expect(winnerOn(view, 'A', '2027-03-01')).toEqual({
    name: '丙公司',
    code: 'C2',
    closedSince: '2027-03-01',
  })
})
