import { usccFrom } from '../codes/uscc.ts'
import type { JsonObject } from '../basics/json.ts'
import { z } from 'zod'
import type { IsoDate } from '../time/iso-date.ts'
import type { AwardScope } from './award-scope.ts'
import { assessEligibility } from './assess-eligibility.ts'
import { type Criterion, findKind } from './criterion.ts'
import { factsDocument, type Facts, vocabulary } from './facts.ts'
import { applicantFacts } from './facts-applicant.ts'
import type { FactShape } from './condition-kind.ts'
import { layFacts } from './lay-facts.ts'
import { type Answers, settle } from './settle.ts'

const APPLICANT = {
  'applicant.name': '示例精密制造有限公司',
  'applicant.code': usccFrom('91110000MA0000001'),
  'applicant.kind': 'legalPerson',
  'applicant.purpose': 'for-profit',
  'applicant.exporter': true,
}
const SAMPLE_DAY = '2026-05-11'

/** The document that has the fact at this place: `applicant.name` stands in the section `applicant`. */
export function withFact(document: Facts, place: string, value: unknown): Facts {
  const [section = '', fact] = place.split('.')
  return layFacts(document, { [section]: fact === undefined ? value : { [fact]: value } })
}

/**
 * 样例 Facts of a plausible applicant who is eligible, with a finding of people for each criterion that is left to them.
 * `answers` are those of the open points.
 */
export function template(
  criteria: readonly Criterion[],
  answers: Answers = {},
  asOf: IsoDate = SAMPLE_DAY,
): Facts {
  const samples = criteria.flatMap(({ kind, with: params }) =>
    Object.entries(findKind(kind)?.sample(settle(params, answers).value, asOf) ?? {}),
  )
  const sector = criteria.flatMap(({ appliesTo }) => appliesTo.sectors ?? []).slice(0, 1)
  const own = [...Object.entries(APPLICANT), ...sector.map((is) => ['applicant.sector', is] as const)]
  // Where one condition needs an entry in a list and another is met by none, the entry stays.
  const inOrder = [
    ...own,
    ...samples.filter(isEmptyList),
    ...samples.filter((sample) => !isEmptyList(sample)),
  ]
  const stated = inOrder.reduce<Facts>((facts, [place, value]) => withFact(facts, place, value), { asOf })
  const left = assessEligibility(criteria, stated, answers).findings.filter(
    ({ outcome }) => outcome === 'judged',
  )
  const judgements = left.map(({ rule }) => [
    rule,
    { outcome: 'met', by: '资格审查人员', reason: '经核查，材料属实', evidence: ['自评报告'] } as const,
  ])
  return { ...stated, judgements: Object.fromEntries(judgements) }
}

const isEmptyList = ([, value]: readonly [string, unknown]) => Array.isArray(value) && value.length === 0

/**
 * JSON Schema (draft 2020-12) of the facts that these criteria read, with the name of each fact in both languages; the sector where a
 * criterion or an award of the edition goes by it.
 */
export function factsSchema(criteria: readonly Criterion[], awards: readonly AwardScope[] = []): JsonObject {
  const read = new Set(criteria.flatMap(({ kind, with: params }) => findKind(kind)?.reads(params) ?? []))
  const { 'applicant.sector': sector, ...applicant } = applicantFacts
  const goesBySector = [...awards, ...criteria.map(({ appliesTo }) => appliesTo)].some(
    ({ sectors }) => sectors,
  )
  const shape: FactShape = {
    ...applicant,
    ...(goesBySector ? { 'applicant.sector': sector } : {}),
    ...Object.fromEntries(Object.entries(vocabulary).filter(([place]) => read.has(place))),
  }
  const hasLinked = criteria.some(({ appliesTo }) => appliesTo.subject === 'linkedOrganisations')
  return z.toJSONSchema(factsDocument(shape, hasLinked)) as JsonObject
}
