import { describe, expect, it } from 'vitest'
import { CYCLE } from '../../../src/core/process/command.ts'
import { emptyState, type World } from '../../../src/core/process/state.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const opening = (on: string, more: { standard?: string; rehearsal?: boolean } = {}, here: World = world()) =>
  [
    { world: here, state: emptyState },
    CYCLE,
    'openCycle',
    of.secretariat,
    { cycle: '2026', year: 2026, rehearsal: false, standard: 'gbt-19580-2012', ...more },
    on,
  ] as const

describe('what the text is', () => {
  it('[CC1.1] rests on the measures for the national award and the central document on raising quality', () => {
    expect(edition().legalBasis.map(({ title, article }) => [title.zh, article])).toEqual([
      ['《中国质量奖管理办法》', '1'],
      ['中发〔2017〕24号（开展质量提升行动）', '1'],
    ])
  })

  it('[CC22.1] was issued on 11 June 2018 under its number', () => {
    const { state, document } = edition()
    expect([state, document.number, document.issuedOn]).toEqual(['issued', '长府发〔2018〕8号', '2018-06-11'])
  })

  it('[CC22.1] opens no cycle before 10 July 2018, and has no last day', () => {
    expect(of.refused(...opening('2018-07-09'))).toEqual([
      'EditionNotYetInForce',
      ['22'],
      '依据《管理办法》第二十二条，本办法自2018年7月10日起施行，2018年7月9日尚未施行，暂不能启动正式评定；可以演练。',
    ])
    expect(of.answer(...opening('2018-07-10'))).toBe('ok')
    expect(of.answer(...opening('2049-12-31'))).toBe('ok')
    expect(edition().effect.note?.zh).toContain('未设有效期')
  })

  it('[CC4.2] is for every second year, in principle', () => {
    const { everyYears, soft, article } = edition().cadence
    expect([everyYears, soft, article]).toEqual([2, true, '4'])
  })

  it('[CC2.1] is the city government’s highest honour for quality, for enterprises and other organisations', () => {
    const { authority, honour, applicants } = edition()
    expect([authority.id, authority.name.zh, authority.region, authority.level, authority.article]).toEqual([
      'changchun',
      '长春市人民政府',
      '220100',
      'city',
      '2',
    ])
    expect([honour.recipients.zh, honour.article]).toEqual([
      '授予推行先进质量管理方法、居国内同行业先进水平、经济和社会效益显著的企业或其他组织。',
      '2',
    ])
    expect([applicants.kinds, applicants.article]).toEqual([['legalPerson', 'unincorporated'], '2'])
  })
})

describe('the standard of a cycle', () => {
  it('[CC9.1] is GB/T 19580, of no named year: a newer edition may score, another standard may not', () => {
    expect(of.last(of.act(...opening('2026-03-02')), 'CycleOpened')['standard']).toBe('gbt-19580-2012')
    expect(of.refused(...opening('2026-03-02', { standard: 'baldrige-2023' }))).toEqual([
      'StandardNotNamed',
      ['9'],
      '依据《管理办法》第九条，波多里奇卓越绩效准则（美国）不在本办法采用的评定标准之列，也不是其同等的新版本，暂不能据以评分。可采用：GB/T 19580《卓越绩效评价准则》。',
    ])
    const here = world()
    const primary = here.standards['gbt-19580-2012']
    if (!primary) throw new Error('the primary standard is not there')
    const newer = { ...primary, id: 'gbt-19580-2027', edition: '2027' }
    const later = { ...here, standards: { ...here.standards, [newer.id]: newer } }
    expect(of.answer(...opening('2026-03-02', { standard: newer.id }, later))).toBe('ok')
  })

  it('[CC11.1] has the seven parts that the text names, and says so to those who are scored and who score', () => {
    expect(world().standards['gbt-19580-2012']?.categories.map(({ name }) => name.zh)).toEqual([
      '领导',
      '战略',
      '顾客与市场',
      '资源',
      '过程管理',
      '测量、分析与改进',
      '结果',
    ])
    const shown = edition().provisions.find(({ id }) => id === 'seven-parts')
    expect([shown?.article, shown?.topic, shown?.shownTo, shown?.steps]).toEqual([
      '11',
      'standard',
      ['applicant', 'assessor'],
      ['desk', 'site', 'defence'],
    ])
  })
})
