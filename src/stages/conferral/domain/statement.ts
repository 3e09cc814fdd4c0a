import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Context } from '../../../core/process/stage.ts'
import { earlierPrize } from '../../../parts/prize/domain/index.ts'
import { refuse } from './refusals.ts'

/**
 * 首次获奖与否 What people know of a winner and no log does: who won before, under earlier editions too, each with its source. Who cannot
 * find out says `unknown` and what was looked at.
 */
export const statement = z.strictObject({
  application: z.string(),
  firstWin: z.union([z.boolean(), z.literal('unknown')]),
  source: z.string(),
  earlier: z.array(earlierPrize).exactOptional(),
  certificateNumber: z.string().min(1).exactOptional(),
})
export type Statement = z.infer<typeof statement>

const firstTwice = (ids: readonly string[]) => ids.find((id, index) => ids.indexOf(id) !== index)

/** Whether exactly those who can be honoured now are stated, each once and with a source. */
export function checkStatements(
  { edition, cohort, step }: Pick<Context<object, object>, 'edition' | 'cohort' | 'step'>,
  free: readonly string[],
  statements: readonly Statement[],
): Result<true, Refusal> {
  const cited = [step.article]
  const moneyCited = [edition.repeatWin.article]
  const stated = statements.map(({ application }) => application)
  const stranger = stated.find((application) => !cohort.includes(application))
  if (stranger !== undefined) return refuse('NotAWinner', cited, { application: stranger })
  const held = stated.filter((application) => !free.includes(application))
  if (held.length > 0) return refuse('NameHeld', cited, { applications: held })
  const twice = firstTwice(stated)
  if (twice !== undefined) return refuse('NamedTwice', cited, { application: twice })
  const silent = free.filter((application) => !stated.includes(application))
  if (silent.length > 0) return refuse('FirstWinUnknown', moneyCited, { applications: silent })
  const unsourced = statements.filter(({ source, earlier = [] }) =>
    [source, ...earlier.map((each) => each.source)].some((text) => text.trim() === ''),
  )
  if (unsourced.length === 0) return ok(true)
  return refuse('SourceMissing', moneyCited, {
    applications: unsourced.map(({ application }) => application),
  })
}
