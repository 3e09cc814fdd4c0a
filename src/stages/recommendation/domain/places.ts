import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { Context } from '../../../core/process/stage.ts'
import { nameOf, refuse } from './refusals.ts'
import type { Params } from './settings.ts'
import { isSame, type State, type Voice } from './state.ts'

type Standing = { readonly application: string; readonly rank: number | undefined }

/** For which units a recommendation counts: the one that gives it; of a joint one, those of the body that the text names first. */
export function countsFor({ opinion: { from, bodies } }: Params, voices: readonly Voice[]): readonly Voice[] {
  return from === 'joint' ? voices.filter(({ body }) => body === bodies[0]) : voices.slice(0, 1)
}

/** Whom a unit recommends, as of now. */
function standingOf(params: Params, state: State, unit: Voice): Standing[] {
  return Object.entries(state.opinions).flatMap(([application, opinions]) =>
    opinions
      .filter(({ isFor, voices }) => isFor && countsFor(params, voices).some((one) => isSame(one, unit)))
      .map(({ rank }) => ({ application, rank })),
  )
}

/** 推荐名额 Whether the unit has a place left. Whoever withdrew its application uses none. */
export function checkQuota(
  { params, state, view }: Pick<Context<Params, State>, 'params' | 'state' | 'view'>,
  unit: Voice,
): Result<true, Refusal> {
  const { quota } = params
  if (!quota) return ok(true)
  const applications = standingOf(params, state, unit)
    .map(({ application }) => application)
    .filter((application) => !hasWithdrawn(view, application))
  const { perUnit, article } = quota
  return applications.length < perUnit
    ? ok(true)
    : refuse('QuotaUsed', [article], { body: nameOf(unit), perUnit, applications })
}

const hasWithdrawn = (view: ContractView, application: string) =>
  view.applications[application]?.withdrawn === true

/** 推荐排序 Whether the place that the unit gives is there, and free. */
export function checkRank(
  params: Params,
  state: State,
  unit: Voice,
  { application, rank }: { readonly application: string; readonly rank?: number },
): Result<true, Refusal> {
  const { ranked } = params
  if (ranked?.required !== true) return ok(true)
  const body = nameOf(unit)
  if (rank === undefined) return refuse('RankMissing', [ranked.article], { body, application })
  const holder = standingOf(params, state, unit).find(
    (one) => one.rank === rank && one.application !== application,
  )
  return holder ? refuse('RankTaken', [ranked.article], { body, rank, by: holder.application }) : ok(true)
}

export type Order = { readonly unit: Voice; readonly applications: string[]; readonly ranks: number[] }

/** Each unit with those it recommends in its order. */
export function ordersOf(params: Params, state: State): Order[] {
  const units = Object.values(state.opinions)
    .flat()
    .filter(({ isFor }) => isFor)
    .flatMap(({ voices }) => countsFor(params, voices))
  return units
    .filter((unit, i) => units.findIndex((other) => isSame(unit, other)) === i)
    .map((unit) => {
      const standing = standingOf(params, state, unit).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      const applications = standing.map(({ application }) => application)
      return { unit, applications, ranks: standing.map(({ rank }) => rank ?? 0) }
    })
}

/** Orders that leave a place out: 1, 3. */
export const withGaps = (orders: readonly Order[]): Order[] =>
  orders.filter(({ ranks }) => ranks.some((rank, i) => rank !== i + 1))
