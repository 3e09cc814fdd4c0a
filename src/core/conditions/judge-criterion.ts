import type { Json, JsonObject } from '../basics/json.ts'
import { type AwardScope, namedAwards } from './award-scope.ts'
import type { AnyConditionKind, Judgement, Settled } from './condition-kind.ts'
import { type AppliesTo, appliesTo, type Criterion, findKind } from './criterion.ts'
import { factAt, type Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { type ScopeFact, scopeOf } from './scope.ts'
import { type Answers, settle } from './settle.ts'

type Found = Pick<Finding, 'outcome' | 'explanation' | 'inputs' | 'metOn' | 'ask'>
type Subject = Readonly<Record<string, unknown>>

/** The engine's finding on one criterion, before people are heard. `awards` are those of the edition. */
export function judgeCriterion(
  criterion: Criterion,
  facts: Facts,
  answers: Answers,
  awards: readonly AwardScope[],
): Finding {
  const kind = findKind(criterion.kind)
  if (!kind) throw new Error(`no condition kind ${criterion.kind}`)
  const settled = settle({ with: criterion.with, appliesTo: criterion.appliesTo }, answers)
  const { rule, openPoints } = {
    rule: criterion.id,
    openPoints: [...new Set([...criterion.openPoints, ...settled.used])].toSorted(),
  }
  return {
    rule,
    kind: criterion.kind,
    label: criterion.label,
    article: criterion.article,
    basis: criterion.basis,
    decidedBy: 'engine',
    ...(settled.open.length > 0
      ? undecided(settled.open)
      : findSettled(kind, settled.value as { with: unknown; appliesTo: unknown }, facts, awards)),
    ...(openPoints.length > 0 ? { openPoints } : {}),
    ...(criterion.appliesTo.awards ? { awards: namedAwards(criterion.appliesTo.awards, awards) } : {}),
  }
}

const undecided = (open: readonly string[]): Found => ({
  outcome: 'unknown',
  explanation: { key: 'general.undecided', data: { openPoints: open } },
  inputs: {},
  ask: open.map((id) => ({
    fact: `openPoints.${id}`,
    name: { zh: `待定事项“${id}”的决定`, en: `a decision on the open point "${id}"` },
  })),
})

function findSettled(
  kind: AnyConditionKind,
  value: { with: unknown; appliesTo: unknown },
  facts: Facts,
  awards: readonly AwardScope[],
): Found {
  const params = kind.params.parse(value.with)
  const scope = scopeOf(appliesTo.parse(value.appliesTo) as Settled<AppliesTo>, facts, awards)
  const { subject } = value.appliesTo as AppliesTo
  if (scope.is === 'unknown') return notStated([scope.ask], inputsOf(kind, params, facts, facts))
  if (scope.is === 'outside')
    return {
      outcome: 'met',
      explanation: { key: 'general.notApplicable', data: { by: scope.by } },
      inputs: { asOf: facts.asOf, facts: outsideBy(scope.by, facts) },
    }
  if (subject === 'linkedOrganisations')
    return worstOf((facts.linkedOrganisations ?? []).map((one) => judged(kind, params, facts, one, one.name)))
  return judged(kind, params, facts, facts)
}

/** The facts that put an applicant outside a scope; which awards it may hold follows from its kind and sector. */
function outsideBy(by: ScopeFact, facts: Facts): JsonObject {
  const places = by === 'awards' ? ['applicant.kind', 'applicant.sector'] : [by]
  return Object.fromEntries(places.map((place) => [place, (factAt(facts, place) ?? null) as Json]))
}

function judged(
  kind: AnyConditionKind,
  params: unknown,
  facts: Facts,
  subject: Subject,
  organisation?: string,
): Found {
  const read = Object.fromEntries(Object.keys(kind.facts).map((place) => [place, factAt(subject, place)]))
  const judgement: Judgement<Record<string, JsonObject>> = kind.judge({
    params,
    facts: read,
    asOf: facts.asOf,
  })
  const inputs = {
    ...inputsOf(kind, params, facts, subject),
    ...(organisation === undefined ? {} : { organisation }),
  }
  if ('ask' in judgement) return notStated(judgement.ask, inputs)
  return {
    outcome: judgement.outcome,
    explanation: {
      key: `${kind.name}.${judgement.because}`,
      data: organisation === undefined ? judgement.data : { ...judgement.data, organisation },
    },
    inputs,
    ...(judgement.metOn === undefined ? {} : { metOn: judgement.metOn }),
  }
}

const notStated = (ask: NonNullable<Finding['ask']>, inputs: JsonObject): Found => ({
  outcome: 'unknown',
  explanation: { key: 'general.missing', data: { ask } },
  inputs,
  ask,
})

function inputsOf(kind: AnyConditionKind, params: unknown, facts: Facts, subject: Subject): JsonObject {
  const stated = kind.reads(params).flatMap((place) => {
    const value = factAt(subject, place)
    return value === undefined ? [] : [[place, value as Json] as const]
  })
  return { asOf: facts.asOf, with: params as JsonObject, facts: Object.fromEntries(stated) }
}

const GRAVITY = { unmet: 3, unknown: 2, judged: 1, met: 0 } as const

/** One organisation of many suffices to bar; the gravest finding stands for all. */
function worstOf(found: readonly Found[]): Found {
  const [first, ...rest] = found
  if (!first) throw new Error('a scope with no organisation is outside')
  return rest.reduce((worst, one) => (GRAVITY[one.outcome] > GRAVITY[worst.outcome] ? one : worst), first)
}
