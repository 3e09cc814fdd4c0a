import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { valueAt } from '../../../core/basics/shared-map.ts'
import { assessEligibility } from '../../../core/conditions/assess-eligibility.ts'
import { type PeopleFinding, parseFacts } from '../../../core/conditions/facts.ts'
import type { Assessment, Finding } from '../../../core/conditions/finding.ts'
import type { Premises } from '../../../core/process/stage.ts'
import { referenceDayOf } from './reference-day.ts'
import type { Params } from './settings.ts'
import { type Open, refuse } from './refusals.ts'
import type { State } from './state.ts'

type Judgements = Readonly<Record<string, PeopleFinding>>

/** The findings on an application as things stand: its facts as of the reference day, and what people found so far. */
export function assessCase(
  context: Premises<Params, State>,
  application: string,
  judgements: Judgements = valueAt(context.state.judgements, application) ?? {},
): Result<Assessment, Refusal> {
  const { edition, answers, view } = context
  const asOf = referenceDayOf(context, application)
  if (!asOf.ok) return asOf
  const stated = under(view.applications, application)?.facts ?? {}
  const facts = parseFacts({ ...stated, asOf: asOf.value, judgements }, edition.criteria)
  if (!facts.ok) {
    const problems = facts.error.map(({ path, wrong, mend }) => ({ path, wrong, mend }))
    return refuse('FactsUnfit', [edition.applicants.article], { application, problems })
  }
  return ok(assessEligibility(edition.criteria, facts.value, answers, edition.awards))
}

/** What nobody has decided yet, with what it waits for. */
export const openIn = (findings: readonly Finding[]): (Open & { article: string })[] =>
  findings.flatMap(({ rule, label, outcome, ask, article }) =>
    outcome === 'unknown' || outcome === 'judged'
      ? [{ rule, label: { ...label }, outcome, ask: (ask ?? []).map(({ name }) => ({ ...name })), article }]
      : [],
  )
