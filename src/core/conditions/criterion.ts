import { z } from 'zod'
import { text } from '../basics/text.ts'
import { applicantKind } from '../regulation/schema/head.ts'
import { bodyRole } from '../regulation/schema/bodies.ts'
import { decidable, slug, source } from '../regulation/schema/source.ts'
import type { AnyConditionKind } from './condition-kind.ts'
import { purpose } from './facts-applicant.ts'
import { conditionKinds } from './registry.generated.ts'

export type ConditionKindName = keyof typeof conditionKinds

/** The kind of that name, its parameters and facts seen as data. */
export const findKind = (name: string): AnyConditionKind | undefined =>
  Object.hasOwn(conditionKinds, name)
    ? (conditionKinds as Readonly<Record<string, unknown>> as Readonly<Record<string, AnyConditionKind>>)[
        name
      ]
    : undefined

/**
 * 适用范围 Whom a criterion concerns; what is left out does not narrow it. `linkedOrganisations`: those that the person leads. `awards`: the
 * criterion is asked for these awards alone; who does not meet it may still stand for others.
 */
export const appliesTo = z.strictObject({
  applicantKinds: z.array(applicantKind).min(1).exactOptional(),
  sectors: z.array(slug).min(1).exactOptional(),
  awards: z.array(slug).min(1).exactOptional(),
  purpose: decidable(z.enum([...purpose.options, 'any'])).exactOptional(),
  exporter: z.literal(true).exactOptional(),
  subject: z.enum(['applicant', 'linkedOrganisations']).default('applicant'),
})
export type AppliesTo = z.infer<typeof appliesTo>

const criterionOf = (kind: AnyConditionKind) =>
  z.strictObject({
    ...source,
    id: slug,
    kind: z.literal(kind.name),
    label: text,
    appliesTo: appliesTo.default({ subject: 'applicant' }),
    with: kind.params,
    openPoints: z.array(slug).default([]),
    peopleMayOverride: z.boolean().default(false),
  })

const [first, ...rest] = Object.keys(conditionKinds).map((name) =>
  criterionOf(findKind(name) as AnyConditionKind),
)
if (!first) throw new Error('there is no condition kind')

/**
 * 条件 One thing that the regulation asks of an applicant. `with` holds the kind's parameters, `openPoints` the doubts that touch
 * it, `peopleMayOverride` whether people may find otherwise where the engine has decided.
 */
export const criterion = z.discriminatedUnion('kind', [first, ...rest])
export type Criterion = z.infer<typeof criterion>

const hasNoRepetition = (criteria: readonly { readonly id: string }[]) =>
  new Set(criteria.map(({ id }) => id)).size === criteria.length

/**
 * 申报条件 What an edition's eligibility file holds: the day on which conditions are measured, the criteria, and who may adapt
 * them before which act.
 */
export const eligibility = z.strictObject({
  referenceDay: z.strictObject({
    ...source,
    day: decidable(z.enum(['application-deadline', 'filing-day', 'call-notice-day'])),
  }),
  adaptable: z.strictObject({ ...source, by: bodyRole, before: slug }).exactOptional(),
  criteria: z.array(criterion).min(1).refine(hasNoRepetition, { error: 'two criteria have the same id' }),
})

export type Eligibility = z.infer<typeof eligibility>
