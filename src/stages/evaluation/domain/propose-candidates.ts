import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { exceedance, type LimitExceeded, raised } from '../../../core/selection/exceed-limits.ts'
import { type Assignment, checkQuotas } from '../../../core/selection/quotas.ts'
import { wonBefore } from '../../../core/selection/won-before.ts'
import { type Eligible, eligibleFor } from './eligible.ts'
import type { Entries } from './entries.ts'
import type { Here } from './here.ts'
import { merged, without } from './lists.ts'
import { refuse } from './refusals.ts'
import { limitsLeft, partitionOf, standingBefore, type State } from './rounds.ts'
import type { Params } from './settings.ts'
import { tellCandidates } from './tell-candidates.ts'

/**
 * 提出建议名单 Where the text has people consider more than the scores: they propose the lists within seats, floors and cells, and say of
 * everyone who passes over a better one why.
 */
export const proposeCandidates = actOf<Params, State>()({
  saw: 'step',
  by: bodyRole.options,
  input: z.strictObject({
    lists: z.record(z.string(), z.array(z.string())),
    reason: freeText(),
    evidence: z.array(freeText()).min(1),
    reasons: z.record(z.string(), freeText()).exactOptional(),
    exceed: z.array(exceedance).exactOptional(),
  }),
  decide: (here, { lists, reason, evidence, reasons = {}, exceed = [] }) => {
    const { params, edition, state, view, cohort, actor, step } = here
    const asked = params.candidates?.byPeople
    if (!asked) return refuse('ProposalNotAsked', [step.article], {})
    const { by, article } = asked
    if (actor.role !== by) return refuse('ProposalNotYours', [article], { role: actor.role, by })
    if (!state.ranked) return refuse('RankingNotDetermined', [article], {})
    const names = checkNames(here, lists)
    if (!names.ok) return names
    const eligible = eligibleOf(here, lists)
    if (!eligible.ok) return eligible
    const won = wonBefore(edition, view, cohort)
    const free = Object.fromEntries(
      Object.entries(lists).map(([award, who]) => [award, who.filter((each) => won[award]?.includes(each))]),
    )
    const seats = withinSeats(here, without(lists, Object.values(free).flat()), exceed)
    if (!seats.ok) return seats
    const departures = passedOver(here, lists, eligible.value).map((departure) => ({
      ...departure,
      reason: reasons[departure.application] ?? '',
    }))
    const silent = departures.find((departure) => departure.reason === '')
    if (silent) {
      const { application, award, better } = silent
      return refuse('PassedOverWithoutReason', [article], { application, award, better })
    }
    const data: Entries['CandidatesProposed'] = {
      lists,
      by: actor.id,
      reason,
      evidence,
      departures,
      ...(exceed.length > 0 ? { exceeded: exceed } : {}),
      determinedByPeople: true,
    }
    const entries = [
      { type: 'CandidatesProposed', data: data as unknown as JsonObject },
      tellCandidates(here, standingBefore(view, state), merged(emptyLists(here), lists), free),
    ]
    const conclude = partitionOf({ ranked: state.ranked, proposed: lists })
    return ok(params.report ? { entries } : { entries, conclude })
  },
})

const emptyLists = ({ edition }: Here): Assignment =>
  Object.fromEntries(edition.awards.map(({ id }) => [id, []]))

/** Every award exists, and everyone named is ranked and named once. */
function checkNames({ edition, state, cohort, step }: Here, lists: Assignment): Result<true, Refusal> {
  const award = Object.keys(lists).find((id) => !edition.awards.some((each) => each.id === id))
  if (award !== undefined) return refuse('AwardUnknown', [step.article], { award })
  const names = Object.values(lists).flat()
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return refuse('ProposedTwice', [step.article], { application: twice })
  const ranked = Object.values(state.ranked ?? {}).flatMap(({ order }) => order)
  const strangers = names.filter((name) => !ranked.includes(name) || !cohort.includes(name))
  return strangers.length > 0
    ? refuse('NotRankedHere', [step.article], { applications: strangers })
    : ok(true)
}

/** By award, who may hold it; refused where somebody proposed for it may not. */
function eligibleOf(here: Here, lists: Assignment): Result<Readonly<Record<string, Eligible>>, Refusal> {
  const found: Record<string, Eligible> = {}
  for (const award of here.edition.awards) {
    const own = eligibleFor(here, award, here.cohort)
    for (const application of lists[award.id] ?? []) {
      const why = own.whyNot[application]
      const cited = [award.floor?.article ?? award.article]
      if (why !== undefined) return refuse('NotEligibleFor', cited, { application, award: award.id, why })
      const floor = award.floor
      if (floor && 'byPeople' in floor && here.state.reached[award.id]?.[application] === undefined) {
        const { by, question } = floor.byPeople
        return refuse('FindingsMissing', cited, {
          award: award.id,
          applications: [application],
          by,
          question,
        })
      }
    }
    found[award.id] = own
  }
  return ok(found)
}

function withinSeats(
  { edition, view, state, params, step }: Here,
  lists: Assignment,
  exceed: readonly LimitExceeded[],
): Result<true, Refusal> {
  const cited = [params.candidates?.article ?? step.article]
  const limits = raised(edition.quotas, exceed)
  if (!limits.ok) return refuse('SelectionUnfit', cited, { fault: limits.error })
  const checked = checkQuotas(limitsLeft(limits.value, view, state), lists)
  if (checked.ok || !checked.error[0]) return ok(true)
  const article = edition.quotas.find(({ id }) => id === checked.error[0]?.limit)?.article
  return refuse('SelectionUnfit', article === undefined ? cited : [article], {
    fault: checked.error[0],
  })
}

/** Who of the proposed stands before somebody with a better score who may hold the award and has none as high. */
function passedOver(
  { edition }: Here,
  lists: Assignment,
  eligible: Readonly<Record<string, Eligible>>,
): { application: string; award: string; better: string[] }[] {
  return edition.awards.flatMap((award) => {
    const settled = edition.awards
      .filter(({ rank }) => rank <= award.rank)
      .flatMap(({ id }) => lists[id] ?? [])
    const { ranked = [] } = eligible[award.id] ?? {}
    return (lists[award.id] ?? []).flatMap((application) => {
      const own = ranked.find((each) => each.application === application)
      const better = ranked
        .filter((each) => own && each.rank < own.rank && !settled.includes(each.application))
        .map((each) => each.application)
      return better.length > 0 ? [{ application, award: award.id, better }] : []
    })
  })
}
