import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { factAt } from '../../../core/conditions/facts.ts'
import type { ContractView } from '../../../core/contract/view.ts'
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

/** Whether the authority's records of earlier awards, as they were laid over the file, may have more than they name. */
const isIncomplete = ({ applications }: Pick<ContractView, 'applications'>, application: string) => {
  const lists = factAt(applications[application]?.facts ?? {}, 'records.incomplete')
  return Array.isArray(lists) && lists.includes('honours')
}

/** Whether exactly those who can be honoured now are stated, each once and with a source. */
export function checkStatements(
  { edition, cohort, step, view }: Pick<Context<object, object>, 'edition' | 'cohort' | 'step' | 'view'>,
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
  const doubtful = statements.filter(
    ({ application, firstWin }) => firstWin === true && isIncomplete(view, application),
  )
  if (doubtful.length > 0) {
    const applications = doubtful.map(({ application }) => application)
    return refuse('HistoryIncomplete', moneyCited, { applications })
  }
  const unsourced = statements.filter(({ source, earlier = [] }) =>
    [source, ...earlier.map((each) => each.source)].some((text) => text.trim() === ''),
  )
  if (unsourced.length === 0) return ok(true)
  return refuse('SourceMissing', moneyCited, {
    applications: unsourced.map(({ application }) => application),
  })
}
