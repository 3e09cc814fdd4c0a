import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { limitsOf } from '../../../src/core/process/limits/limits-of.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const CODE = '91990102MA0000001D'
const DOCUMENTS = ['application-form', 'self-assessment', 'evidence'].map((id) => ({ id, sha256: of.HASH }))
const form = (application: string, more: JsonObject = {}): JsonObject => ({
  application,
  name: `${application}公司`,
  code: CODE,
  kind: 'legalPerson',
  facts: { applicant: { sector: 'services' } },
  documents: DOCUMENTS,
  filedWith: { body: 'county-offices', unit: '甲县市场监督管理局' },
  ...more,
})
const applying = () => of.bring(of.begin(world()), 'application', { applicants: [] })
const submit = (cycle: of.Cycle, application = 'A01', more: JsonObject = {}) =>
  [cycle, 'application', 'submit', of.applicant(application), form(application, more), '2026-03-05'] as const
const recommend = (cycle: of.Cycle, application: string, unit: string, rank?: number) =>
  [
    cycle,
    'recommendation',
    'recommend',
    of.county,
    {
      application,
      body: 'county-governments',
      unit,
      signedBy: '县长',
      opinion: '同意推荐',
      ...(rank === undefined ? {} : { rank }),
    },
    '2026-03-09',
  ] as const

describe('a cycle', () => {
  it('[EX0.1] is not opened for real: the text is a draft', () => {
    const input = { cycle: '2026', year: 2026, rehearsal: false, standard: 'gbt-19580-2012' }
    const closed = { world: world(), state: of.open(world()).state }
    expect(closed.state.opened?.rehearsal).toBe(true)
    expect(() =>
      of.openCycle(world(), of.START, { ...input, personStandard: 'example-person-2026' }),
    ).toThrow('EditionIsDraft')
  })

  it('[EX23.2] needs a standard for persons beside that of organisations and teams', () => {
    expect(() => of.openCycle(world(), of.START, { rehearsal: true })).toThrow('PersonStandardMissing')
  })

  it('[EX9.1] waits at the desk review until the committee has said how many assessors score each applicant', () => {
    const undecided = of.bring(of.open(world()), 'desk', { applicants: ['A01'] })
    const panel = { panel: '一组', leader: 'z1', members: ['z1', 'z2', 'z3'], applications: ['A01'] }
    expect(of.refused(undecided, 'desk', 'formPanel', of.secretariat, panel).slice(0, 2)).toEqual([
      'ParameterUndecided',
      ['9p1'],
    ])
    expect(of.decideTooLate(undecided, 'panel-size', 3).slice(0, 2)).toEqual(['ParameterTooLate', ['9p1']])
  })
})

describe('the call', () => {
  it('[EX18.1] leaves at least thirty days', () => {
    const calling = of.bring(of.begin(world()), 'call', { applicants: [] })
    const call = (closesOn: string) =>
      [calling, 'call', 'announce', of.secretariat, { channels: ['governmentWebsite'], closesOn }] as const
    // From 2 March: the thirtieth day is 1 April.
    expect(of.refused(...call('2026-03-31')).slice(0, 2)).toEqual(['CallTooShort', ['18']])
    expect(of.answer(...call('2026-04-01'))).toBe('ok')
  })

  it('[EX16.2] the conditions may be adapted before it, by the committee, and not after', () => {
    expect(edition().adaptable).toMatchObject({ by: 'committee', before: 'call', article: '16p2' })
  })
})

describe('an application', () => {
  it('[EX19.1] is filed with one of the county offices, which is named', () => {
    const { filedWith: _, ...direct } = form('A01')
    expect(
      of.refused(applying(), 'application', 'submit', of.applicant('A01'), direct, '2026-03-05').slice(0, 2),
    ).toEqual(['FilingMissing', ['19p1']])
    expect(of.answer(...submit(applying(), 'A01', { filedWith: { body: 'county-offices' } }))).toBe(
      'FilingUnitMissing',
    )
    expect(of.answer(...submit(applying()))).toBe('ok')
  })

  it('[EX12.1] several teams of one organisation may apply, unless the committee decides otherwise', () => {
    const team = (application: string, name: string) => ({
      kind: 'team',
      name,
      facts: { applicant: { parentCode: CODE, unitName: name, sector: 'services' } },
    })
    const one = (cycle: of.Cycle) => of.act(...submit(cycle, 'A01', team('A01', '焊接班')))
    expect(of.answer(...submit(one(applying()), 'A02', team('A02', '装配班')))).toBe('ok')
    const single = of.bring(of.decide(of.begin(world()), 'several-teams', false), 'application', {
      applicants: [],
    })
    expect(of.answer(...submit(one(single), 'A02', team('A02', '装配班')))).not.toBe('ok')
  })

  it('[EX19.2] a supplement stops the clock and is forfeited after five working days', () => {
    const filed = of.act(...submit(applying()))
    const asked = of.act(
      filed,
      'application',
      'requestSupplement',
      of.secretariat,
      { application: 'A01', items: ['近两年审计报告'] },
      '2026-03-09',
    )
    const reply = (on: string) =>
      [
        asked,
        'application',
        'supplement',
        of.applicant('A01'),
        { application: 'A01', documents: [{ id: 'evidence', sha256: of.HASH }] },
        on,
      ] as const
    expect(asked.state.view.pauses['A01']?.length).toBe(1)
    expect(of.answer(...reply('2026-03-16'))).toBe('ok')
    expect(of.refused(...reply('2026-03-17'))[1]).toEqual(['19p2'])
    const again = { application: 'A01', items: ['营业执照'] }
    const supplied = of.act(...reply('2026-03-16'))
    expect(
      of.answer(supplied, 'application', 'requestSupplement', of.secretariat, again, '2026-03-17'),
    ).not.toBe('ok')
  })
})

describe('recommendations', () => {
  const four = () => of.bring(of.begin(world()), 'recommendation', { applicants: [] })
  const filed = () =>
    of.names(4).reduce((now, application, i) => {
      const code = ['91440300708461136T', '9144030071526726XG', '914403001922038216', CODE][i] ?? CODE
      return of.act(...submit(now, application, { code }))
    }, four())

  it('[EX20.1] carry a rank, no rank twice, by each unit for itself', () => {
    expect(of.refused(...recommend(filed(), 'A01', '甲县')).slice(0, 2)).toEqual(['RankMissing', ['20']])
    const first = of.act(...recommend(filed(), 'A01', '甲县', 1))
    expect(of.answer(...recommend(first, 'A02', '甲县', 1))).toBe('RankTaken')
    expect(of.answer(...recommend(first, 'A02', '乙县', 1))).toBe('ok')
  })

  it('[EX20.1] are three at most by each unit', () => {
    const three = ['A01', 'A02', 'A03'].reduce(
      (now, application, i) => of.act(...recommend(now, application, '甲县', i + 1)),
      filed(),
    )
    expect(of.refused(...recommend(three, 'A04', '甲县', 4)).slice(0, 2)).toEqual(['QuotaUsed', ['20']])
    expect(of.answer(...recommend(three, 'A04', '乙县', 1))).toBe('ok')
  })
})

describe('limits', () => {
  const limitOn = (step: string, on: string, cycle: of.Cycle) => {
    const found = cycle.world.edition.steps.find(({ id }) => id === step)
    if (!found) throw new Error(step)
    return limitsOf(cycle.world, cycle.state, found, on as never).map(({ from, due, status }) => [
      from,
      due,
      status,
    ])
  }

  it('[EX21.1] the check has ten working days from the receipt; later is an overrun that blocks nothing', () => {
    const checking = of.bring(of.begin(world()), 'eligibility', { applicants: ['A01'] })
    expect(limitOn('eligibility', '2026-03-16', checking)).toEqual([['2026-03-02', '2026-03-16', 'running']])
    expect(limitOn('eligibility', '2026-03-17', checking)).toEqual([['2026-03-02', '2026-03-16', 'over']])
  })

  it('[EX22.1] the desk review has twenty working days from the end of the check', () => {
    const desk = of.bring(of.begin(world()), 'desk', { applicants: ['A01'] })
    expect(limitOn('desk', '2026-03-30', desk)).toEqual([['2026-03-02', '2026-03-30', 'running']])
  })
})
