import { describe, expect, it } from 'vitest'
import { parseCheckpoint } from '../../src/core/record/checkpoint.ts'
import { checkpointOf, isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { fatesOf } from '../../src/rehearsal/kit/fates.ts'
import type { Happening } from '../../src/rehearsal/script.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { changeEntry, entriesOf, forgedText } from './kit/forge.ts'
import { logText, rehearse } from './kit/rehearse.ts'

/** Per edition: on which rules awards are lost, how the last incident ends, when the cycle closed, what came last, and how often what. */
const played = [
  [
    'wuxi-2024',
    ['fraud', 'grave-incident'],
    'found not met',
    {
      closed: '2026-07-30',
      last: '2028-03-17',
      HonourRegistered: 13,
      PaymentRecorded: 13,
      PrizeUseReported: 1,
      IncidentReported: 2,
      AwardRevoked: 2,
      SanctionDecided: 2,
      ClawbackRecorded: 2,
    },
  ],
  [
    'changchun-2018',
    ['fraud', 'grave-incident'],
    'found not met',
    {
      closed: '2026-08-25',
      last: '2028-04-11',
      HonourRegistered: 13,
      PaymentRecorded: 5,
      PrizeUseReported: 1,
      DutyDone: 1,
      IncidentReported: 2,
      AwardRevoked: 2,
      SanctionDecided: 2,
      LegalReviewRecorded: 1,
      ClawbackRecorded: 2,
    },
  ],
  [
    'huaiyin-2024-draft',
    ['fraud', 'grave-incident'],
    'found not met',
    {
      closed: '2026-08-11',
      last: '2028-03-28',
      HonourRegistered: 3,
      PaymentRecorded: 2,
      UseReported: 3,
      DutyDone: 1,
      IncidentReported: 2,
      AwardRevoked: 2,
      SanctionDecided: 2,
      ClawbackRecorded: 2,
    },
  ],
  [
    'ordos-draft',
    ['fraud', 'serious-accident'],
    'outside the window',
    {
      closed: '2026-08-13',
      last: '2029-09-19',
      HonourRegistered: 4,
      PaymentRecorded: 1,
      UseReported: 2,
      DutyDone: 1,
      IncidentReported: 2,
      AwardRevoked: 2,
      SanctionDecided: 2,
      LegalReviewRecorded: 1,
      ClawbackRecorded: 2,
    },
  ],
  [
    'qingyuan-2020',
    ['fraud', 'major-accident'],
    'outside the window',
    {
      closed: '2026-08-11',
      last: '2029-12-07',
      HonourRegistered: 2,
      PaymentRecorded: 3,
      PrizeUseReported: 1,
      UseReported: 3,
      ReportAccepted: 2,
      ReportMissed: 1,
      DutyDone: 1,
      ExecutiveNamed: 1,
      IncidentReported: 2,
      AwardRevoked: 2,
      SanctionDecided: 2,
      LegalReviewRecorded: 1,
      ClawbackRecorded: 2,
    },
  ],
  [
    'example-city',
    ['fraud', 'responsible-accident'],
    'outside the window',
    {
      closed: '2026-08-06',
      last: '2029-08-29',
      HonourRegistered: 15,
      PaymentRecorded: 10,
      PrizeUseReported: 1,
      UseReported: 3,
      ReportAccepted: 25,
      ReportMissed: 1,
      DutyDone: 1,
      IncidentReported: 2,
      AwardRevoked: 2,
      SanctionDecided: 2,
    },
  ],
] as const

const TOLD = [
  'HonourRegistered',
  'PaymentRecorded',
  'PrizeUseReported',
  'UseReported',
  'ReportAccepted',
  'ReportMissed',
  'DutyDone',
  'ExecutiveNamed',
  'IncidentReported',
  'AwardRevoked',
  'SanctionDecided',
  'LegalReviewRecorded',
  'ClawbackRecorded',
]

const refusals = (happenings: readonly Happening[]) =>
  happenings.flatMap((happening) =>
    happening.kind === 'refusal' && happening.command.step === 'revocation' ? [happening.refusal.code] : [],
  )

describe.each(played)('five years after the award in %s', { timeout: 300_000 }, (id, rules, ending, told) => {
  const world = worldOf(id)
  const performance = rehearse(world, '7', 30, { yearsAfter: 5, uneventful: true })
  const { state, happenings } = performance
  const { view, log } = state
  const { cheat, struck } = fatesOf(view)
  const text = logText(performance)

  it('is followed for five years: what comes, and when the last of it', () => {
    const closed = log.find(({ entry }) => entry.type === 'CycleClosed')?.entry.occurredOn ?? ''
    const last = log.at(-1)?.entry.occurredOn ?? ''
    const counts = TOLD.map((type) => [type, log.filter(({ entry }) => entry.type === type).length] as const)
    expect({ closed, last, ...Object.fromEntries(counts.filter(([, count]) => count > 0)) }).toEqual(told)
  })

  it('one loses its award for fraud, another for an incident, and nobody else', () => {
    expect(view.revoked.map(({ application, rule }) => [application, rule])).toEqual([
      [cheat, rules[0]],
      [struck, rules[1]],
    ])
  })

  it('nobody is decided on unheard, and an incident that no rule reaches comes to nothing', () => {
    const isOutside = ending === 'outside the window'
    expect(refusals(happenings)).toEqual(isOutside ? ['DefenceRunning', 'OutsideWindow'] : ['DefenceRunning'])
    const found = log
      .filter(({ entry }) => entry.type === 'ThresholdFound')
      .map(({ entry }) => entry.data['met'])
    expect(found).toEqual(isOutside ? ['yes', 'yes'] : ['yes', 'yes', 'no'])
  })

  it('one award is revoked before its prize is paid and one after, and nothing is paid on a revoked one', () => {
    const moneyOf = (winner: string | undefined) =>
      log
        .filter(({ entry }) => entry.data['application'] === winner)
        .map(({ entry }) => entry.type)
        .filter((type) => type === 'PaymentRecorded' || type === 'AwardRevoked')
    expect(moneyOf(cheat)).toEqual(['AwardRevoked'])
    expect(moneyOf(struck)).toEqual(['PaymentRecorded', 'AwardRevoked'])
  })

  it('verifies to the end', () => {
    expect(isSound(verifyText(world, text))).toBe(true)
  })

  it('a history rewritten throughout is sound by itself, and an old checkpoint exposes it', () => {
    const closedAt = log.findIndex(({ entry }) => entry.type === 'CycleClosed')
    const lines = text.split('\n')
    const old = parseCheckpoint(checkpointOf(`${lines.slice(0, closedAt + 1).join('\n')}\n`))
    if (!old.ok) throw new Error('a checkpoint reads as one')
    expect(verifyText(world, text, { checkpoint: old.value }).checkpoint).toBe(null)
    const forged = forgedText(
      changeEntry(entriesOf(log), 'ApplicationEntered', 0, ['name'], () => '另一家企业（演练）', true),
    )
    expect(verifyText(world, forged, { checkpoint: old.value }).checkpoint?.reason).toBe('rewritten')
  })
})
