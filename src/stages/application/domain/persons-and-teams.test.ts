import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { stage } from './index.ts'

const params = {
  article: '15',
  window: 'call',
  documents: [],
  supplements: { article: '16', oneTime: true },
  sharedCode: { article: '10', allowed: true },
}
const industry = { id: 'industry', name: { zh: '工业', en: 'industry' }, article: '4(1)' }
const building = { id: 'building', name: { zh: '建筑业', en: 'building' }, article: '4(2)' }
const edition = {
  applicants: { article: '10', kinds: ['legalPerson', 'subUnit', 'team', 'person'] },
  criteria: [],
  sectors: [],
  bodies: [],
} as unknown as Edition
const notice = ['call', 'NoticePosted', { postedOn: '2026-05-01', lastDay: '2026-06-01', names: [] }] as const
const given = { params, edition, elsewhere: [notice] }

const ID_NUMBER = '11010519491231002X'
const COMMITMENT = '0a'.repeat(32)
const CODE = '91440300708461136T'
const form = { application: 'P', name: '王某', code: COMMITMENT, kind: 'person', facts: {}, documents: [] }
const team = { ...form, application: 'T', name: '甲公司一班', code: CODE, kind: 'team' }
type Case = ReturnType<typeof stageCase>
const answerOf = (result: ReturnType<Case['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]

describe('application: persons', () => {
  it('stand in the record under a commitment, with their employer and what they lead, and without a credit code', () => {
    const { when, view } = stageCase(stage, given)
    const facts = { applicant: { employer: '甲公司' }, linkedOrganisations: [{ name: '甲公司' }] }
    expect(answerOf(when('submit', { ...form, facts }))).toBe('ok')
    expect(view().applications['P']).toMatchObject({
      code: COMMITMENT,
      facts: {
        applicant: { name: '王某', kind: 'person', employer: '甲公司' },
        linkedOrganisations: [{ name: '甲公司' }],
      },
    })
    expect(view().applications['P']?.facts['applicant']).not.toHaveProperty('code')
  })

  it('never under an ID number, nor under anything else that is no commitment', () => {
    const { when } = stageCase(stage, given)
    const under = (code: string) => answerOf(when('submit', { ...form, code }))
    expect(under(ID_NUMBER)).toEqual(['CodeIsPersonal', ['10'], {}])
    expect(under('P-01')).toEqual(['CommitmentUnfit', ['10'], {}])
    expect(under(COMMITMENT.toUpperCase())).toEqual(['CommitmentUnfit', ['10'], {}])
    expect(under(CODE)).toEqual(['CommitmentUnfit', ['10'], {}])
  })

  it('write an ID number nowhere in their facts, name or id', () => {
    const { when } = stageCase(stage, given)
    const tried = (more: object) => answerOf(when('submit', { ...form, ...more }))
    expect(tried({ facts: { applicant: { employer: `甲公司（${ID_NUMBER}）` } } })).toEqual([
      'PersonalNumberGiven',
      ['10'],
      { places: ['applicant.employer'] },
    ])
    expect(tried({ facts: { linkedOrganisations: [{ name: ID_NUMBER.toLowerCase() }] } })).toEqual([
      'PersonalNumberGiven',
      ['10'],
      { places: ['linkedOrganisations.0.name'] },
    ])
    expect(tried({ name: `王某 ${ID_NUMBER}` })).toEqual([
      'PersonalNumberGiven',
      ['10'],
      { places: ['applicant.name'] },
    ])
    expect(tried({ application: ID_NUMBER })).toEqual([
      'PersonalNumberGiven',
      ['10'],
      { places: ['application'] },
    ])
    expect(tried({ name: '王某 110105194912310021' })).toBe('ok')
  })

  it('apply once, whatever name they give; again after withdrawing', () => {
    const { when } = stageCase(stage, given)
    when('submit', form)
    expect(answerOf(when('submit', { ...form, application: 'Q', name: '王先生' }))).toEqual([
      'PersonApplied',
      ['10'],
      { by: 'P' },
    ])
    expect(answerOf(when('submit', { ...form, application: 'Q', code: '0b'.repeat(32) }))).toBe('ok')
    when('withdraw', { application: 'P', reason: '填报有误' })
    expect(answerOf(when('submit', { ...form, application: 'R' }))).toBe('ok')
  })
})

describe('application: teams', () => {
  it('apply under the code of their parent beside it, each under its own name', () => {
    const { when, view } = stageCase(stage, given)
    when('submit', { ...form, application: 'A', name: '甲公司', code: CODE, kind: 'legalPerson' })
    const applied = when('submit', team)
    expect(applied.ok && applied.value.entries[0]?.data['sharesCodeWith']).toEqual(['A'])
    expect(view().applications['T']?.facts).toEqual({
      applicant: { name: '甲公司一班', code: CODE, kind: 'team' },
    })
    expect(answerOf(when('submit', { ...team, application: 'U' }))).toEqual([
      'CodeTaken',
      ['10'],
      { code: CODE, by: 'T' },
    ])
    expect(answerOf(when('submit', { ...team, application: 'U', name: '甲公司二班' }))).toBe('ok')
    expect(answerOf(when('submit', { ...team, application: 'V', code: COMMITMENT }))[0]).toBe('CodeFaulty')
  })

  it('are one of a parent where the rule is about teams; its branches do not count', () => {
    const only = (kinds: string[]) => {
      const sharedCode = { article: '10', allowed: false, kinds }
      const { when } = stageCase(stage, { ...given, params: { ...params, sharedCode } })
      when('submit', { ...team, application: 'A', name: '甲公司分厂', kind: 'subUnit' })
      when('submit', team)
      return answerOf(when('submit', { ...team, application: 'U', name: '甲公司二班' }))
    }
    expect(only(['subUnit', 'team'])).toEqual([
      'SiblingApplied',
      ['10'],
      { code: CODE, by: 'T', kind: 'team' },
    ])
    expect(only(['subUnit'])).toBe('ok')
  })
})

describe('application: sectors', () => {
  const sectors = [industry, building]
  const awards = [
    { id: 'industry-award', applicantKinds: ['team'], sectors: ['industry'] },
    { id: 'person-award', applicantKinds: ['person'] },
  ]
  const split = { ...edition, sectors, awards: [{ ...awards[0], applicantKinds: undefined }] }
  const bySector = { ...given, edition: split as unknown as Edition }
  const known = [
    { id: 'industry', name: { zh: '工业', en: 'industry' } },
    { id: 'building', name: { zh: '建筑业', en: 'building' } },
  ]

  it('are stated where the edition tells them apart, and only such as it has', () => {
    const { when, view } = stageCase(stage, bySector)
    expect(answerOf(when('submit', form))).toEqual(['SectorMissing', ['4(1)', '4(2)'], { known }])
    expect(answerOf(when('submit', { ...form, facts: { applicant: { sector: 'trade' } } }))).toEqual([
      'SectorUnknown',
      ['4(1)', '4(2)'],
      { sector: 'trade', known },
    ])
    expect(answerOf(when('submit', { ...form, facts: { applicant: { sector: 'building' } } }))).toBe('ok')
    expect(view().applications['P']?.facts['applicant']).toMatchObject({ sector: 'building' })
  })

  it('are not asked of kinds whose awards do not go by them, but never one that there is not', () => {
    const { when } = stageCase(stage, {
      ...given,
      edition: { ...edition, sectors, awards } as unknown as Edition,
    })
    expect(answerOf(when('submit', { ...form, facts: { applicant: { sector: 'trade' } } }))[0]).toBe(
      'SectorUnknown',
    )
    expect(answerOf(when('submit', form))).toBe('ok')
  })

  it('cannot be supplemented away', () => {
    const { when } = stageCase(stage, bySector)
    when('submit', { ...form, facts: { applicant: { sector: 'building' } } })
    when('requestSupplement', { application: 'P', items: ['单位'] })
    const facts = { applicant: { sector: null } }
    expect(answerOf(when('supplement', { application: 'P', documents: [], facts }))[0]).toBe('SectorMissing')
  })
})
