import { describe, expect, it } from 'vitest'
import type { ContractView } from '../../core/contract/view.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { type Judgement, judgeUse, type Use } from './domain/index.ts'

const rule = (id: string, uses: string[], more: object) => ({
  id,
  uses,
  withYear: false,
  whileValid: false,
  ...more,
})
const edition = {
  titleUses: [
    rule('image', ['image'], { allowed: true, withYear: true, article: '31p1' }),
    rule('pack', ['product', 'packaging'], { allowed: false, remedy: 'orderToMend', article: '31p1' }),
    rule('sale', ['saleOrLease'], { allowed: false, article: '30' }),
    rule('forging', ['forgery'], { allowed: false, remedy: 'law', article: '31p2' }),
    rule('talks', ['otherProfit'], { allowed: true, whileValid: true, article: '34' }),
  ],
  validity: { years: 3, article: '5' },
  revocations: [{ id: 'fraud', article: '32' }],
  honours: [],
} as unknown as Edition
const won = {
  honours: [{ application: 'A', award: 'gold' }],
  awardedOn: { A: '2024-12-20' },
  revoked: [],
} as unknown as ContractView
const revoked = {
  ...won,
  revoked: [{ application: 'A', award: 'gold', rule: 'fraud', decidedOn: '2025-07-01', document: '批复9号' }],
} as unknown as ContractView

const ofA: Use = { application: 'A', on: '2025-06-01', withYear: true }
const judge = (use: Parameters<typeof judgeUse>[2], more: Partial<Use> = {}, view = won): Judgement =>
  judgeUse(edition, view, use, { ...ofA, ...more })
const image = { rule: 'image', article: '31p1' }

describe('a use of the title', () => {
  it('is allowed where a rule allows it, with the year where the rule asks for it', () => {
    expect(judge('image')).toEqual({ verdict: 'allowed', why: 'ruleAllows', ...image })
    expect(judge('image', { withYear: false })).toEqual({
      verdict: 'forbidden',
      why: 'withoutYear',
      ...image,
      remedy: 'orderToMend',
    })
    const { withYear: _unsaid, ...silent } = ofA
    expect(judgeUse(edition, won, 'image', silent)).toEqual({
      verdict: 'unclear',
      why: 'yearNotSaid',
      ...image,
    })
  })

  it('is forbidden to anybody where a rule forbids it, with the remedy that its article names', () => {
    const packed = {
      verdict: 'forbidden',
      why: 'ruleForbids',
      rule: 'pack',
      article: '31p1',
      remedy: 'orderToMend',
    }
    expect(judge('packaging')).toEqual(packed)
    expect(judgeUse(edition, won, 'product', { on: '2025-06-01' })).toEqual(packed)
    const sold = { verdict: 'forbidden', why: 'ruleForbids', rule: 'sale', article: '30' }
    expect(judge('saleOrLease')).toEqual(sold)
    expect(judge('forgery').remedy).toBe('law')
  })

  it('is unclear, and never allowed, where no rule names it or the user never had the title', () => {
    expect(judge('transfer')).toEqual({ verdict: 'unclear', why: 'noRule' })
    const never = { verdict: 'unclear', why: 'neverHeld' }
    expect(judgeUse(edition, won, 'image', { on: '2025-06-01', withYear: true })).toEqual(never)
    expect(judge('image', { on: '2024-12-19' })).toEqual(never)
  })

  it('is forbidden once the award is revoked, by the article that revokes', () => {
    expect(judge('image', { on: '2025-06-30' }, revoked).verdict).toBe('allowed')
    expect(judge('image', { on: '2025-07-01' }, revoked)).toEqual({
      verdict: 'forbidden',
      why: 'revoked',
      article: '32',
    })
  })

  it('[AM45] of an expired title is that of a dated honour: with its year, and only where the rule is not for the term', () => {
    const late = { on: '2027-12-21' }
    expect(judge('image', late)).toEqual({ verdict: 'allowed', why: 'ruleAllows', ...image })
    expect(judge('otherProfit', { on: '2027-12-20' }).verdict).toBe('allowed')
    expect(judge('otherProfit', late)).toEqual({
      verdict: 'forbidden',
      why: 'expired',
      rule: 'talks',
      article: '34',
    })
    const unlimited = edition.titleUses.map((each) => ({ ...each, whileValid: false }))
    const without = { application: 'A', ...late, withYear: false }
    expect(judgeUse({ ...edition, titleUses: unlimited }, won, 'otherProfit', without)).toEqual({
      verdict: 'unclear',
      why: 'expiredWithoutYear',
      rule: 'talks',
      article: '34',
    })
  })
})
