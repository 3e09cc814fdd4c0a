import { describe, expect, it } from 'vitest'
import { usualStandards } from '../../src/cli/cycle-files/world-of.ts'
import { historyFromCycle } from '../../src/core/history/from-cycle.ts'
import { type History, noHistory } from '../../src/core/history/rows.ts'
import type { World } from '../../src/core/process/state.ts'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { castFromHistory } from '../../src/rehearsal/cast-from-history.ts'
import { conduct } from '../../src/rehearsal/conductor.ts'
import type { Performance } from '../../src/rehearsal/script.ts'
import { rehearsals } from '../../src/stages/rehearsals.generated.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { logText, rehearse } from './kit/rehearse.ts'

const PATIENCE = { timeout: 900_000 }
const SEED = '7'
const COUNT = 20
const COMPLETE: History['complete'] = [
  { what: 'awards', sinceYear: null, document: '说明（演练）' },
  { what: 'sanctions', sinceYear: null, document: '说明（演练）' },
]

/** The later cycle up to the step after eligibility, with everybody who stands in the history. */
function later(world: World, history: History, year: number): Performance {
  const deadline = `${year}-04-16`
  const eligibility = world.edition.steps.find(({ kind }) => kind === 'eligibility')?.id ?? ''
  const next = world.edition.steps.find(({ after }) => after.includes(eligibility))?.id
  const performed = conduct(world, {
    cycle: String(year),
    year,
    ...usualStandards(world),
    opensOn: `${year}-03-02`,
    seed: SEED,
    cast: castFromHistory(world.edition, history, { count: COUNT, seed: SEED, deadline }),
    rehearsals,
    ...(next === undefined ? {} : { until: next }),
  })
  if (!performed.ok) throw new Error(JSON.stringify(performed.error).slice(0, 2000))
  return performed.value
}

/** How the application under a code fared, and which conditions it did not meet. */
function faredAs({ state: { view } }: Performance, code: string | null | undefined) {
  const application = Object.values(view.applications).find((one) => one.code === code)?.application ?? ''
  const finding = view.findings[application]
  const unmet = (finding?.findings ?? [])
    .filter((one) => one['outcome'] === 'unmet')
    .map((one) => one['rule'])
  return [finding?.eligible, unmet]
}

/**
 * In the second year after the first cycle: the winner that kept its award, the one revoked for fraud, the one for an
 * incident, where an organisation's was. */
const NOBODY = [undefined, []]
const fates: Readonly<Record<string, readonly unknown[]>> = {
  'wuxi-2024': [
    ['yes', []],
    ['yes', []],
    ['yes', []],
  ],
  'changchun-2018': [
    ['yes', []],
    ['no', ['no-ban-after-fraud']],
    ['yes', []],
  ],
  'huaiyin-2024-draft': [
    ['no', ['winners-bar']],
    ['no', ['winners-bar', 'no-ban-after-fraud']],
    ['no', ['winners-bar', 'no-ban-after-incident']],
  ],
  'qingyuan-2020': [
    ['no', ['winners-bar']],
    ['no', ['winners-bar', 'no-ban-after-fraud']],
    ['no', ['winners-bar', 'no-ban-after-incident']],
  ],
  'ordos-draft': [NOBODY, ['no', ['no-award-fraud']], ['yes', []]],
  'example-city': [
    ['no', ['gold-winners-bar', 'silver-before-gold']],
    NOBODY,
    ['no', ['ban-after-other-revocation', 'silver-before-gold']],
  ],
}

describe.each(Object.entries(fates))('a second application under %s', PATIENCE, (id, expected) => {
  it('is barred or allowed by what the first cycle’s record says, and all are free in the end', () => {
    const world = worldOf(id)
    const first = rehearse(world, SEED, COUNT, { yearsAfter: 2, uneventful: true })
    expect(isSound(verifyText(world, logText(first)))).toBe(true)
    const { awards, sanctions, organisations } = historyFromCycle(world.edition, first.state)
    const history = { ...noHistory, awards, sanctions, organisations, complete: COMPLETE }
    const organisationsOnly = awards.filter(({ kind }) => kind !== 'person')
    const codes = [
      organisationsOnly.find(({ revokedOn }) => revokedOn === undefined)?.code,
      ...(['fraud', 'incident'] as const).map(
        (ground) => sanctions.find((one) => one.ground === ground && one.kind !== 'person')?.code,
      ),
    ]
    const second = later(world, history, 2028)
    expect(codes.map((code) => faredAs(second, code))).toEqual(expected)
    expect(isSound(verifyText(world, logText(second)))).toBe(true)
    const third = later(world, history, 2034)
    const found = codes.filter((code) => code !== undefined)
    expect(found.map((code) => faredAs(third, code)[0])).toEqual(found.map(() => 'yes'))
  })
})
