import { z } from 'zod'
import { err, ok, type Result } from '../basics/result.ts'
import { freeText, personName, sealedWithin } from '../record/sealing/marks.ts'
import { slug } from '../regulation/schema/source.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { FactShape } from './condition-kind.ts'
import { type ConditionKindName, type Criterion, findKind } from './criterion.ts'
import { applicantFacts, day, named } from './facts-applicant.ts'
import { describeIssue, type FactsProblem } from './facts-problem.ts'
import { conditionKinds } from './registry.generated.ts'

/** 人工认定 What people found on one criterion: who, why, on which evidence. */
export const finding = z.strictObject({
  outcome: z.enum(['met', 'unmet']),
  by: personName(),
  reason: freeText(),
  evidence: z.array(freeText()).min(1),
})
export type PeopleFinding = z.infer<typeof finding>

/** 事实 What is known of one applicant on the reference day. Each fact stands at its place; one left out is unknown. */
export type Facts = Readonly<Record<string, unknown>> & {
  readonly asOf: IsoDate
  readonly judgements?: Readonly<Record<string, PeopleFinding>>
  readonly linkedOrganisations?: readonly (Readonly<Record<string, unknown>> & { readonly name: string })[]
}

const kindFacts = (name: ConditionKindName): FactShape => findKind(name)?.facts ?? {}

/** Every fact that some kind reads. Regulations share them, so that one document serves several. */
export const vocabulary: FactShape = Object.assign(
  {},
  applicantFacts,
  ...(Object.keys(conditionKinds) as ConditionKindName[]).map(kindFacts),
)

/** Builds the document's schema from places, in their order: `applicant.name` goes into the object `applicant`. */
function nested(shape: FactShape): Record<string, z.ZodType> {
  const sections = [...new Set(Object.keys(shape).map((place) => place.split('.')[0] ?? ''))]
  return Object.fromEntries(
    sections.map((section) => {
      const inside = Object.entries(shape).filter(([place]) => place.startsWith(`${section}.`))
      const facts = inside.map(([place, schema]) => [place.slice(section.length + 1), schema.exactOptional()])
      return [section, (shape[section] ?? z.strictObject(Object.fromEntries(facts))).exactOptional()]
    }),
  )
}

const onlyRecords = (shape: FactShape): FactShape =>
  Object.fromEntries(Object.entries(shape).filter(([place]) => place.startsWith('records.')))

/** The schema of a facts document with facts at these places; with the organisations that a person leads, where asked. */
export const factsDocument = (shape: FactShape, withLinkedOrganisations: boolean) =>
  z.strictObject({
    asOf: day('申报截止日期', 'the application deadline, on which the conditions are measured'),
    ...nested(shape),
    ...(withLinkedOrganisations ? { linkedOrganisations: linkedOrganisations(shape).exactOptional() } : {}),
    judgements: named(
      z.record(slug, finding),
      '审查人员的认定意见',
      'what people found, by criterion',
    ).exactOptional(),
  })

const linkedOrganisations = (shape: FactShape) =>
  named(
    z.array(z.strictObject({ name: z.string().min(1), ...nested(onlyRecords(shape)) })),
    '申报个人在期限内任最高管理者的全部组织',
    'every organisation that the person led within the window',
  )

const kindOf = (facts: object) => (facts as { applicant?: { kind?: unknown } }).applicant?.kind

/** A facts document with every fact that there is. The name of an applicant is personal where it is a person. */
export const factsSchema = sealedWithin(factsDocument(vocabulary, true), (facts) =>
  kindOf(facts) === 'person' ? { 'applicant.name': 'personName' } : {},
)

/**
 * Reads facts from a parsed JSON document. `criteria` are those of the edition: a finding on none of them is refused, a fact
 * that only other editions read is not.
 */
export function parseFacts(
  input: unknown,
  criteria: readonly Criterion[],
): Result<Facts, readonly FactsProblem[]> {
  const parsed = factsSchema.safeParse(input)
  if (!parsed.success) return err(parsed.error.issues.flatMap(describeIssue))
  const ids = criteria.map(({ id }) => id)
  const strangers = Object.keys(parsed.data.judgements ?? {}).filter((id) => !ids.includes(id))
  if (strangers.length > 0) return err(strangers.map((id) => unknownCriterion(id, ids)))
  return ok(parsed.data as unknown as Facts)
}

const unknownCriterion = (id: string, ids: readonly string[]): FactsProblem => ({
  path: `judgements.${id}`,
  wrong: { zh: `没有编号为“${id}”的条件`, en: `there is no criterion "${id}"` },
  mend: { zh: `改为下列编号之一：${ids.join('、')}`, en: `use one of: ${ids.join(', ')}` },
})

/** The fact at a place, or undefined where it is not stated. */
export function factAt(facts: Readonly<Record<string, unknown>>, place: string): unknown {
  return place.split('.').reduce<unknown>((at, key) => {
    return typeof at === 'object' && at !== null && Object.hasOwn(at, key)
      ? (at as Record<string, unknown>)[key]
      : undefined
  }, facts)
}
