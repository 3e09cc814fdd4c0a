import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf, type Decision, type Draft } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { candidates } from '../../../core/selection/candidates.ts'
import { resultsOf } from '../../../core/selection/outcome.ts'
import type { Assignment } from '../../../core/selection/quotas.ts'
import { type Ranked, rank } from '../../../core/selection/rank.ts'
import { foundIn } from '../../../core/selection/reached.ts'
import { tieRuleOf } from '../../../core/selection/tie-settings.ts'
import { wonBefore } from '../../../core/selection/won-before.ts'
import { refuseOutcome } from './determine-ranking.ts'
import { eligibleFor } from './eligible.ts'
import type { Entries } from './entries.ts'
import { type Fallen, fallenPlace } from './fallen.ts'
import { type Here, namesListed } from './here.ts'
import { merged, without } from './lists.ts'
import { refuse } from './refusals.ts'
import { standingBefore, type State } from './rounds.ts'
import type { Params } from './settings.ts'
import { tellCandidates } from './tell-candidates.ts'

type Chosen = { readonly application: string; readonly reason: string }

/**
 * 递补 Where the edition lets the next in rank move up: names who takes the place of a listed name that fell. Nobody does so without this
 * act. The successor goes through all later steps in a further round of its own.
 */
export const moveUp = actOf<Params, State>()({
  saw: 'step',
  by: bodyRole.options,
  input: z.strictObject({
    inPlaceOf: z.string(),
    choice: z.strictObject({ application: z.string(), reason: freeText() }).exactOptional(),
  }),
  alsoWhenConcluded: true,
  decide: (here, { inPlaceOf, choice }) => {
    const { edition, state, actor, params } = here
    const { backfill } = edition
    const cited = [backfill.article]
    if (!backfill.allowed) {
      const { basis, note = null } = backfill
      return refuse('NobodyMovesUp', cited, { inPlaceOf, basis, note })
    }
    const chooser = params.candidates?.byPeople?.by ?? 'committee'
    if (actor.role !== backfill.by && !(choice && actor.role === chooser))
      return refuse('MoveUpNotYours', cited, { role: actor.role, by: backfill.by })
    if (!state.concluded) return refuse('RankingStillOpen', cited, { inPlaceOf })
    const before = Object.hasOwn(state.moved, inPlaceOf) ? state.moved[inPlaceOf] : undefined
    if (before !== undefined) return refuse('FilledAlready', cited, { inPlaceOf, successor: before })
    const place = fallenPlace(here, inPlaceOf)
    if (!place) return refuse('HasNotFallen', cited, { application: inPlaceOf })
    if (!place.usedSeat) return refuse('NoSeatFreed', cited, { application: inPlaceOf })
    return nextFor(here, inPlaceOf, place, choice)
  },
})

/** The best of those whom this step left out, who were never on a list and may hold the award. */
function nextFor(
  here: Here,
  inPlaceOf: string,
  { award: id, ...place }: Fallen,
  choice: Chosen | undefined,
): Result<Decision, Refusal> {
  const { edition, state, view, actor, params, step } = here
  const cited = [edition.backfill.article]
  const award = edition.awards.find((each) => each.id === id)
  const listed = [...namesListed(view), ...Object.values(state.listed).flat()]
  const left = here
    .leftAt(step.id)
    .filter((each) => !listed.includes(each) && !(each in view.removed))
    .filter((each) => !view.applications[each]?.withdrawn)
  const eligible = award && eligibleFor(here, award, left)
  if (!eligible?.award || eligible.ranked.length === 0)
    return refuse('NobodyLeft', cited, { inPlaceOf, award: id })
  const asked = params.candidates?.byPeople
  if (asked && !choice) return refuse('SuccessorChosenByPeople', [asked.article], { award: id, by: asked.by })
  if (choice && actor.role !== (asked?.by ?? 'committee'))
    return refuse('ChoiceIsTheCommittees', cited, { role: actor.role })
  const ranked = asked
    ? onlyChosen(eligible.ranked, choice?.application)
    : rank(eligible.ranked.map(({ application, score }) => ({ application, score })))
  if (ranked.length === 0 && choice)
    return refuse('NotRankedHere', cited, { applications: [choice.application] })
  const won = wonBefore(edition, view, left)
  const fixed = resultsOf(view.scores[step.id] ?? {}, left)
  const filled = candidates({
    awards: [eligible.award],
    limits: [{ id, awards: [id], max: 1 }],
    ranked,
    reached: foundIn(state.reached),
    offQuota: won,
    ...(params.candidates && { tieBreaks: tieRuleOf(params.candidates.ties).chain }),
    values: (application) => fixed.get(application)?.values,
    ...(choice &&
      !asked && {
        choices: { [id]: { chosen: [choice.application], body: actor.id, reason: choice.reason } },
      }),
  })
  if (!filled.ok) return refuseOutcome(here, filled.error)
  if (filled.value.undecided) {
    const { applications, places } = filled.value.undecided
    const line = filled.value.ties.at(-1)?.at ?? ''
    return refuse('SeatTieUndecided', cited, { award: id, applications: [...applications], places, line })
  }
  const free = filled.value.offQuota[id] ?? []
  const successors = [...free, ...(filled.value.candidates[id] ?? [])]
  const named = successors.map((application): Draft => {
    const data: Entries['SuccessorNamed'] = {
      inPlaceOf,
      application,
      award: id,
      fell: place.fell,
      cause: place.cause,
      beforeFinalList: place.beforeFinalList,
      usesSeat: !free.includes(application),
      ...(choice ? { determinedByPeople: true as const, reason: choice.reason } : {}),
    }
    return { type: 'SuccessorNamed', application, data }
  })
  const stand: Assignment = without(standingBefore(view, state), [inPlaceOf])
  const lists = tellCandidates(here, stand, merged({}, { [id]: successors }), { [id]: free })
  return ok({ entries: [...named, lists], admit: successors })
}

const onlyChosen = (ranked: readonly Ranked[], chosen: string | undefined): Ranked[] =>
  ranked.filter(({ application }) => application === chosen).map((each) => ({ ...each, tiedWith: [] }))
