import { z } from 'zod'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { valueAt } from '../../../core/basics/shared-map.ts'
import { text } from '../../../core/basics/text.ts'
import type { Criterion } from '../../../core/conditions/criterion.ts'
import { actOf, type Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { assessCase } from './case.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import type { Entries, State } from './state.ts'

const found = {
  application: z.string(),
  criterion: z.string(),
  outcome: z.enum(['met', 'unmet']),
  reason: freeText(),
  evidence: z.array(freeText()).min(1),
}
const recorded = z.strictObject({ ...found, label: text, by: personName() })

/** The condition, if it is for people to find on it: the facts do not decide it, or the criterion lets people find otherwise. */
function leftToPeople(
  premises: Premises<Params, State>,
  application: string,
  criterion: string,
): Result<Criterion, Refusal> {
  const { edition, params } = premises
  const asked = edition.criteria.find(({ id }) => id === criterion)
  if (!asked) {
    const known = edition.criteria.map(({ id }) => id)
    return refuse('CriterionUnknown', [params.article], { criterion, known })
  }
  const assessed = assessCase(premises, application, {})
  if (!assessed.ok) return assessed
  const outcome = assessed.value.findings.find(({ rule }) => rule === criterion)?.outcome
  if ((outcome === 'met' || outcome === 'unmet') && !asked.peopleMayOverride)
    return refuse('CriterionSettled', [asked.article], { application, label: { ...asked.label }, outcome })
  return ok(asked)
}

/** 更正人工认定 Stays a finding on the same condition of the same application, and one that is for people to make. */
export function checkReplacement(
  { data }: Entry,
  replacement: JsonObject,
  premises: Premises<Params, State>,
): Result<true, Refusal> {
  const { application, criterion, label } = data as Entries['CriterionJudged']
  const read = recorded.safeParse(replacement)
  const isSame =
    read.success &&
    read.data.application === application &&
    read.data.criterion === criterion &&
    read.data.label.zh === label.zh &&
    read.data.label.en === label.en
  if (!isSame) return refuse('ReplacementUnfit', [premises.params.article], { application, label })
  const asked = leftToPeople(premises, application, criterion)
  return asked.ok ? ok(true) : asked
}

/**
 * 人工认定 People find on a condition that is left to them, or for which facts stay missing. What the facts decide they cannot find
 * otherwise, unless the criterion says so. A later finding replaces an earlier one; both stay in the record.
 */
export const judge = actOf<Params, State>()({
  saw: 'case',
  by: ['step'],
  input: z.strictObject({
    ...found,
    /** Who found it, where that is not the body itself. */
    by: personName().exactOptional(),
  }),
  concerns: ({ application }) => application,
  decide: (context, input) => {
    const { edition, params, state, round, step, actor } = context
    const { application, criterion, outcome, reason, evidence } = input
    if (valueAt(state.determined, application) === round)
      return refuse('DeterminedAlready', [params.article], { application })
    const asked = leftToPeople(context, application, criterion)
    if (!asked.ok) return asked
    const label = { ...asked.value.label }
    const body = edition.bodies.find(({ role }) => role === step.by)
    const by = input.by ?? body?.name.zh ?? actor.id
    const data: Entries['CriterionJudged'] = {
      application,
      criterion,
      label,
      outcome,
      by,
      reason,
      evidence,
    }
    return ok({ entries: [{ type: 'CriterionJudged', application, data }] })
  },
})
