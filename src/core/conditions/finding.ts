import type { ArticleRef } from '../basics/article.ts'
import type { JsonObject } from '../basics/json.ts'
import type { Text } from '../basics/text.ts'
import type { Basis } from '../regulation/schema/source.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { NamedAward } from './award-scope.ts'
import type { Ask, Outcome } from './condition-kind.ts'

/** Why, as data: `key` is `<kind>.<reason>` or `general.<reason>`; words make a sentence of it. */
export type Explanation = { readonly key: string; readonly data: JsonObject }

/**
 * 认定结果 What was found on one criterion. `inputs` holds the reference day, the settled parameters and the facts read, so that
 * anyone can find it again. `metOn` is the day on which an unmet condition would be met; `ask` what is missing or who must find; `awards` those
 * for which alone it is asked.
 */
export type Finding = {
  readonly rule: string
  readonly kind: string
  readonly label: Text
  readonly article: ArticleRef
  readonly basis: Basis
  readonly outcome: Outcome
  readonly decidedBy: 'engine' | 'people'
  readonly inputs: JsonObject
  readonly explanation: Explanation
  readonly metOn?: IsoDate
  readonly ask?: readonly Ask[]
  readonly openPoints?: readonly string[]
  readonly awards?: readonly NamedAward[]
}

/**
 * 资格认定 All findings together. `closedAwards`: those for which a condition of their own is not met. `setAside`: people's findings that
 * changed nothing, because the facts had decided.
 */
export type Assessment = {
  readonly asOf: IsoDate
  readonly eligible: 'yes' | 'no' | 'unknown'
  readonly findings: readonly Finding[]
  readonly closedAwards: readonly string[]
  readonly setAside: readonly string[]
}
