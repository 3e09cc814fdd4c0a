import { describe, expect, it } from 'vitest'
import { declined, drawn, FIGURES, fixed, lastOf, must } from '../../../tests/kit/draw-case.ts'
import { checkDraw } from './check.ts'
import { drawAgain, drawFrom } from './draw.ts'
import { explainDrawFinding } from './explain.ts'
import { fingerprint } from './pool.ts'
import { replaceIn } from './replace.ts'
import type { DrawResult, DrawRun } from './shape.ts'

/** Two drawings; in the second somebody was skipped and somebody replaced. */
function whole(): DrawResult {
  const skips = [declined('E23')]
  const again = must(drawAgain(drawn(), { on: '2026-06-06', figures: FIGURES, skips }, '有人事先未说明'))
  return must(replaceIn(again, { on: '2026-06-08', out: declined('E01') }))
}
/** The same with the last drawing changed. */
const forged = (change: (run: DrawRun) => Partial<DrawRun>): DrawResult => {
  const result = whole()
  const run = lastOf(result)
  return { ...result, runs: [...result.runs.slice(0, -1), { ...run, ...change(run) }] }
}
const codes = (result: DrawResult, published?: string) => checkDraw(result, published).map(({ code }) => code)
const data = (result: DrawResult, code: string) =>
  checkDraw(result).find((finding) => finding.code === code)?.data

describe('checkDraw', () => {
  it('finds nothing in what was drawn', () => {
    expect(checkDraw(drawn())).toEqual([])
    expect(checkDraw(whole(), whole().hash)).toEqual([])
  })

  it('finds a changed figure', () => {
    const result = forged(({ figures: [, ...rest] }) => ({ figures: [[9318], ...rest] }))
    expect(data(result, 'KeyDiffers')).toEqual({
      run: 2,
      recorded: '9319./2.5.8.10.12./9.18.26.34.41.45./',
      computed: '9318./2.5.8.10.12./9.18.26.34.41.45./',
    })
    expect(codes(result)).toContain('OrderDiffers')
  })

  it('finds a changed figure whose key was made to fit', () => {
    const result = forged(({ figures: [, ...rest], key }) => ({
      figures: [[9318], ...rest],
      key: key.replace('9319', '9318'),
    }))
    expect(codes(result)).not.toContain('KeyDiffers')
    expect(codes(result)).toContain('OrderDiffers')
  })

  it('takes figures in another order for the same, and figures that the plan did not ask for for none', () => {
    expect(codes(forged(() => ({ figures: FIGURES.map((each) => each.toReversed()) })))).toEqual([])
    const result = forged(() => ({ figures: [[9319]] }))
    expect(checkDraw(result)).toEqual([
      expect.objectContaining({
        code: 'RunUnlawful',
        data: { run: 2 },
        because: expect.objectContaining({ code: 'SourcesMissing' }),
      }),
    ])
  })

  it('finds two people who changed places in the order', () => {
    const result = forged(({ order: [first, second, ...rest] }) => {
      if (!first || !second) throw new Error('nobody drawn')
      const swapped = [
        { ...first, id: second.id, number: second.number },
        { ...second, id: first.id, number: first.number },
      ]
      return { order: [...swapped, ...rest] }
    })
    expect(checkDraw(result)).toEqual([
      { code: 'OrderDiffers', data: { run: 2, place: 1, recorded: 'E23', computed: 'E20' } },
    ])
  })

  it('finds a remainder that was changed, and somebody cut off the end of the order', () => {
    const remainder = forged(({ order }) => ({
      order: order.map((each) => (each.place === 3 ? { ...each, remainder: each.remainder + 1 } : each)),
    }))
    expect(data(remainder, 'OrderDiffers')).toEqual({ run: 2, place: 3, recorded: 'E01', computed: 'E01' })
    const cut = forged(({ order }) => ({ order: order.slice(0, -1) }))
    expect(data(cut, 'OrderDiffers')).toEqual({ run: 2, place: 25, recorded: null, computed: 'E19' })
  })

  it('finds a skip that was dropped, with its step or without', () => {
    const result = forged(() => ({ skips: [] }))
    expect(data(result, 'StepDiffers')).toEqual({ run: 2, place: 2, recorded: 'E23', computed: 'E23' })
    const both = forged(({ steps }) => ({ skips: [], steps: steps.filter(({ id }) => id !== 'E23') }))
    expect(data(both, 'StepDiffers')).toEqual({ run: 2, place: 2, recorded: 'E01', computed: 'E23' })
  })

  it('finds a reason that was changed', () => {
    const result = forged(({ skips }) => ({ skips: skips.map((each) => ({ ...each, words: '另一原因' })) }))
    expect(codes(result)).toEqual(['StepDiffers'])
  })

  it('finds a pool that was changed, also one put into another order', () => {
    const { pool, ...rest } = whole()
    const renamed = pool.map((each, i) => (i === 3 ? { ...each, name: '另一人' } : each))
    expect(codes({ ...rest, pool: renamed })).toEqual(['PoolHashDiffers'])
    expect(codes({ ...rest, pool: pool.slice(1) })).toContain('PoolHashDiffers')
    expect(codes({ ...rest, pool: pool.toReversed() })).toContain('PoolHashDiffers')
  })

  it('finds a changed plan, and one that was changed throughout only by the published hash', () => {
    const { plan, hash, pool } = whole()
    const other = { ...plan, purpose: '另一用途' }
    expect(codes({ ...whole(), plan: other })).toEqual(['PlanHashDiffers'])
    const forgery = { ...whole(), plan: other, hash: fingerprint(other) }
    expect(codes(forgery)).toEqual([])
    expect(checkDraw(forgery, hash)).toEqual([
      { code: 'OtherPlan', data: { recorded: forgery.hash, published: hash } },
    ])
    expect(pool).toHaveLength(25)
  })

  it('finds a plan that was fixed too late, and a drawing before its source', () => {
    const late = { ...whole().plan, fixedOn: '2026-06-04' }
    const result = { ...whole(), plan: late, hash: fingerprint(late) }
    expect(checkDraw(result).map(({ because }) => because?.code)).toEqual(['SourceNotAhead'])
    const early = forged(() => ({ on: '2026-06-03' }))
    expect(checkDraw(early).map(({ because }) => because?.code)).toEqual([
      'DatedBeforeLast',
      'SourceNotPublic',
    ])
  })

  it('finds a replacement by another, one of nobody on the list, and one that was taken out', () => {
    const other = forged(({ replacements }) => ({
      replacements: replacements.map((each) => ({ ...each, in: 'E22' })),
    }))
    expect(checkDraw(other)).toEqual([
      { code: 'ReplacementDiffers', data: { run: 2, number: 1, recorded: 'E22', computed: 'E10' } },
    ])
    const nobody = forged(({ replacements }) => ({
      replacements: replacements.map((each) => ({ ...each, out: declined('E02') })),
    }))
    expect(codes(nobody)).toEqual(['ReplacementUnlawful', 'ListDiffers'])
    const early = forged(({ replacements }) => ({
      replacements: replacements.map((each) => ({ ...each, on: '2026-06-05' })),
    }))
    expect(codes(early)[0]).toBe('ReplacementUnlawful')
    expect(codes(forged(() => ({ replacements: [] })))).toEqual(['ListDiffers'])
  })

  it('finds a name put on the list', () => {
    const result = forged(({ taken }) => ({ taken: [...taken.slice(1), { id: 'E02', group: null }] }))
    expect(codes(result)).toEqual(['ListDiffers'])
  })

  it('finds that the first drawing was taken out, or its reason for a second', () => {
    const { runs, ...rest } = whole()
    expect(codes({ ...rest, runs: runs.slice(1) })).toEqual(['ReasonOutOfPlace', 'RunMisnumbered'])
    const unreasoned = forged(() => ({ again: null }))
    expect(checkDraw(unreasoned).map(({ because }) => because?.code)).toEqual(['AgainNeedsReason'])
  })

  it('cannot find a record that was drawn anew from other figures: those are compared with the source', () => {
    const figures = [[9318], ...FIGURES.slice(1)]
    const anew = must(drawFrom(fixed(), { on: '2026-06-05', figures, skips: [] }))
    expect(checkDraw(anew, fixed().hash)).toEqual([])
  })

  it('words every finding in both languages', () => {
    const [finding] = checkDraw(forged(() => ({ on: '2026-06-03' })))
    if (!finding) throw new Error('nothing found')
    expect(explainDrawFinding(finding)).toEqual({
      zh: '第2次抽取不应得以进行：所填日期2026年6月3日早于上一次办理的2026年6月5日；请核对日期。',
      en: 'drawing 2 could not have taken place: 3 June 2026 lies before 5 June 2026, when the draw was last acted on. Check the date.',
    })
  })
})
