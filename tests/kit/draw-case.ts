import { drawFrom } from '../../src/core/draw/draw.ts'
import { fixPlan, type PlanDraft } from '../../src/core/draw/plan.ts'
import type { DrawResult, FixedPlan, Person, Skip } from '../../src/core/draw/shape.ts'
import type { Result } from '../../src/core/basics/result.ts'

/** People E01 … of these fields, in turn, each with an employer of their own. */
export const people = (count: number, fields: readonly string[] = ['质量']): Person[] =>
  Array.from({ length: count }, (_, i) => {
    const n = String(i + 1).padStart(2, '0')
    return { id: `E${n}`, name: `专家${n}`, employer: `单位${n}`, fields: [fields[i % fields.length] ?? ''] }
  })

/** The sources of the worked example of RFC 3797, section 6. */
export const FIGURES = [[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]]

/** A plan over 25 people: the pool of that example. Ten are needed, of whatever field. */
export const draft = (more: Partial<PlanDraft> = {}): PlanDraft => ({
  purpose: '材料评审专家',
  fixedOn: '2026-06-01',
  pool: people(25),
  needs: [{ group: null, need: 10, reserves: 0 }],
  onePerEmployer: false,
  source: {
    name: '三个公开来源',
    figures: [
      { count: 1, from: 0, to: 9999 },
      { count: 5, from: 1, to: 50 },
      { count: 6, from: 1, to: 50 },
    ],
    publicOn: '2026-06-04',
    lookup: '公报',
  },
  exclusions: [],
  ...more,
})

export function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  return result.value
}

export const fixed = (more: Partial<PlanDraft> = {}): FixedPlan => must(fixPlan(draft(more)))

/** The plan, drawn on the day after its source became public. */
export const drawn = (more: Partial<PlanDraft> = {}, skips: readonly Skip[] = []): DrawResult =>
  must(drawFrom(fixed(more), { on: '2026-06-05', figures: FIGURES, skips }))

export const declined = (id: string): Skip => ({ id, reason: 'declined', words: '来电说明' })

/** The last drawing. */
export const lastOf = ({ runs }: DrawResult) => {
  const run = runs.at(-1)
  if (!run) throw new Error('no drawing')
  return run
}

/** E20 for the number 20. */
export const numbers = (ids: readonly { readonly id: string }[]): number[] =>
  ids.map(({ id }) => Number(id.slice(1)))
