import { describe, expect, it } from 'vitest'
import { standingCase } from '../../../tests/kit/standing-case.ts'
import { stage } from './domain/index.ts'

const edition = {
  validity: { years: 3, article: '5' },
  honours: [{ awards: ['gold'], items: ['plaque'], article: '22' }],
}
const won = (award: string) => ({ application: 'A', award, items: ['plaque'], prizeFen: 0, firstWin: true })
const entered = { application: 'A', name: 'A公司', code: '', kind: 'legalPerson', facts: {} }
const papers = [{ item: 'plaque', number: '牌1' }]

const register = (...awards: string[]) =>
  standingCase(stage, {
    edition,
    told: [
      ['ApplicationEntered', entered, '2026-01-06'],
      ...awards.map((award) => ['HonourConferred', won(award), '2026-05-01'] as const),
    ],
  })

describe('register: who won two awards of a cycle', () => {
  it('stands in the register with each, under a number of its own', () => {
    const { act, view, lastOf } = register('gold', 'silver')
    const on = { on: '2026-05-02' }
    expect(act('enter', { application: 'A', number: 'N1' }, on)).toBe('AwardNotNamed')
    expect(act('enter', { application: 'A', award: 'gold', number: 'N1', papers }, on)).toBe(undefined)
    expect(act('enter', { application: 'A', award: 'gold', number: 'N2' })).toBe('EnteredAlready')
    expect(act('enter', { application: 'A', award: 'silver', number: 'N1' })).toBe('NumberTaken')
    expect(act('enterAll', { numbers: { prefix: 'N', from: 2 } })).toBe(undefined)
    expect(view().registered.map(({ award, number }) => `${award} ${number}`)).toEqual([
      'gold N1',
      'silver N2',
    ])
    expect(act('enterAll', { numbers: { prefix: 'N', from: 3 } })).toBe('NothingToEnter')
    const again = { application: 'A', item: 'plaque', reason: '遗失', number: '牌2' }
    expect(act('reissue', again)).toBe('AwardNotNamed')
    expect(act('reissue', { ...again, award: 'silver' })).toBe(undefined)
    expect(lastOf('Reissued').data).not.toHaveProperty('before')
    expect(act('reissue', { ...again, award: 'gold' })).toBe(undefined)
    expect(lastOf('Reissued').data).toMatchObject({ copy: 1, before: '牌1', ofSeveral: true })
  })

  it('keeps the other when one is revoked', () => {
    const { act, tell, view } = register('gold', 'silver')
    const taken = { application: 'A', award: 'gold', rule: 'fraud', decidedOn: '2026-05-10', document: 'd' }
    tell('AwardRevoked', { ...taken, takesBack: [], clawback: 'no' }, '2026-05-10')
    expect(act('enter', { application: 'A', award: 'gold', number: 'N1' })).toBe('HonourRevoked')
    expect(act('enterAll', { numbers: { prefix: 'N' } })).toBe(undefined)
    expect(view().registered.map(({ award }) => award)).toEqual(['silver'])
  })
})

describe('register: what was entered wrongly', () => {
  it('numbers are put right, and nothing else of what was handed over', () => {
    const { act, correct, annul, state } = register('gold')
    expect(act('enter', { application: 'A', number: 'N1', papers }, { on: '2026-05-02' })).toBe(undefined)
    expect(correct('HonourRegistered', { number: 'N7' })).toBe(undefined)
    expect(correct('PapersNumbered', { papers: [{ item: 'trophy', number: '1' }] })).toBe('PapersStay')
    expect(correct('PapersNumbered', { papers: [{ item: 'plaque', number: '牌9' }] })).toBe(undefined)
    expect(state().papers).toEqual({ 'A/gold': { plaque: '牌9' } })
    expect(annul('HonourRegistered')).toBe('EntryNotCorrectable')
    expect(annul('PapersNumbered')).toBe('EntryNotCorrectable')
  })

  it('a change that did not happen is annulled with its paper, unless more came of it', () => {
    const { act, correct, annul, view } = register('gold')
    const change = {
      application: 'A',
      change: 'renamed',
      name: '新公司',
      since: '2026-05-03',
      document: '函',
      evidence: 'e',
    }
    expect(act('recordChange', change, { on: '2026-05-04' })).toBe(undefined)
    expect(correct('ChangeDocumented', { document: '函2号' })).toBe(undefined)
    expect(act('reissue', { application: 'A', item: 'plaque', reason: '更名' })).toBe(undefined)
    expect(annul('WinnerChanged')).toBe('EntryBuiltOn')
    expect(view().changes['A']?.map(({ name }) => name)).toEqual(['新公司'])
    expect(annul('Reissued')).toBe(undefined)
    expect(annul('ChangeDocumented')).toBe(undefined)
    expect(view().changes).toEqual({})
  })
})

describe('register: the order of dates', () => {
  it('nothing is entered before the award, nor issued again before it was entered', () => {
    const { act, view } = register('gold')
    const late = { on: '2026-04-30', today: '2026-06-01' }
    expect(act('enter', { application: 'A', number: 'N1' }, late)).toBe('DatedBeforeFollowed')
    expect(act('enterAll', { numbers: { prefix: 'N' } }, late)).toBe('DatedBeforeFollowed')
    expect(view().registered).toEqual([])
    expect(act('enter', { application: 'A', number: 'N1' }, { on: '2026-05-20', today: '2026-06-01' })).toBe(
      undefined,
    )
    const again = { application: 'A', item: 'plaque', reason: '遗失' }
    expect(act('reissue', again, { on: '2026-05-19', today: '2026-06-01' })).toBe('DatedBeforeFollowed')
    expect(act('reissue', again, { on: '2026-05-20', today: '2026-06-01' })).toBe(undefined)
  })
})
