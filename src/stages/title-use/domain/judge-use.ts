import type { ArticleRef } from '../../../core/basics/article.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { TitleUse, TitleUseKind } from '../../../core/regulation/schema/after-award.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import { titleOn } from '../../../parts/title/domain.ts'

/** Why a use is allowed, forbidden or unclear. */
export type Why =
  | 'ruleAllows'
  | 'ruleForbids'
  | 'withoutYear'
  | 'expired'
  | 'revoked'
  | 'neverHeld'
  | 'yearNotSaid'
  | 'expiredWithoutYear'
  | 'noRule'

/** `rule` and `article`: on what the verdict rests; none where no rule speaks of it. `remedy`: what the text has follow. */
export type Judgement = {
  verdict: 'allowed' | 'forbidden' | 'unclear'
  why: Why
  rule?: string
  article?: ArticleRef
  remedy?: NonNullable<TitleUse['remedy']>
}

/** `application`: the winner who uses it, if it is one. `withYear`: whether the year of the award stands with it; left out, nobody said. */
export type Use = { readonly application?: string; readonly on: IsoDate; readonly withYear?: boolean }

type Rules = Pick<Edition, 'titleUses' | 'validity' | 'revocations' | 'honours'>

/** What follows by a rule: what it says itself, or what the rest of its article says for whoever breaks it. */
const remedyOf = ({ titleUses }: Rules, { remedy, article }: TitleUse): Pick<Judgement, 'remedy'> => {
  const said = remedy ?? titleUses.find((other) => other.article === article && other.remedy)?.remedy
  return said === undefined ? {} : { remedy: said }
}

const on = (rule: TitleUse) => ({ rule: rule.id, article: rule.article })

const forbidden = (edition: Rules, why: Why, rule: TitleUse): Judgement => ({
  verdict: 'forbidden',
  why,
  ...on(rule),
  ...remedyOf(edition, rule),
})

/**
 * 称号使用认定 Whether a title is used as the text lets it be. What a rule forbids is forbidden to anybody. What one allows is allowed to
 * the winner, with the year where the rule asks for it; an expired title is a dated honour and needs its year in any case. What no rule
 * names is unclear, and so is what somebody does who never had the title, unless it is called forging it.
 */
export function judgeUse(
  edition: Rules,
  view: ContractView,
  kind: TitleUseKind,
  { application, on: day, withYear }: Use,
): Judgement {
  const rules = edition.titleUses.filter(({ uses }) => uses.includes(kind))
  const against = rules.find(({ allowed }) => !allowed)
  if (against) return forbidden(edition, 'ruleForbids', against)
  const title =
    application === undefined ? { status: 'never' as const } : titleOn(edition, view, application, day)
  if (title.status === 'never') return { verdict: 'unclear', why: 'neverHeld' }
  if (title.status === 'revoked') return { verdict: 'forbidden', why: 'revoked', article: title.article }
  const [rule] = rules
  if (!rule) return { verdict: 'unclear', why: 'noRule' }
  const isExpired = title.status === 'expired'
  if (isExpired && rule.whileValid) return forbidden(edition, 'expired', rule)
  if (rule.withYear && withYear === false) return forbidden(edition, 'withoutYear', rule)
  if (rule.withYear && withYear === undefined) return { verdict: 'unclear', why: 'yearNotSaid', ...on(rule) }
  if (isExpired && withYear !== true) return { verdict: 'unclear', why: 'expiredWithoutYear', ...on(rule) }
  return { verdict: 'allowed', why: 'ruleAllows', ...on(rule) }
}
