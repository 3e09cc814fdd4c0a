import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stage } from './domain/index.ts'

const silent = {
  keptBy: 'secretariat',
  requires: [],
  measures: [],
  article: '6',
  basis: 'explicit',
} satisfies Edition['experts']
const begin = (experts: Edition['experts'] = silent) =>
  stageCase(stage, { params: {}, edition: { experts, duties: [] } })
const expert = (assessor: string) => ({
  assessor,
  name: '张三',
  employer: { name: '某大学' },
  fields: ['制造'],
  source: { kind: 'import' },
  document: '名册',
})
const measure = { assessor: 'E1', reason: '泄密', document: '决定1号' }

describe('entering', () => {
  it('nobody twice', () => {
    const given = begin()
    expect(given.when('enter', expert('E1'))).toMatchObject({
      value: {
        entries: [
          {
            type: 'AssessorEntered',
            application: 'E1',
            data: { mayLead: false, adviserOf: [], regions: [] },
          },
        ],
      },
    })
    expect(given.when('enter', expert('E1'))).toMatchObject({
      error: { code: 'InPoolAlready', articles: ['1'] },
    })
  })

  it('a list whole or not at all, and tells each row', () => {
    const given = begin()
    given.when('enter', expert('E1'))
    expect(given.when('enterMany', { rows: ['E2', 'E1', 'E2'].map(expert) })).toMatchObject({
      error: {
        code: 'RowsUnfit',
        data: {
          rows: [
            { row: 2, assessor: 'E1', why: 'inPool' },
            { row: 3, assessor: 'E2', why: 'twice', with: 1 },
          ],
        },
      },
    })
    expect(Object.keys(given.state().assessors)).toEqual(['E1'])
    expect(given.when('enterMany', { rows: [] })).toMatchObject({ error: { code: 'NothingToEnter' } })
    given.when('enterMany', { rows: ['E2', 'E3'].map(expert) })
    expect(Object.keys(given.state().assessors)).toEqual(['E1', 'E2', 'E3'])
  })

  it('changes only what was said to have changed', () => {
    const given = begin()
    given.when('enter', expert('E1'))
    given.when('changeFacts', { assessor: 'E1', changes: { employer: { name: '某医院' } }, document: '表' })
    expect(given.state().assessors['E1']?.facts).toMatchObject({
      employer: { name: '某医院' },
      fields: ['制造'],
    })
    const nothing = { assessor: 'E1', changes: {}, document: '表' }
    expect(given.when('changeFacts', nothing)).toMatchObject({ error: { code: 'NothingChanges' } })
    expect(given.when('changeFacts', { ...nothing, assessor: 'E9' })).toMatchObject({
      error: { code: 'NotInPool' },
    })
  })

  it('an assessor speaks of own interests, and leaves, alone', () => {
    const given = begin()
    given.when('enter', expert('E1'))
    const by = { role: 'assessor', id: 'E2' }
    const interest = { assessor: 'E1', ground: 'kin', firm: '甲公司' }
    expect(given.when('declareInterest', interest, { by })).toMatchObject({
      error: { code: 'NotOwnInterest' },
    })
    expect(given.when('leave', { assessor: 'E1', on: '2026-06-01' }, { by })).toMatchObject({
      error: { code: 'NotOwnLeaving' },
    })
    const own = { by: { role: 'assessor', id: 'E1' } }
    expect(given.when('declareInterest', interest, own)).toMatchObject({
      value: { entries: [{ data: { ...interest, declaredBy: 'assessor' } }] },
    })
    expect(given.when('leave', { assessor: 'E1', on: '2026-06-01' }, own).ok).toBe(true)
    expect(given.when('leave', { assessor: 'E1', on: '2026-06-02' }, own)).toMatchObject({
      error: { code: 'LeftAlready', data: { on: '2026-06-01' } },
    })
  })
})

describe('what an assessor answers for', () => {
  it.each([
    ['warn', 'warning', measure],
    ['remove', 'removal', measure],
    ['refer', 'referral', { ...measure, to: '所在单位' }],
  ])('%s only where the text knows it; suspension remains', (act, name, input) => {
    const given = begin()
    given.when('enter', expert('E1'))
    expect(given.when(act, input)).toMatchObject({
      error: { code: 'MeasureUnknown', articles: ['1'], data: { measure: name, known: [] } },
    })
    expect(given.when('suspend', { assessor: 'E1', from: '2026-06-01', reason: '泄密' })).toMatchObject({
      value: { entries: [{ type: 'AssessorSuspended', data: { to: null, basis: 'silent' } }] },
    })
  })

  it('cites the measures that there are instead', () => {
    const text = { zh: '移送', en: 'referred' }
    const given = begin({
      ...silent,
      measures: [{ kind: 'referral', text, article: '25', basis: 'explicit' }],
    })
    given.when('enter', expert('E1'))
    expect(given.when('remove', measure)).toMatchObject({
      error: { articles: ['25'], data: { known: ['referral'] } },
    })
    expect(given.when('refer', { ...measure, to: '所在单位' })).toMatchObject({
      value: { entries: [{ type: 'AssessorReferred', data: { article: '25', to: '所在单位' } }] },
    })
  })

  it('what lies ahead, or ends before it begins, is not recorded', () => {
    const given = begin()
    given.when('enter', expert('E1'))
    const trained = { assessor: 'E1', result: 'passed', on: '2026-06-02', document: '证书' }
    expect(given.when('recordTraining', trained, { on: '2026-06-01' })).toMatchObject({
      error: { code: 'DatedLater', data: { given: '2026-06-02', on: '2026-06-01' } },
    })
    const reversed = { assessor: 'E1', from: '2026-06-02', to: '2026-06-01', reason: '核查' }
    expect(given.when('suspend', reversed)).toMatchObject({ error: { code: 'PeriodReversed' } })
    expect(given.when('endSuspension', { assessor: 'E1', document: '通知' })).toMatchObject({
      error: { code: 'NotSuspended' },
    })
  })
})
