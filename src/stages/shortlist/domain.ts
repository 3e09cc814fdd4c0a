import { z } from 'zod'
import type { JsonObject } from '../../core/basics/json.ts'
import { ok, type Result } from '../../core/basics/result.ts'
import { actOf, defineStage, refusalsOf } from '../../core/process/stage.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { slug } from '../../core/regulation/schema/source.ts'
import { type Cut, type CutContext, type CutFault, cut } from '../../core/selection/cut.ts'
import { cutRuleOf, cutSettings } from '../../core/selection/cut-settings.ts'
import { type EarlierRounds, earlierRounds, noEarlierRounds } from '../../core/selection/earlier-rounds.ts'
import { resultsOf, type StageResult } from '../../core/selection/outcome.ts'
import { type Ranked, rank } from '../../core/selection/rank.ts'
import { tieSettings } from '../../core/selection/tie-settings.ts'

const params = z
  .strictObject({ score: slug, cut: cutSettings, ties: tieSettings })
  .refine(
    ({ score, ties }) => ties.chain.every(({ by }) => !by.startsWith('stage:') || by === `stage:${score}`),
    {
      path: ['ties', 'chain'],
      error: 'equals are compared by parts of the score that is cut: results or category:4.7',
    },
  )
export type Params = z.infer<typeof params>

export type Refusals = {
  ScoreMissing: { step: string; applications: string[] }
  TieUndecided: { applications: string[]; places: number; line: string }
  ChoiceIsTheCommittees: { role: string }
  SelectionUnfit: { fault: JsonObject }
}
const refuse = refusalsOf<Refusals>('stages/shortlist')

export type Entries = {
  ShortlistDetermined: {
    algorithm: string
    score: string
    rows: { application: string; rank: number; tiedWith: string[]; percent: string }[]
    kept: string[]
    out: string[]
    line: string | null
    limit: JsonObject
    ties: JsonObject[]
    shortfall: number
    inputs: string
  }
}

/** A shortlist is determined in one act, which concludes the step: it remembers whom earlier rounds kept. */
export type State = { readonly earlier: EarlierRounds }
const act = actOf<Params, State>()

/**
 * 入围 Draws the line over scores by application, with no act: what the step, a rehearsal and the command line share. In a
 * later round only the places that earlier ones left are given.
 */
export function shortlistOf(
  params: Params,
  edition: Pick<Edition, 'awards' | 'quotas'>,
  scores: Readonly<Record<string, StageResult>>,
  context: Omit<CutContext, 'values'> = {},
): Result<{ readonly ranked: readonly Ranked[]; readonly cut: Cut }, CutFault> {
  const applications = Object.keys(scores)
  const ranked = rank(
    Object.entries(scores).map(([application, { percent }]) => ({ application, score: percent })),
  )
  const values = Object.fromEntries(
    applications.map((application) => {
      const own = scores[application]
      return [application, own ? { ...own.values, [`stage:${params.score}`]: own.percent } : {}]
    }),
  )
  const drawn = cut(cutRuleOf(params.cut, params.ties, edition), ranked, { ...context, values })
  return drawn.ok ? ok({ ranked, cut: drawn.value }) : drawn
}

/**
 * 确定入围名单 Keeps the best of the cohort. A tie that the rule leaves open needs the committee's choice and its reason;
 * a soft maximum is exceeded with a reason and by whom it was approved.
 */
const determine = act({
  by: ['step', 'committee'],
  input: z.strictObject({
    choice: z.strictObject({ chosen: z.array(z.string()).min(1), reason: z.string().min(1) }).exactOptional(),
    exceed: z
      .strictObject({
        count: z.int().positive(),
        reason: z.string().min(1),
        approvedBy: z.string().min(1),
      })
      .exactOptional(),
  }),
  decide: ({ params, edition, state, view, cohort, actor, inputsOf }, { choice, exceed }) => {
    const { score } = params
    const fixed = view.scores[score] ?? {}
    const missing = cohort.filter((application) => !Object.hasOwn(fixed, application))
    if (missing.length > 0)
      return refuse('ScoreMissing', [params.cut.article], { step: score, applications: missing })
    if (choice && actor.role !== 'committee')
      return refuse('ChoiceIsTheCommittees', [params.ties.article], { role: actor.role })
    const drawn = shortlistOf(params, edition, resultsOf(fixed, cohort), {
      filledBefore: state.earlier.passed.length,
      ...(choice && { choice: { ...choice, body: actor.id } }),
      ...(exceed && { exceed: { count: exceed.count, reason: exceed.reason, body: exceed.approvedBy } }),
    })
    if (!drawn.ok) return refuse('SelectionUnfit', [params.cut.article], { fault: drawn.error })
    const { kept, out, undecided, line, algorithm, limit, ties, shortfall } = drawn.value.cut
    if (undecided) {
      const applications = [...undecided.applications]
      const { places } = undecided
      return refuse('TieUndecided', [params.ties.article], { applications, places, line: line ?? '' })
    }
    const rows = drawn.value.ranked.map(({ application, rank: place, tiedWith, score: percent }) => ({
      application,
      rank: place,
      tiedWith,
      percent,
    }))
    const plain = { algorithm, score, rows, kept, out, line, limit, ties, shortfall }
    const data = { ...plain, inputs: inputsOf([score]) } as unknown as JsonObject
    return ok({ entries: [{ type: 'ShortlistDetermined', data }], conclude: { passed: kept, out } })
  },
})

/** 入围 Draws a line through a ranking. */
export const stage = defineStage<Params, State>({
  kind: 'shortlist',
  version: 1,
  params,
  initial: { earlier: noEarlierRounds },
  evolve: ({ earlier }, entry) => ({ earlier: earlierRounds(earlier, entry) }),
  acts: { determine },
  whenNobody: 'conclude',
  correctable: [],
  reliesOnScoresOf: ({ score }) => [score],
})
