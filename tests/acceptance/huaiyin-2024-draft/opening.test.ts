import { describe, expect, it } from 'vitest'
import { CYCLE } from '../../../src/core/process/command.ts'
import { emptyState } from '../../../src/core/process/state.ts'
import { actsOfApplicants, actsOnFees } from '../kit/applicants.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const opening = (more: { standard?: string; rehearsal?: boolean } = {}, here = world()) =>
  [
    { world: here, state: emptyState },
    CYCLE,
    'openCycle',
    of.secretariat,
    { cycle: '2026', year: 2026, rehearsal: false, standard: 'gbt-19580-2012', ...more },
    '2026-03-02',
  ] as const

describe('what the text is', () => {
  it('[HY17.1] S2: its dates are blanks: no real cycle can be opened, a rehearsal can', () => {
    expect(of.refused(...opening())).toEqual([
      'EditionIsIncomplete',
      ['17'],
      '依据《管理办法》第十七条，本办法的施行日期空缺，暂不能启动正式评定；请先补齐日期。可以演练。',
    ])
    expect(of.answer(...opening({ rehearsal: true }))).toBe('ok')
    expect([edition().state, edition().effect.mode]).toEqual(['issued', 'unset'])
    expect(edition().effect.note?.zh).toContain('空白')
    const { number, issuedOn } = edition().document
    expect([number, issuedOn]).toEqual([undefined, undefined])
  })

  it('[HY1.1] rests on the law on product quality and the measures of province and city', () => {
    expect(edition().legalBasis.map(({ title, article }) => [title.zh, article])).toEqual([
      ['《中华人民共和国产品质量法》', '1'],
      ['《江苏省省长质量奖管理办法》', '1'],
      ['《淮安市市长质量奖管理办法》', '1'],
    ])
    expect(edition().supersedes).toEqual([])
  })

  it('[HY2.1] covers application, assessment, promotion and supervision', () => {
    expect(edition().scope.map(({ text, article }) => [text.zh, article])).toEqual([
      ['适用于区长质量奖的申报、评定、推广和监督管理。', '2'],
    ])
  })

  it('[HY3.1] is the district’s highest honour for managing quality, for enterprises and institutions', () => {
    const { authority, honour, applicants } = edition()
    expect([authority.id, authority.name.zh, authority.region, authority.level, authority.article]).toEqual([
      'huaiyin',
      '淮安市淮阴区人民政府',
      '320804',
      'district',
      '3p1',
    ])
    expect([honour.recipients.zh, honour.article]).toEqual([
      '授予实施卓越绩效管理、质量提升显著、经济和社会效益突出的企事业单位。',
      '3p1',
    ])
    expect([applicants.kinds, applicants.article]).toEqual([['legalPerson'], '8(1)'])
  })

  it('[HY3.2] is given every year', () => {
    expect(edition().cadence).toEqual({ everyYears: 1, soft: false, article: '3p2', basis: 'explicit' })
  })

  it('[HY3.3] has two tiers', () => {
    expect(edition().awards.map(({ id, rank, name, article }) => [id, rank, name.zh, article])).toEqual([
      ['district-award', 1, '淮阴区区长质量奖', '3p2'],
      ['nominee-award', 2, '淮阴区区长质量奖提名奖', '3p2'],
    ])
  })

  it('[HY4.2] takes no fee: no step asks an applicant for money', () => {
    expect(edition().fee).toEqual({ charged: false, article: '4', basis: 'explicit' })
    expect(actsOfApplicants(edition())).toEqual([
      'application/submit',
      'application/supplement',
      'application/withdraw',
      'duty/nameExecutive',
      'duty/recordDone',
      'duty/submitReport',
      'prize/reportUse',
      'revocation/stateDefence',
      'revocation/waiveDefence',
    ])
    expect(actsOnFees(edition())).toEqual([])
  })
})

describe('the standard of a cycle', () => {
  it('[HY5.1] is GB/T 19580 in its newest edition, with GB/Z 19579 as a guide that scores nobody', () => {
    expect(of.answer(...opening({ rehearsal: true }))).toBe('ok')
    expect(edition().standards.map(({ code, use, article }) => [code, use, article])).toEqual([
      ['gbt-19580-2012', 'primary', '5'],
      ['gbz-19579-2012', 'guide', '5'],
    ])
    expect(of.refused(...opening({ rehearsal: true, standard: 'baldrige-2023' }))).toEqual([
      'StandardNotNamed',
      ['5'],
      '依据《管理办法》第五条，波多里奇卓越绩效准则（美国）不在本办法采用的评定标准之列，也不是其同等的新版本，暂不能据以评分。可采用：GB/T 19580《卓越绩效评价准则》。',
    ])
    const here = world()
    const primary = here.standards['gbt-19580-2012']
    if (!primary) throw new Error('the primary standard is not there')
    const newer = { ...primary, id: 'gbt-19580-2027', edition: '2027' }
    const later = { ...here, standards: { ...here.standards, [newer.id]: newer } }
    expect(of.answer(...opening({ rehearsal: true, standard: newer.id }, later))).toBe('ok')
  })
})
