import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { stage } from './index.ts'

const params = {
  article: '15',
  window: 'call',
  documents: [],
  filedWith: { article: '12', bodies: ['county-offices', 'trade-bureau'] },
  supplements: { article: '16', oneTime: true },
  sharedCode: { article: '10', allowed: true },
}
const edition = {
  applicants: { article: '10', kinds: ['legalPerson'] },
  criteria: [],
  sectors: [],
  bodies: [
    { id: 'county-offices', role: 'recommender', plural: true },
    { id: 'trade-bureau', role: 'recommender', plural: false },
    { id: 'associations', role: 'recommender', plural: true },
  ],
} as unknown as Edition
const notice = ['call', 'NoticePosted', { postedOn: '2026-05-01', lastDay: '2026-06-01', names: [] }] as const
const given = { params, edition, elsewhere: [notice] }
const form = {
  application: 'A',
  name: '甲公司',
  code: '91440300708461136T',
  kind: 'legalPerson',
  facts: {},
  documents: [],
}
const filedWith = { body: 'county-offices', unit: '江边县质量办' }
type Case = ReturnType<typeof stageCase>
const answerOf = (result: ReturnType<Case['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]
const as = (id: string, role = 'recommender') => ({ by: { role, id } })

describe('application: filing with another body', () => {
  it('names the body, and which one where several share an id', () => {
    const { when } = stageCase(stage, given)
    const tried = (filed: object) => answerOf(when('submit', { ...form, ...filed }))
    const { bodies } = params.filedWith
    expect(tried({})).toEqual(['FilingMissing', ['12'], { bodies }])
    expect(tried({ filedWith: { body: 'club' } })).toEqual([
      'FilingUnknown',
      ['12'],
      { body: 'club', bodies },
    ])
    expect(tried({ filedWith: { body: 'county-offices' } })).toEqual([
      'FilingUnitMissing',
      ['12'],
      { body: 'county-offices' },
    ])
    const filed = when('submit', { ...form, filedWith })
    expect(filed.ok && filed.value.entries[0]?.data['filedWith']).toEqual(filedWith)
  })

  it('is not asked for where the papers go straight to the office, and refused there', () => {
    const { filedWith: _, ...straight } = params
    const { when } = stageCase(stage, { ...given, params: straight })
    expect(answerOf(when('submit', { ...form, filedWith }))).toEqual([
      'FilingNotForeseen',
      ['15'],
      { body: 'county-offices' },
    ])
    expect(answerOf(when('submit', form))).toBe('ok')
    expect(answerOf(when('acknowledge', { application: 'A', number: '1' }, as('county-offices')))).toEqual([
      'NotTheReceiver',
      ['15'],
      { application: 'A', by: 'secretariat', filedWith: null },
    ])
  })

  it('lets that body issue the receipt, as the office may, and no other', () => {
    const { when } = stageCase(stage, given)
    when('submit', { ...form, filedWith })
    const receipt = (by: ReturnType<typeof as>) =>
      answerOf(when('acknowledge', { application: 'A', number: '1' }, by))
    const refused = ['NotTheReceiver', ['12'], { application: 'A', by: 'secretariat', filedWith }]
    expect(receipt(as('trade-bureau'))).toEqual(refused)
    expect(receipt(as('agency', 'agency'))).toEqual(refused)
    expect(receipt(as('associations'))).toEqual(refused)
    expect(receipt(as('county-offices'))).toBe('ok')
    expect(receipt(as('secretariat', 'secretariat'))).toEqual([
      'AcknowledgedAlready',
      ['15'],
      { application: 'A', number: '1' },
    ])
  })

  it('names its bodies for lint', () => {
    expect(stage.refersTo?.(stage.params.parse(params))).toEqual({
      windows: ['call'],
      bodies: ['county-offices', 'trade-bureau'],
    })
  })
})
