import { describe, expect, it } from 'vitest'
import type { Happening } from '../../src/rehearsal/script.ts'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { logText, rehearse } from './kit/rehearse.ts'

/** The rules on which the second and the third winner lose their award, whether a window is run out of or nothing found, and whether the third had a prize. */
const played = [
  ['wuxi-2024', ['fraud', 'grave-incident'], 'found not met', 'paid'],
  ['changchun-2018', ['fraud', 'grave-incident'], 'found not met', 'paid'],
  ['huaiyin-2024-draft', ['fraud', 'grave-incident'], 'found not met', 'paid'],
  ['ordos-draft', ['fraud', 'serious-accident'], 'outside the window', 'no prize'],
  ['qingyuan-2020', ['fraud', 'major-accident'], 'outside the window', 'paid'],
  ['example-city', ['fraud', 'responsible-accident'], 'outside the window', 'paid'],
] as const

const refusals = (happenings: readonly Happening[]) =>
  happenings.flatMap((happening) =>
    happening.kind === 'refusal' && happening.command.step === 'revocation' ? [happening.refusal.code] : [],
  )

describe.each(played)(
  'five years after the award in %s',
  { timeout: 300_000 },
  (id, rules, ending, third) => {
    const world = worldOf(id)
    const performance = rehearse(world, '7', 30, { yearsAfter: 5, uneventful: true })
    const { view } = performance.state
    const winners = [...new Set(view.honours.map(({ application }) => application))]

    it('the second winner loses its award for fraud and the third for an incident, the first and the fourth none', () => {
      expect(view.revoked.map(({ application, rule }) => [application, rule])).toEqual([
        [winners[1], rules[0]],
        [winners[2], rules[1]],
      ])
      expect(winners.length).toBeGreaterThan(2)
    })

    it('is heard before it is decided, and an incident that no rule reaches comes to nothing', () => {
      const expected =
        ending === 'outside the window' ? ['DefenceRunning', 'OutsideWindow'] : ['DefenceRunning']
      expect(refusals(performance.happenings)).toEqual(expected)
      const { state } = performance
      const found = state.log
        .filter(({ entry }) => entry.type === 'ThresholdFound')
        .map(({ entry }) => entry.data['met'])
      expect(found).toEqual(ending === 'outside the window' ? ['yes', 'yes'] : ['yes', 'yes', 'no'])
    })

    it('one award is revoked before its prize is paid and one after, and nothing is paid on a revoked one', () => {
      const moneyOf = (winner: string | undefined) =>
        performance.state.log
          .filter(({ entry }) => entry.data['application'] === winner)
          .map(({ entry }) => entry.type)
          .filter((type) => type === 'PaymentRecorded' || type === 'AwardRevoked')
      expect(moneyOf(winners[1])).toEqual(['AwardRevoked'])
      expect(moneyOf(winners[2])).toEqual(
        third === 'paid' ? ['PaymentRecorded', 'AwardRevoked'] : ['AwardRevoked'],
      )
    })

    it('verifies to the end', () => {
      expect(isSound(verifyText(world, logText(performance)))).toBe(true)
    })
  },
)
