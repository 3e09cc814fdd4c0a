import { z } from 'zod'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf, type Context } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import type { CutByPeople } from '../../../core/selection/cut-settings.ts'
import { byGroup, groupsOf } from '../../../core/selection/groups.ts'
import { type Entries, type Params, refuse } from './settings.ts'
import type { State } from './state.ts'

const input = z.strictObject({
  kept: z.array(z.string()),
  reason: freeText().exactOptional(),
  reasons: z.record(z.string(), freeText()).exactOptional(),
  evidence: z.array(freeText()).min(1),
  exceed: z.strictObject({ reason: freeText(), approvedBy: personName() }).exactOptional(),
})
type Input = z.infer<typeof input>
type Here = Context<Params, State>

/**
 * 由人员确定入围名单 The body that the text names chooses, with a reason for the list or one for each whom it keeps. A number bounds it as it
 * bounds a cut by score; one that holds as a rule is exceeded with a reason and by whom it was approved.
 */
export const choose = actOf<Params, State>()({
  saw: 'step',
  by: bodyRole.options,
  input,
  decide: (here, given) => {
    const { params, cohort, actor, view, step, inputsOf } = here
    const { cut, score } = params
    if (cut.method !== 'byPeople') return refuse('ScoresDecide', [cut.article], {})
    if (actor.role !== cut.by)
      return refuse('NotYoursToChoose', [cut.article], { role: actor.role, by: cut.by })
    const names = checkNames(here, cut, given)
    if (!names.ok) return names
    const bounds = withinNumber(here, cut, given)
    if (!bounds.ok) return bounds
    const { kept, reason, reasons = {}, evidence, exceed } = given
    const out = cohort.filter((application) => !kept.includes(application))
    const fixed = Object.entries(view.scores[score ?? ''] ?? {})
    const scores = fixed.flatMap(([application, { percent }]) =>
      cohort.includes(application) ? [[application, percent] as const] : [],
    )
    const data: Entries['ShortlistChosen'] = {
      by: actor.id,
      kept,
      out,
      ...(reason === undefined ? {} : { reason }),
      reasons,
      evidence,
      ...(exceed && cut.atMost !== undefined
        ? { exceeded: { atMost: cut.atMost, count: bounds.value, ...exceed } }
        : {}),
      scores: Object.fromEntries(scores),
      inputs: inputsOf([score ?? step.id]),
      determinedByPeople: true,
    }
    return ok({
      entries: [{ type: 'ShortlistChosen', data: data }],
      conclude: { passed: kept, out },
    })
  },
})

/** Everyone kept is in the cohort, once, and with a reason. */
function checkNames({ cohort }: Here, { article }: CutByPeople, given: Input): Result<true, Refusal> {
  const { kept, reason, reasons = {} } = given
  const strangers = [...kept, ...Object.keys(reasons)].filter((each) => !cohort.includes(each))
  if (strangers.length > 0) return refuse('NotInCohort', [article], { applications: strangers })
  const twice = kept.find((each, index) => kept.indexOf(each) !== index)
  if (twice !== undefined) return refuse('ChosenTwice', [article], { application: twice })
  if (reason !== undefined) return ok(true)
  const silent = kept.filter((each) => !Object.hasOwn(reasons, each))
  const nameless = kept.length === 0 ? [...cohort] : silent
  return nameless.length > 0 ? refuse('ReasonMissing', [article], { applications: nameless }) : ok(true)
}

/** The most that one ranking keeps, over all rounds, held against the number of the text. */
function withinNumber(
  { edition, cohort, view, state }: Here,
  { article, atMost, soft, ifFewer }: CutByPeople,
  { kept, exceed }: Input,
): Result<number, Refusal> {
  if (atMost === undefined) return ok(kept.length)
  const before = state.earlier.passed
  const kindOf = (application: string) => view.applications[application]?.kind
  const groups = byGroup(groupsOf(edition), [...before, ...cohort], kindOf)
  const counts = groups.map(({ members }) => {
    const isKept = (each: string) => kept.includes(each) || before.includes(each)
    return { count: members.filter(isKept).length, left: members.filter((each) => !isKept(each)), members }
  })
  const spared = counts.find(({ members, left }) => members.length <= atMost && left.length > 0)
  if (ifFewer && spared) return refuse('AllGoOn', [article], { atMost, left: spared.left })
  const count = Math.max(0, ...counts.map((each) => each.count))
  const fault = (data: JsonObject) => refuse('SelectionUnfit', [article], { fault: data })
  if (count <= atMost)
    return exceed ? fault({ code: 'ExceedanceBelowLimit', count: atMost, asked: count }) : ok(count)
  if (!soft) return fault({ code: 'LimitIsHard', count: atMost })
  return exceed ? ok(count) : fault({ code: 'ExceedanceWithoutReason' })
}
