import { describe, expect, it } from 'vitest'
import { standingCase } from '../../../tests/kit/standing-case.ts'
import { stage } from './domain/index.ts'

const edition = {
  titleUses: [
    { id: 'pack', uses: ['packaging'], withYear: false, whileValid: false, allowed: false, article: '31' },
  ],
  revocations: [{ id: 'misuse', trigger: 'misuse', article: '37' }],
}
const won = { application: 'A', award: 'gold', items: [], prizeFen: 0, firstWin: true }
const S1 = { case: 'S1' }
const seen = {
  ...S1,
  application: 'A',
  use: 'packaging',
  where: '包装',
  seenOn: '2026-05-20',
  evidence: '照片',
}
const letter = { ...S1, until: '2026-07-31', document: '函1号' }

function reported() {
  const kit = standingCase(stage, { edition, told: [['HonourConferred', won, '2026-05-01']] })
  expect(kit.act('report', seen, { on: '2026-06-01' })).toBe(undefined)
  return { ...kit, standing: () => kit.state().cases['S1']?.standing }
}

describe('title-use: what was entered wrongly', () => {
  it('a step is annulled from the last one backwards, and the case stands as before', () => {
    const { act, annul, correct, standing, state } = reported()
    expect(act('warn', letter, { on: '2026-06-10' })).toBe(undefined)
    expect(act('recordMended', { ...S1, document: '回函' })).toBe(undefined)
    expect(annul('AdviceSent')).toBe('EntryBuiltOn')
    expect(correct('AdviceSent', { until: '2026-08-31' })).toBe('ReplacementUnfit')
    expect(correct('AdviceSent', { document: '函2号' })).toBe(undefined)
    expect(annul('Mended')).toBe(undefined)
    expect(standing()).toBe('advised')
    expect(annul('AdviceSent')).toBe(undefined)
    expect(standing()).toBe('reported')
    expect(annul('UseReported')).toBe(undefined)
    expect(state().cases).toEqual({})
    expect(act('report', seen)).toBe(undefined)
  })

  it('a referral is taken back with what it told, until it was dealt with', () => {
    const { act, annul, tell, view, standing } = reported()
    const referral = { ...S1, to: 'revocation', reason: '拒不改正', document: '移送函' }
    expect(act('refer', referral, { on: '2026-06-10' })).toBe(undefined)
    expect(view().referred['A']).toHaveLength(1)
    expect(annul('UseReferred')).toBe(undefined)
    expect([view().referred, standing()]).toEqual([{}, 'reported'])
    expect(act('refer', referral)).toBe(undefined)
    tell('CandidateReleased', { application: 'A', cause: 'S1' })
    expect(annul('UseReferred')).toBe('ReferralDealtWith')
    expect(standing()).toBe('referred')
  })
})

describe('title-use: the order of dates', () => {
  it('an act on a case is not dated before the one that it follows', () => {
    const { act, standing } = reported()
    const today = '2026-06-20'
    expect(act('warn', letter, { on: '2026-05-31', today })).toBe('DatedBeforeFollowed')
    expect(standing()).toBe('reported')
    expect(act('warn', letter, { on: '2026-06-10', today })).toBe(undefined)
    expect(act('recordMended', { ...S1, document: '回函' }, { on: '2026-06-09', today })).toBe(
      'DatedBeforeFollowed',
    )
    expect(act('dismiss', { ...S1, reason: '查无此事' }, { on: '2026-06-09', today })).toBe(
      'DatedBeforeFollowed',
    )
    expect(act('recordMended', { ...S1, document: '回函' }, { on: '2026-06-10', today })).toBe(undefined)
  })
})
