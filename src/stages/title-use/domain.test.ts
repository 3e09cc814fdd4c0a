import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stage } from './domain/index.ts'

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
    rule('pack', ['packaging'], { allowed: false, remedy: 'orderToMend', article: '31p1' }),
    rule('sale', ['saleOrLease'], { allowed: false, article: '30' }),
    rule('forging', ['forgery'], { allowed: false, remedy: 'law', article: '31p2' }),
  ],
  revocations: [{ id: 'misuse', trigger: 'misuse', article: '37' }],
  honours: [],
} as unknown as Edition
const won = { application: 'A', award: 'gold', items: [], prizeFen: 0, firstWin: true }

function uses(changes: object = {}) {
  const kit = stageCase(stage, {
    params: {},
    edition: { ...edition, ...changes },
    elsewhere: [['conferral', 'HonourConferred', won]],
  })
  const answer = (act: string, input: JsonObject, on = '2026-06-01') => {
    const done = kit.when(act, { case: 'S1', ...input }, { on })
    return done.ok
      ? done.value.entries.map(({ type, data }) => [type, data])
      : [done.error.code, done.error.articles, done.error.data]
  }
  const standing = () => kit.state().cases['S1']?.standing
  const seen = (use: string, more: JsonObject = { application: 'A' }) =>
    answer('report', { use, where: '网页', seenOn: '2026-05-20', evidence: '截图', ...more })
  return { ...kit, answer, seen, standing }
}
const doc = { document: '函1号' }
const order = { until: '2026-06-30', ...doc }

describe('title-use: reporting', () => {
  it('records who, what and where, with the verdict of the day on which it was seen', () => {
    const { seen, standing } = uses()
    const judgement = {
      verdict: 'forbidden',
      why: 'ruleForbids',
      rule: 'pack',
      article: '31p1',
      remedy: 'orderToMend',
    }
    const told = { use: 'packaging', where: '网页', seenOn: '2026-05-20', evidence: '截图' }
    expect(seen('packaging')).toEqual([['UseReported', { case: 'S1', application: 'A', ...told, judgement }]])
    expect(standing()).toBe('reported')
  })

  it('has nothing left to do where the use is allowed', () => {
    const { seen, standing, answer } = uses()
    seen('image', { application: 'A', withYear: true })
    expect(standing()).toBe('allowed')
    expect(answer('orderToMend', order)).toEqual([
      'CaseIsOver',
      ['31p1'],
      { case: 'S1', standing: 'allowed' },
    ])
  })

  it('refuses nobody or two users, who did not win, a day to come, a known case, a name of the public', () => {
    const { seen, when, state } = uses()
    expect(seen('image', {})).toEqual(['WhoMissing', ['1'], {}])
    expect(seen('image', { application: 'A', other: '某商行' })).toEqual(['WhoMissing', ['1'], {}])
    expect(seen('image', { application: 'B' })).toEqual(['NotAWinner', ['1'], { application: 'B' }])
    expect(seen('image', { application: 'A', seenOn: '2026-06-02' })).toEqual([
      'SeenLater',
      ['1'],
      { seenOn: '2026-06-02', on: '2026-06-01' },
    ])
    const input = {
      case: 'S1',
      application: 'A',
      use: 'image',
      where: '网',
      seenOn: '2026-05-20',
      evidence: '图',
    }
    const named = when('report', input, { by: { role: 'public', id: '张三' } })
    expect(named.ok ? 'ok' : named.error.code).toBe('ReporterNotToBeNamed')
    expect(state()).toEqual({ cases: {} })
    expect(when('report', input, { by: { role: 'public', id: 'public' } }).ok).toBe(true)
    expect(seen('image')).toEqual(['CaseKnown', ['1'], { case: 'S1' }])
  })

  it('keeps a stranger by name, in nobody’s file', () => {
    const { when } = uses()
    const input = {
      case: 'S1',
      other: '某商行',
      use: 'forgery',
      where: '展会',
      seenOn: '2026-05-20',
      evidence: '照片',
    }
    const done = when('report', input)
    expect(done.ok && done.value.entries[0]).not.toHaveProperty('application')
    expect(done.ok && done.value.entries[0]?.data['other']).toBe('某商行')
  })
})

describe('title-use: what follows', () => {
  it('orders a forbidden use to end where the text has it ordered, and records that it did', () => {
    const { seen, answer, standing } = uses()
    seen('packaging')
    expect(answer('recordMended', doc)).toEqual(['NothingToMend', ['31p1'], { case: 'S1' }])
    expect(answer('orderToMend', { ...order, until: '2026-06-01' })).toEqual([
      'UntilTooEarly',
      ['31p1'],
      { until: '2026-06-01', on: '2026-06-01' },
    ])
    expect(answer('orderToMend', order)).toEqual([
      ['MendOrdered', { case: 'S1', application: 'A', ...order, article: '31p1' }],
    ])
    expect(answer('recordMended', doc, '2026-06-10')).toEqual([
      ['Mended', { case: 'S1', application: 'A', ...doc }],
    ])
    expect(standing()).toBe('mended')
  })

  it('never gives an order that the text does not know: advice where it is silent, the law where it says so', () => {
    const sale = uses()
    sale.seen('saleOrLease')
    expect(sale.answer('orderToMend', order)).toEqual([
      'NoOrderInText',
      ['30'],
      { case: 'S1', left: 'advice' },
    ])
    expect(sale.answer('warn', order)).toEqual([['AdviceSent', { case: 'S1', application: 'A', ...order }]])
    const forged = uses()
    forged.seen('forgery')
    expect(forged.answer('orderToMend', order)).toEqual([
      'NoOrderInText',
      ['31p2'],
      { case: 'S1', left: 'law' },
    ])
    expect(forged.answer('warn', order)).toEqual(['OrderInText', ['31p2'], { case: 'S1', remedy: 'law' }])
    const packed = uses()
    packed.seen('packaging')
    expect(packed.answer('warn', order)).toEqual([
      'OrderInText',
      ['31p1'],
      { case: 'S1', remedy: 'orderToMend' },
    ])
  })

  it('is not mended only after its day, and then goes to revocation where the text revokes for misuse', () => {
    const { seen, answer, standing, view } = uses()
    const refer = { to: 'revocation', reason: '逾期不改', ...doc }
    seen('packaging')
    expect(answer('refer', refer)).toEqual(['MendFirst', ['31p1'], { case: 'S1' }])
    answer('orderToMend', order)
    expect(answer('recordNotMended', doc, '2026-06-30')).toEqual([
      'StillTimeToMend',
      ['31p1'],
      { case: 'S1', until: '2026-06-30' },
    ])
    expect(answer('recordNotMended', doc, '2026-07-01')).toEqual([
      ['NotMended', { case: 'S1', application: 'A', until: '2026-06-30', ...doc }],
    ])
    expect(answer('recordNotMended', doc, '2026-07-02')).toEqual([
      'NotMendedAlready',
      ['31p1'],
      { case: 'S1', until: '2026-06-30' },
    ])
    expect(answer('refer', refer, '2026-07-02')).toEqual([
      ['UseReferred', { case: 'S1', application: 'A', ...refer, article: '37' }],
      ['ReferredForRevocation', { application: 'A', cause: 'S1', from: 'titleUse' }],
    ])
    expect(view().referred).toEqual({ A: ['S1'] })
    expect(standing()).toBe('referred')
  })

  it('refers nothing for revocation without a rule, without a winner, or when the award is gone; the law stays', () => {
    const refer = { to: 'revocation', reason: '伪造', ...doc }
    const without = uses({ revocations: [] })
    without.seen('forgery')
    expect(without.answer('refer', refer)).toEqual(['RevocationNotProvided', ['31p2'], { case: 'S1' }])
    expect(without.answer('refer', { ...refer, to: 'law' })).toEqual([
      ['UseReferred', { case: 'S1', application: 'A', ...refer, to: 'law' }],
    ])
    expect(without.view().referred).toEqual({})
    const stranger = uses()
    stranger.seen('forgery', { other: '某商行' })
    expect(stranger.answer('refer', refer)).toEqual(['NoWinnerToRevoke', ['37'], { case: 'S1' }])
    const gone = uses()
    gone.seen('forgery')
    gone.meanwhile('revocation', 'AwardRevoked', {
      application: 'A',
      award: 'gold',
      rule: 'misuse',
      decidedOn: '2026-05-30',
      document: '批复3号',
      takesBack: [],
      clawback: 'no',
    })
    expect(gone.answer('refer', refer)).toEqual([
      'RevokedAlready',
      ['37'],
      { case: 'S1', revokedOn: '2026-05-30', document: '批复3号' },
    ])
  })

  it('puts what is unclear to legal review, and acts only on what it found', () => {
    const { seen, answer, standing } = uses()
    seen('transfer')
    expect(answer('orderToMend', order)).toEqual([
      'NotForbidden',
      ['1'],
      { case: 'S1', verdict: 'unclear', why: 'noRule' },
    ])
    const opinion = { outcome: 'forbidden', reason: '转让有违授奖本意', ...doc }
    expect(answer('recordReview', opinion)).toEqual(['NotInReview', ['1'], { case: 'S1' }])
    expect(answer('needsReview', { question: '可否转让' })).toEqual([
      ['ReviewAsked', { case: 'S1', application: 'A', question: '可否转让' }],
    ])
    expect(answer('recordReview', opinion)).toEqual([
      ['ReviewGiven', { case: 'S1', application: 'A', ...opinion }],
    ])
    expect(answer('warn', order)).toEqual([['AdviceSent', { case: 'S1', application: 'A', ...order }]])
    expect(answer('needsReview', { question: '可否转让' })).toEqual([
      'NotUnclear',
      ['1'],
      { case: 'S1', verdict: 'forbidden' },
    ])
    expect(standing()).toBe('advised')
  })

  it('is over when review allows it, and when it is dismissed with a reason', () => {
    const reviewed = uses()
    reviewed.seen('transfer')
    reviewed.answer('needsReview', { question: '可否' })
    reviewed.answer('recordReview', { outcome: 'allowed', reason: '无碍', ...doc })
    expect(reviewed.standing()).toBe('allowed')
    const { seen, answer, standing } = uses()
    expect(answer('dismiss', { reason: '不实' })).toEqual(['CaseUnknown', ['1'], { case: 'S1', known: [] }])
    seen('packaging')
    expect(answer('dismiss', { reason: '不实' })).toEqual([
      ['CaseDismissed', { case: 'S1', application: 'A', reason: '不实' }],
    ])
    expect(standing()).toBe('dismissed')
    expect(answer('dismiss', { reason: '不实' })[0]).toBe('CaseIsOver')
  })
})
