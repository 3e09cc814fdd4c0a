import { type ContractView, isRemoved } from '../../../core/contract/view.ts'
import { contract, type Draft } from '../../../core/process/stage.ts'
import type { Revocation } from '../../../core/regulation/schema/provisions.ts'
import { banFrom, consequencesOf } from './consequences.ts'
import type { Case, Item } from './case.ts'

type Decided = {
  readonly found: Case
  readonly award: string | null
  readonly rule: Revocation | undefined
  readonly decidedOn: string
  readonly document: string
  readonly items: readonly Item[]
}

/** What of the rule's things was handed over with this award: nothing else can be handed back. */
export function itemsToTakeBack(
  view: ContractView,
  { application }: Case,
  award: string | null,
  rule: Revocation | undefined,
): Item[] {
  const honour = view.honours.find((one) => one.application === application && one.award === award)
  return (rule?.takesBack ?? []).filter((item) => honour?.items.includes(item) === true)
}

/** 撤销 The award is gone, this one alone; a ban runs from the decision. */
function revoked({ found, rule, decidedOn, document, items }: Decided, award: string): Draft[] {
  if (!rule) return []
  const { application } = found
  const { revokes, clawback, banYears, ground } = consequencesOf(rule)
  const about = { application, rule: rule.id, decidedOn, document }
  return [
    ...(revokes ? [contract('AwardRevoked', { ...about, award, takesBack: [...items], clawback })] : []),
    contract('SanctionDecided', {
      ...about,
      act: 'revocation',
      ground,
      ...banFrom(decidedOn, banYears),
    }),
  ]
}

/**
 * 取消资格 The name leaves the list, and what follows for seats and lists is what follows when an objection is upheld. Fraud that came out
 * before any award is kept for later applications; where the rule bars them too, it does from the day on which the fraud was found.
 */
function disqualified(view: ContractView, { found, rule, decidedOn, document }: Decided): Draft[] {
  const { application, case: cause, finding } = found
  const isGone = isRemoved(view, application) || view.applications[application]?.withdrawn === true
  const removal = isGone ? [] : [contract('CandidateRemoved', { application, cause })]
  if (!rule) return removal
  const { ground, banYears, bansApplicants } = consequencesOf(rule)
  const foundOn = finding?.on ?? decidedOn
  return [
    ...removal,
    contract('SanctionDecided', {
      application,
      act: 'fraudFinding',
      ground,
      rule: rule.id,
      decidedOn: foundOn,
      document,
      ...banFrom(foundOn, bansApplicants ? banYears : null),
    }),
  ]
}

/** What all others are told of a decision to revoke or to disqualify. */
export const effectsOf = (view: ContractView, decided: Decided): Draft[] =>
  decided.award === null ? disqualified(view, decided) : revoked(decided, decided.award)
