import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { usccFrom } from '../../../src/core/codes/uscc.ts'
import * as of from './cycle.ts'
import { applicantFacts } from './eligible-applicant.ts'
import { world } from './under-test.ts'

const nobody: of.Plan = { applicants: [] }
const { asOf: _, ...stated } = applicantFacts
const documents = ['application-form', 'self-assessment', 'evidence'].map((id) => ({ id, sha256: of.HASH }))

const form = (application: string, more: JsonObject = {}): JsonObject => {
  const code = usccFrom(`91320200MA00000${application.slice(1)}`)
  const name = `${application}公司`
  const facts = { ...stated, applicant: { ...stated.applicant, code, name } }
  return { application, name, code, kind: 'legalPerson', facts, documents, ...more }
}
const submit = (cycle: of.Cycle, application: string, input = form(application)) =>
  [cycle, 'application', 'submit', of.applicant(application), input, of.START] as const
const applied = () =>
  of.once(world(), 'two applied', () => {
    const open = of.bring(of.openCycle(world()), 'application', nobody)
    return of.act(...submit(of.act(...submit(open, 'A01')), 'A02'))
  })
const correct = (cycle: of.Cycle, type: string, replacement: JsonObject) => {
  const found = cycle.state.log.findLast(({ entry }) => entry.type === type)?.entry
  const target = { stream: found?.stream ?? '', version: found?.version ?? 0 }
  const input = { ...target, replacement, reason: '录入有误' }
  return [cycle, 'cycle', 'correctEntry', of.secretariat, input, of.START] as const
}

describe('a correction', () => {
  it('leaves an application that of the same applicant, with facts of its own', () => {
    const entered = of.last(applied(), 'ApplicationEntered')
    const facts = entered['facts'] as JsonObject
    expect(of.refused(...correct(applied(), 'ApplicationEntered', {}))).toEqual([
      'ReplacementUnfit',
      ['10'],
      '依据《评定管理办法》第十条，更正后的内容须仍是A02公司的完整申报信息（名称、代码、类别和申报事实），请核对后再办理。',
    ])
    const fewer = { ...entered, facts: { ...facts, figures: [] } }
    const corrected = of.act(...correct(applied(), 'ApplicationEntered', fewer))
    expect(Object.keys(corrected.state.view.applications)).toEqual(['A01', 'A02'])
    expect(corrected.state.view.applications['A02']?.facts['figures']).toEqual([])
    const of01 = form('A01')
    const attempts: [JsonObject, string][] = [
      [{ ...entered, facts: of01['facts'] as JsonObject }, 'FactsContradict'],
      [
        { ...entered, name: 'A01公司', code: of01['code'] as string, facts: of01['facts'] as JsonObject },
        'CodeTaken',
      ],
      [{ ...entered, application: 'A01' }, 'ReplacementUnfit'],
    ]
    for (const [replacement, code] of attempts)
      expect(of.answer(...correct(applied(), 'ApplicationEntered', replacement))).toBe(code)
  })

  it('makes no recommendation that the body could not have given', () => {
    const signed = { application: 'A01', body: 'departments', opinion: '同意推荐', signedBy: '主要负责人' }
    const recommended = of.act(
      applied(),
      'recommendation',
      'recommend',
      of.recommender('departments'),
      signed,
      of.START,
    )
    const { signedBy: __, ...unsigned } = signed
    const tried = (replacement: JsonObject) =>
      of.answer(...correct(recommended, 'ApplicationRecommended', replacement))
    expect(tried({ ...signed, opinion: '同意' })).toBe('ok')
    expect(tried({ ...signed, body: 'my-cousin' })).toBe('ReplacementUnfit')
    expect(tried({ ...signed, application: 'A02' })).toBe('ReplacementUnfit')
    expect(tried(unsigned)).toBe('SignatureMissing')
  })
})

describe('units of one parent', () => {
  const unit = (application: string): JsonObject => {
    const code = form('A09')['code'] as string
    return form(application, { kind: 'subUnit', code, facts: { applicant: { parentCode: code } } })
  }

  it('[WX10.1] apply each for itself, or one alone where the committee decided so', () => {
    const first = (cycle: of.Cycle) =>
      of.act(...submit(of.bring(cycle, 'application', nobody), 'A01', unit('A01')))
    expect(of.answer(...submit(first(of.openCycle(world())), 'A02', unit('A02')))).toBe('ok')
    const alone = first(of.decide(of.openCycle(world()), 'sub-unit-code', false))
    expect(of.refused(...submit(alone, 'A02', unit('A02')))).toEqual([
      'SiblingApplied',
      ['10'],
      `依据《评定管理办法》第十条，同一法人（统一社会信用代码 ${form('A09')['code'] as string}）的分支、内设或派出机构只能由一家申报，A01公司已经申报，暂不能再受理；改由本机构申报的，请其先撤回申报。`,
    ])
  })
})
