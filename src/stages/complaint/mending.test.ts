import { describe, expect, it } from 'vitest'
import { standingCase } from '../../../tests/kit/standing-case.ts'
import { stage } from './domain/index.ts'

const inspector = { role: 'inspector', id: 'inspection' }
const as = { as: inspector }
const said = { number: 'T1', matter: 'gifts', about: '某评审员', text: '收受礼品' }
const one = { number: 'T1' }
const paper = { ...one, document: '文1号' }

function lodged() {
  const kit = standingCase(stage, { by: 'inspector' })
  const by = { role: 'public', id: 'T1' }
  expect(kit.act('lodge', said, { as: by, on: '2026-06-01' })).toBe(undefined)
  return { ...kit, complaint: () => kit.state().complaints['T1'] }
}

describe('complaint: what was entered wrongly', () => {
  it('is put right by the body that receives complaints, never by the secretariat', () => {
    const { correct, annul, complaint } = lodged()
    expect(correct('ComplaintLodged', { matter: 'leak' })).toBe('NotYourAct')
    expect(annul('ComplaintLodged')).toBe('NotYourAct')
    expect(complaint()?.matter).toBe('gifts')
    expect(correct('ComplaintLodged', { matter: 'leak' }, inspector)).toBe(undefined)
    expect(complaint()?.matter).toBe('leak')
    expect(correct('ComplaintLodged', { number: 'T2' }, inspector)).toBe('ReplacementUnfit')
  })

  it('a step is annulled, the last one first', () => {
    const { act, annul, complaint } = lodged()
    expect(act('take', one, as)).toBe(undefined)
    expect(act('find', { ...paper, outcome: 'unfounded' }, as)).toBe(undefined)
    expect(annul('ComplaintTaken', inspector)).toBe('EntryBuiltOn')
    expect(annul('ComplaintFound', inspector)).toBe(undefined)
    expect(act('find', { ...paper, outcome: 'founded' }, as)).toBe(undefined)
    expect(complaint()?.outcome).toBe('founded')
  })
})

it('complaint: nothing is done about it before it came, was taken up, or was found on', () => {
  const { act, complaint } = lodged()
  const on = (day: string) => ({ ...as, on: day, today: '2026-06-20' })
  expect(act('take', one, on('2026-05-31'))).toBe('DatedBeforeFollowed')
  expect(act('take', one, on('2026-06-03'))).toBe(undefined)
  expect(act('find', { ...paper, outcome: 'founded' }, on('2026-06-02'))).toBe('DatedBeforeFollowed')
  expect(act('passOn', { ...paper, to: '其单位' }, on('2026-06-02'))).toBe('DatedBeforeFollowed')
  expect(act('find', { ...paper, outcome: 'founded' }, on('2026-06-05'))).toBe(undefined)
  expect(act('answer', paper, on('2026-06-04'))).toBe('DatedBeforeFollowed')
  expect(complaint()).not.toHaveProperty('answeredOn')
  expect(act('answer', paper, on('2026-06-05'))).toBe(undefined)
})
