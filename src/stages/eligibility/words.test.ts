import { describe, expect, it } from 'vitest'
import type { Say } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const params = { article: '11(2)', window: 'call' }

describe('eligibility: words', () => {
  it('words its setting', () => {
    const say = { step: (id: string) => id } as Say
    expect(zh.settings(stage.params.parse(params), say)).toEqual([
      {
        article: '11(2)',
        basis: 'explicit',
        sentence: '逐项认定申报条件，认定基准日依“call”公布的日期确定；合格的进入下一环节。',
      },
    ])
  })

  it('says which findings are open, and who has to find them', () => {
    const say = {
      application: () => '丙公司',
      role: () => '秘书处',
      list: (items: readonly string[]) => items.join('、'),
    } as unknown as Say
    const label = (zh: string) => ({ zh, en: '' })
    const open = [
      {
        rule: 'years',
        label: label('运营年限'),
        outcome: 'unknown' as const,
        ask: [label('依法设立日期')],
      },
      {
        rule: 'culture',
        label: label('质量文化'),
        outcome: 'judged' as const,
        ask: [label('审查人员对“质量文化”的认定意见')],
      },
    ]
    expect(zh.refusals.FindingsOpen({ application: 'C', by: 'secretariat', open }, say)).toBe(
      '丙公司尚有2项未认定，暂不能作出结论，由秘书处认定或要求补正：运营年限（待补充依法设立日期）；质量文化（待人工认定）。',
    )
  })

  it('does not count as met what does not concern the applicant', () => {
    const say = { application: () => '丙班组', date: () => '4月20日' } as unknown as Say
    const found = (key: string) => ({ outcome: 'met', explanation: { key, data: {} } })
    const findings = [found('duration.long'), found('general.notApplicable'), found('general.notApplicable')]
    const data = {
      round: 1,
      application: 'C',
      asOf: '2026-04-20',
      algorithm: 'x/1',
      eligible: 'yes' as const,
    }
    expect(zh.entries.CaseAssessed({ ...data, findings }, say)).toBe(
      '以4月20日为基准日初步认定丙班组：符合1项，不符合0项，待人工认定0项，待补充事实0项，不适用2项',
    )
    expect(en.entries.CaseAssessed({ ...data, findings }, say)).toMatch(/: 1 met, .*, 2 not applicable$/)
  })
})
