import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { ordersOf, withGaps } from './places.ts'
import { nameOf, refuse } from './refusals.ts'
import type { Params } from './settings.ts'
import type { Entries, State } from './state.ts'

/** Bodies whose recommendation an application still lacks; none when it has enough. */
function lackingFor({ opinion: { from, bodies } }: Params, state: State, application: string): string[] {
  const given = (state.opinions[application] ?? [])
    .filter(({ isFor }) => isFor)
    .flatMap(({ voices }) => voices.map(({ body }) => body))
  const isEnough = from === 'none' || (from !== 'allOf' && given.length > 0)
  return isEnough ? [] : bodies.filter((body) => !given.includes(body))
}

/** 推荐办结 Who has enough opinions goes on, the others go out. Where units rank, each order is whole. */
export const close = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({}),
  decide: ({ params, state, cohort }) => {
    const { opinion, ranked } = params
    const orders = ranked?.required === true ? ordersOf(params, state) : []
    const gaps = withGaps(orders)
    if (ranked && gaps.length > 0) {
      const units = gaps.map(({ unit, ranks }) => ({ body: nameOf(unit), ranks }))
      return refuse('RanksWithGaps', [ranked.article], { units })
    }
    const lacking = cohort
      .map((application) => ({ application, bodies: lackingFor(params, state, application) }))
      .filter(({ bodies }) => bodies.length > 0)
    const out = lacking.map(({ application }) => application)
    const passed = cohort.filter((application) => !out.includes(application))
    const data: Entries['RecommendationsClosed'] = {
      from: opinion.from,
      passed,
      lacking,
      ...(ranked?.required === true
        ? {
            orders: orders.map(({ unit, applications }) => ({
              ...unit,
              applications: applications.filter((application) => cohort.includes(application)),
            })),
          }
        : {}),
    }
    return ok({ entries: [{ type: 'RecommendationsClosed', data }], conclude: { passed, out } })
  },
})
