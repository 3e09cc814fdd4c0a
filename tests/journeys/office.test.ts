import { describe, expect, it } from 'vitest'
import { fixPlan } from '../../src/core/draw/plan.ts'
import { formatLog } from '../../src/core/record/chain.ts'
import { referredIn } from '../../src/core/verification/verify-seals.ts'
import { verifyText } from '../../src/core/verification/verify-text.ts'
import { poolOn } from '../../src/stages/expert-pool/domain/index.ts'
import * as of from '../acceptance/kit/office.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { everSealed } from '../kit/sealing.ts'
import { entriesOf, forgedText } from './kit/forge.ts'

const world = () => worldOf('qingyuan-2020')
const { EXPERTS, COMPLAINTS, secretariat } = of
const inspector = { role: 'inspector', id: 'inspector' }
const WINNER = '获奖甲公司'
const STAFF = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6']

/** Six assessors, trained and examined in March 2026; E6 with a certificate to the end of May. */
function staffed() {
  let office = of.openOffice(world(), '2026-02-02')
  const rows = STAFF.map((id) => of.expert(id))
  office = of.act(office, EXPERTS, 'enterMany', secretariat, { rows }, '2026-02-03')
  office = of.act(office, EXPERTS, 'enter', secretariat, of.executive('X1', WINNER), '2026-02-04')
  for (const id of STAFF) office = of.record(office, 'training', id, '2026-03-02')
  for (const id of STAFF) {
    const until = id === 'E6' ? { validUntil: '2026-05-31' } : {}
    office = of.record(office, 'examination', id, '2026-03-03', until)
  }
  return office
}

/** E1 warned, E2 removed, the winner's executive still untrained. */
function disciplined() {
  const warned = of.act(staffed(), EXPERTS, 'warn', secretariat, of.measure('E1'), '2026-04-01')
  return of.act(warned, EXPERTS, 'remove', secretariat, of.measure('E2'), '2026-04-02')
}

const ON = '2026-06-01'
function planOf(office: of.Cycle) {
  const { pool } = poolOn(office.world.edition, of.poolState(office), ON)
  const source = {
    name: '某彩票',
    figures: [{ count: 5, from: 1, to: 35 }],
    publicOn: '2026-06-02',
    lookup: '官方网站',
  }
  const exclusions = [{ id: 'E5', reason: 'declined', words: '赴外地就医' } as const]
  const needs = [{ group: null, need: 2, reserves: 1 }]
  const fixed = fixPlan({
    purpose: '现场评审',
    fixedOn: ON,
    needs,
    onePerEmployer: true,
    source,
    exclusions,
    pool,
  })
  if (!fixed.ok) throw new Error(fixed.error.code)
  return fixed.value.plan
}

/** The executive trained, a draw made and repaired, a complaint on its way. */
function whole() {
  let office = disciplined()
  office = of.record(office, 'training', 'X1', '2026-05-06')
  office = of.record(office, 'examination', 'X1', '2026-05-07')
  office = of.act(office, EXPERTS, 'fixDrawPlan', secretariat, { draw: 'D1', plan: planOf(office) }, ON)
  const drawn = { draw: 'D1', figures: [[3, 8, 13, 21, 34]] }
  office = of.act(office, EXPERTS, 'recordDraw', secretariat, drawn, '2026-06-03')
  const complaint = {
    number: 'T1',
    matter: 'gifts',
    about: '姓名E1',
    text: '收受礼品',
    realName: '李四',
    contact: '某路1号',
  }
  const public1 = { role: 'public', id: 'T1' }
  office = of.act(office, COMPLAINTS, 'lodge', public1, complaint, '2026-06-04')
  office = of.act(office, COMPLAINTS, 'take', inspector, { number: 'T1' }, '2026-06-05')
  return of.act(
    office,
    COMPLAINTS,
    'find',
    inspector,
    { number: 'T1', outcome: 'founded', document: '核查1号' },
    '2026-06-08',
  )
}
const textOf = ({ state }: of.Cycle) => formatLog(state.log.map(({ entry }) => entry))
const faultsOf = (office: of.Cycle, text: string) => {
  const { chain, log } = verifyText(office.world, text)
  return [chain.length, ...log.map(({ type }) => type)]
}

describe('what an authority keeps beside its cycles', () => {
  it('outlives the text, and its steps stay open', () => {
    const office = staffed()
    const open = office.world.edition.steps.map(({ id }) => of.stepOf(office, id).status)
    expect(open).toEqual(['open', 'open', 'open'])
    expect(office.state.closed).toBe(false)
  })

  it('knows who may be drawn on any day', () => {
    const office = disciplined()
    const inJune = poolOn(office.world.edition, of.poolState(office), ON)
    expect(inJune.pool.map(({ id }) => id)).toEqual(['E1', 'E3', 'E4', 'E5'])
    expect(
      inJune.leftOut.map(({ assessor, reasons }) => [assessor, reasons.map(({ why }) => why).join()]),
    ).toEqual([
      ['E2', 'removed'],
      ['E6', 'lapsed'],
      ['X1', 'missing,missing'],
    ])
    const inMay = poolOn(office.world.edition, of.poolState(office), '2026-05-31')
    expect(inMay.pool.map(({ id }) => id)).toEqual(['E1', 'E3', 'E4', 'E5', 'E6'])
  })

  it('[S25] draws the executive of a winner once trained, and never gives the own firm or a declared rival', () => {
    const before = of.standing(disciplined(), 'X1', ON)
    const declared = of.act(
      whole(),
      EXPERTS,
      'declareInterest',
      { role: 'assessor', id: 'X1' },
      { assessor: 'X1', ground: 'rival', firm: '竞争乙公司' },
      '2026-06-09',
    )
    const after = of.standing(declared, 'X1', '2026-06-09')
    expect([before.drawable, after.drawable]).toEqual([false, true])
    expect(after.asExecutive).toEqual({ article: '29p2', application: 'A01', cycle: '2025' })
    expect(after.neverFor).toEqual([
      { ground: 'employer', firm: WINNER },
      { ground: 'rival', firm: '竞争乙公司' },
    ])
  })

  it('holds a draw that follows from its figures', () => {
    const { runs = [], pool = [], hash } = of.poolState(whole()).draws['D1'] ?? {}
    expect(pool.map(({ id }) => id)).toEqual(['E1', 'E3', 'E4', 'E5', 'X1'])
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(runs.map(({ taken, reserves }) => [taken.length, reserves.length])).toEqual([[2, 1]])
    expect(runs[0]?.steps.filter(({ id, as }) => id === 'E5' && as !== 'skipped')).toEqual([])
    expect(
      of.answer(
        whole(),
        EXPERTS,
        'recordDraw',
        secretariat,
        { draw: 'D1', figures: [[1, 2, 3, 4, 5]] },
        '2026-06-10',
      ),
    ).toBe('AgainNeedsReason')
  })

  it('has no name and no word about a person in clear, and all of them beside it', () => {
    const office = whole()
    const text = textOf(office)
    for (const personal of ['姓名E1', '姓名X1', '违反纪律', '赴外地就医', '收受礼品', '李四', '某路1号'])
      expect([personal, text.includes(personal)]).toEqual([personal, false])
    const values = [...referredIn(office.state.log).keys()].map((id) => everSealed.get(id))
    expect(values).toContain('收受礼品')
    expect(values).not.toContain(undefined)
  })

  it('agrees when it is decided again', () => {
    const office = whole()
    expect(faultsOf(office, textOf(office))).toEqual([0])
  })

  it.each([
    ['a qualification that was failed', 'QualificationRecorded', '"result":"passed"', '"result":"failed"'],
    ['another pool', 'DrawPlanFixed', '"size":5', '"size":4'],
    ['another seat', 'DrawRecorded', '"as":"taken"', '"as":"reserve"'],
    ['another finding', 'ComplaintFound', '"outcome":"founded"', '"outcome":"unfounded"'],
  ])('tells %s, also where every hash was made anew', (_, type, said, forged) => {
    const office = whole()
    const log = entriesOf(office.state.log).map((entry) => {
      if (entry.type !== type) return entry
      const data = JSON.parse(JSON.stringify(entry.data).replace(said, forged)) as typeof entry.data
      expect(data).not.toEqual(entry.data)
      return { ...entry, data }
    })
    const [chain, ...faults] = faultsOf(office, forgedText(log))
    expect(chain).toBe(0)
    expect(faults.length).toBeGreaterThan(0)
  })
})

describe('a complaint about staff', () => {
  const lodge = { number: 'T2', matter: 'delay', about: '某工作人员', text: '材料三周未收' }
  const onPaper = {
    onBehalfOf: { role: 'public', id: 'T2' },
    checkedBy: 'inspector-2',
    evidence: [{ kind: 'scan', sha256: of.HASH }],
  }

  it('is entered by the inspector for whoever wrote on paper, and not by the secretariat', () => {
    const office = staffed()
    const on = '2026-06-04'
    expect(of.refused(office, COMPLAINTS, 'lodge', secretariat, lodge, on, onPaper).slice(0, 1)).toEqual([
      'NotARecorder',
    ])
    expect(of.answer(office, COMPLAINTS, 'lodge', inspector, lodge, on, onPaper)).toBe('ok')
  })

  it('is none of the secretariat, in no act', () => {
    const office = whole()
    for (const [act, input] of [
      ['lodge', lodge],
      ['take', { number: 'T1' }],
      ['find', { number: 'T1', outcome: 'unfounded', document: '核查2号' }],
      ['passOn', { number: 'T1', to: '某处', document: '函' }],
      ['answer', { number: 'T1', document: '函' }],
    ] as const)
      expect([act, of.answer(office, COMPLAINTS, act, secretariat, input, '2026-06-10')]).toEqual([
        act,
        'NotYourAct',
      ])
  })

  it('has a number and a matter in clear, and nothing else', () => {
    const found = whole().state.log.find(({ entry }) => entry.type === 'ComplaintLodged')
    const { data, actor } = found?.entry ?? { data: {}, actor: null }
    expect(Object.entries(data).filter(([, value]) => !JSON.stringify(value).startsWith('"sealed:'))).toEqual(
      [
        ['matter', 'gifts'],
        ['number', 'T1'],
      ],
    )
    expect(actor).toEqual({ role: 'public', id: 'T1' })
  })
})
