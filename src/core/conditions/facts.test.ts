import { describe, expect, it } from 'vitest'
import { parseFacts } from './facts.ts'

const problems = (input: unknown) => {
  const parsed = parseFacts(input, [])
  return parsed.ok ? [] : parsed.error.map(({ path, wrong, mend }) => [path, wrong.zh, mend.zh])
}
const asOf = '2026-05-11'

describe('parseFacts', () => {
  it('needs the reference day and nothing else', () => {
    expect(parseFacts({ asOf }, [])).toEqual({ ok: true, value: { asOf } })
    expect(problems({})).toEqual([['asOf', '缺少此项', '填写 2026-05-11 这样的日期']])
    expect(problems({ asOf: '2026-02-30' })).toEqual([
      ['asOf', '不是真实存在的日期', '填写 2026-05-11 这样的日期'],
    ])
    expect(problems([])).toEqual([['', '此项应当是对象', '填写对象']])
  })

  it('says of each malformed fact where it is, what is wrong and what to do', () => {
    expect(
      problems({
        asOf,
        applicant: { nam: '甲', kind: 'guild', exporter: 'yes', code: '123', registeredIn: '3202' },
        figures: [{ year: 2025, profitFen: 0.5 }],
        rankings: [{ year: 2025, indicator: 'other', place: 0, sector: '' }],
        records: { accidents: {} },
      }),
    ).toEqual([
      ['applicant.code', '格式不符', '参照样例文件填写'],
      [
        'applicant.kind',
        '不是可以填写的值',
        '改为下列之一：legalPerson、unincorporated、subUnit、team、person',
      ],
      ['applicant.exporter', '此项应当是true 或者 false', '填写true 或者 false'],
      ['applicant.registeredIn', '格式不符', '参照样例文件填写'],
      ['applicant.nam', '没有这一事实项', '参照样例文件核对拼写，或者删去此项'],
      ['records.accidents', '此项应当是列表', '填写列表'],
      ['figures.0.profitFen', '此项应当是整数', '填写整数'],
      ['rankings.0.place', '此项应当大于0', '改正该数'],
      ['rankings.0.sector', '此项不能为空', '填写内容'],
    ])
  })

  it('refuses a year that stands twice, and money that is too large to be exact', () => {
    expect(problems({ asOf, figures: [2025, 2025].map((year) => ({ year, profitFen: 1 })) })).toEqual([
      ['figures', '同一年度填写了两次', '每个年度只填写一次'],
    ])
    expect(problems({ asOf, figures: [{ year: 2025, profitFen: 2 ** 53 }] })).toEqual([
      ['figures.0.profitFen', '此项应当不大于9007199254740991', '改正该数'],
    ])
  })

  it('refuses a finding on a criterion that the regulation does not have, and one without evidence', () => {
    const finding = { outcome: 'met', by: '审查组', reason: '属实', evidence: ['记录'] }
    expect(problems({ asOf, judgements: { luck: finding } })).toEqual([
      ['judgements.luck', '没有编号为“luck”的条件', '改为下列编号之一：'],
    ])
    expect(problems({ asOf, judgements: { luck: { ...finding, evidence: [] } } })).toEqual([
      ['judgements.luck.evidence', '此项不能为空', '填写内容'],
    ])
  })

  it('accepts facts that only other regulations read', () => {
    expect(
      problems({
        asOf,
        records: { penalties: [{ on: '2020-01-01' }] },
        documents: { permit: { held: true } },
      }),
    ).toEqual([])
  })

  it('is not fooled by names that every object has', () => {
    expect(problems({ asOf, applicant: { constructor: 1 } }).map(([path]) => path)).toEqual([
      'applicant.constructor',
    ])
  })
})
