import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldLog } from '../../src/core/process/fold.ts'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { transcript } from '../../src/rehearsal/transcript.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { playedIn, possibleIn } from './kit/incidents.ts'
import { logText, rehearse } from './kit/rehearse.ts'
import { played } from './played.ts'

/** Many cycles take their time where much else runs beside them. */
const PATIENCE = { timeout: 900_000 }

const editions = readdirSync(new URL('../../regulations', import.meta.url))

describe.each(editions)('a rehearsed cycle of %s', PATIENCE, (id) => {
  const world = worldOf(id)
  const performance = rehearse(world, '7')

  it('runs to its end and verifies', () => {
    expect(performance.state.closed).toBe(true)
    expect(isSound(verifyText(world, logText(performance)))).toBe(true)
  })

  it('is the same for the same seed and another for another', () => {
    expect(logText(rehearse(world, '7'))).toBe(logText(performance))
    expect(logText(rehearse(world, '8'))).not.toBe(logText(performance))
  })

  it('is the fold of its log, at a cut anywhere', () => {
    const { log } = performance.state
    expect(foldLog(world, log)).toEqual(performance.state)
    for (const share of [0.1, 0.35, 0.6, 0.85]) {
      const part = log.slice(0, Math.floor(log.length * share))
      expect(foldLog(world, part).log).toEqual(part)
    }
  })

  it('has every step’s outcome partition its cohort', () => {
    for (const [step, { taken, passed, held, out }] of Object.entries(performance.state.steps)) {
      const standing = world.edition.steps.find((s) => s.id === step)?.standing
      if (standing) continue
      const released = held.filter((application) => passed.includes(application) || out.includes(application))
      expect([step, [...passed, ...held.filter((a) => !released.includes(a)), ...out].toSorted()]).toEqual([
        step,
        [...taken].toSorted(),
      ])
    }
  })

  it('is told in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = transcript(world.edition, '2026', performance, stageWords, language)
      expect(
        page.split('\n').filter((line) => line.includes('undefined') || line.includes('[object')),
      ).toEqual([])
      expect(page.length).toBeGreaterThan(5000)
    }
  })
})

describe.each(editions)('twenty rehearsals of %s', PATIENCE, (id) => {
  it('each end and verify, and together play what happens in real cycles', () => {
    const world = worldOf(id)
    const all = new Set<string>()
    for (let seed = 1; seed <= 20; seed++) {
      const performance = rehearse(world, String(seed))
      const sound = isSound(verifyText(world, logText(performance)))
      expect([seed, performance.state.closed, sound]).toEqual([seed, true, true])
      for (const incident of playedIn(performance)) all.add(incident)
    }
    expect([...all].toSorted()).toEqual(played[id]?.toSorted())
  })

  it('play everything that its text lets happen', () => {
    expect(possibleIn(worldOf(id).edition).toSorted()).toEqual(played[id]?.toSorted())
  })
})

it.each(editions)('has the rules of %s refuse what they must', PATIENCE, (id) => {
  const { happenings } = rehearse(worldOf(id), '7')
  const refused = new Set(
    happenings.flatMap((happening) => (happening.kind === 'refusal' ? [happening.refusal.code] : [])),
  )
  const wanted = ['NoticeStillRuns', 'MustRecuse', 'DeadlineMissed', 'CycleIsSuspended', 'ConsensusLacking']
  expect(wanted.filter((code) => !refused.has(code))).toEqual([])
})

it.each([4, 10, 60])('runs with %i applicants', PATIENCE, (count) => {
  for (const id of editions)
    expect([id, rehearse(worldOf(id), 'small', count).state.closed]).toEqual([id, true])
})
