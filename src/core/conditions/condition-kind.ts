import type { z } from 'zod'
import type { JsonObject } from '../basics/json.ts'
import type { Language, Text } from '../basics/text.ts'
import type { IsoDate } from '../time/iso-date.ts'

/** 认定结果 Met, unmet, unknown (a fact is missing), or judged: people have to find it. */
export type Outcome = 'met' | 'unmet' | 'unknown' | 'judged'

/** 待补事实 What is missing: the place in the facts where it belongs, and its name. */
export type Ask = { readonly fact: string; readonly name: Text }

/** The facts that a kind reads, each by its place in the document: `applicant.establishedOn`. */
export type FactShape = Readonly<Record<string, z.ZodType>>
export type FactsRead<F extends FactShape> = { readonly [P in keyof F]?: z.output<F[P]> | undefined }

/** Why a kind came to its outcome: each reason with the data that its sentence needs. */
export type Sentences<R> = { readonly [K in keyof R]: (data: R[K]) => string }
export type Words<R> = Readonly<Record<Language, Sentences<R>>>

/** A criterion's parameters as a sentence without a full stop. */
export type Asks<P> = Readonly<Record<Language, (params: P) => string>>

/** Parameters whose open points have been settled. */
export type Settled<T> = T extends { readonly decide: string }
  ? never
  : T extends readonly (infer E)[]
    ? readonly Settled<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Settled<T[K]> }
      : T

/** 认定 What a kind makes of the facts. `metOn` is the day on which an unmet condition would be met. */
export type Judgement<R> =
  | { [K in keyof R & string]: Finding<K, R[K]> }[keyof R & string]
  | { readonly outcome: 'unknown'; readonly because: 'missing'; readonly ask: readonly [Ask, ...Ask[]] }

type Finding<K, D> = {
  readonly outcome: 'met' | 'unmet' | 'judged'
  readonly because: K
  readonly data: D
  readonly metOn?: IsoDate | undefined
}

/** What is judged: settled parameters, the facts read, and the reference day (inclusive). */
export type Case<P, F extends FactShape> = {
  readonly params: Settled<P>
  readonly facts: FactsRead<F>
  readonly asOf: IsoDate
}

/**
 * 条件类型 One way in which a regulation asks something of an applicant. A kind is a folder; adding one edits no other file.
 * `reads` says which facts it needs under the given parameters (never under values that are still open), `sample` facts with
 * which the condition is met or left to people.
 */
export type ConditionKind<P extends z.ZodType, F extends FactShape, R> = {
  readonly name: string
  readonly params: P
  readonly facts: F
  readonly words: Words<R>
  /** What a criterion of this kind asks, for the rule book: every parameter in words. */
  readonly asks?: Asks<Settled<z.output<P>>>
  reads(params: z.output<P>): readonly (keyof F & string)[]
  judge(subject: Case<z.output<P>, F>): Judgement<R>
  sample(params: z.output<P>, asOf: IsoDate): FactsRead<F>
  /** Facts with which the condition is not met, if facts alone can say so. */
  counterSample?(params: z.output<P>, asOf: IsoDate): FactsRead<F>
}

/** A kind among others: its parameters and facts have been validated by its own schemas before it sees them. */
// oxlint-disable-next-line typescript/no-explicit-any -- the registry holds kinds with different reasons
export type AnyConditionKind = ConditionKind<z.ZodType, FactShape, any>

export const conditionKind = <
  P extends z.ZodType,
  F extends FactShape,
  R extends Record<keyof R, JsonObject>,
>(
  kind: ConditionKind<P, F, R>,
): ConditionKind<P, F, R> => kind

/** Unknown, because these facts are missing. */
export const missing = (first: Ask, ...rest: Ask[]) =>
  ({ outcome: 'unknown', because: 'missing', ask: [first, ...rest] }) as const

/** Asks for the fact by the title under which the facts schema shows it. */
export function askFor(facts: FactShape, fact: string): Ask {
  const meta = facts[fact]?.meta()
  return { fact, name: { zh: meta?.title ?? fact, en: meta?.description ?? fact } }
}
