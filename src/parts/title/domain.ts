import type { ArticleRef } from '../../core/basics/article.ts'
import { under } from '../../core/basics/given-id.ts'
import type { ContractView } from '../../core/contract/view.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import { lastDayOfYears } from '../../core/time/years.ts'

export type Honour = ContractView['honours'][number]
type Held = { readonly award: string; readonly awardedOn: IsoDate; readonly article: ArticleRef }

/**
 * 称号状态 What a title is on a day. An expired one stays as a dated honour: it was won then, and nobody may call it a title of today. A day
 * before the award, and somebody who never won, are `never`.
 */
export type TitleStatus =
  | { readonly status: 'never' }
  | (Held & { readonly status: 'valid'; readonly validUntil?: IsoDate })
  | (Held & { readonly status: 'expired'; readonly validUntil: IsoDate })
  | (Held & {
      readonly status: 'revoked'
      readonly revokedOn: IsoDate
      readonly document: string
      readonly rule: string
    })

type Told = Pick<ContractView, 'honours' | 'awardedOn' | 'revoked'>
type Rules = Pick<Edition, 'validity' | 'revocations' | 'honours'>

/** 有效期 The last day of a title, its 24:00 included; undefined where the text limits it by no term. */
export const validUntil = (
  { validity }: Pick<Edition, 'validity'>,
  awardedOn: IsoDate,
): IsoDate | undefined => validity && lastDayOfYears(validity.years, awardedOn).lastDay

/** What the title of an application is on a day, and the article that makes it so. */
export function titleOn(edition: Rules, view: Told, application: string, date: IsoDate): TitleStatus {
  const won = view.honours.filter((each) => each.application === application)
  const takenFrom = ({ award }: Honour) =>
    view.revoked.find(
      (each) => each.application === application && each.award === award && each.decidedOn <= date,
    )
  // Who won twice has a title as long as one of the two stands.
  const honour = won.find((each) => !takenFrom(each)) ?? won[0]
  const awardedOn = under(view.awardedOn, application)
  if (!honour || awardedOn === undefined || date < awardedOn) return { status: 'never' }
  const { award } = honour
  const given = edition.honours.find(({ awards }) => awards.includes(award))?.article ?? ''
  const revoked = takenFrom(honour)
  if (revoked) {
    const { decidedOn: revokedOn, document, rule } = revoked
    const article = edition.revocations.find(({ id }) => id === rule)?.article ?? given
    return { status: 'revoked', award, awardedOn, revokedOn, document, rule, article }
  }
  const until = validUntil(edition, awardedOn)
  const article = edition.validity?.article ?? given
  if (until === undefined) return { status: 'valid', award, awardedOn, article }
  return { status: until < date ? 'expired' : 'valid', award, awardedOn, validUntil: until, article }
}

/** 所涉荣誉 The honour that an act is about: the only one that an applicant won, or of several the one named; else those that it won. */
export function namedHonour(
  { honours }: Pick<ContractView, 'honours'>,
  application: string,
  award: string | undefined,
): { readonly honour: Honour } | { readonly won: readonly string[] } {
  const won = honours.filter((each) => each.application === application)
  const [honour, another] = award === undefined ? won : won.filter((each) => each.award === award)
  return honour && !another ? { honour } : { won: won.map((each) => each.award) }
}

/** Whether an applicant won several awards of the cycle, so that what is said has to name one. */
export const wonSeveral = ({ honours }: Pick<ContractView, 'honours'>, application: string): boolean =>
  honours.filter((each) => each.application === application).length > 1

/** 现名 Who holds the honour on a day: the name and code of the winner, or of whom it was renamed to, merged or divided into. */
export type Winner = { readonly name: string; readonly code: string; readonly closedSince?: IsoDate }

export function winnerOn(
  view: Pick<ContractView, 'applications' | 'changes'>,
  application: string,
  date: IsoDate,
): Winner {
  const applied = under(view.applications, application)
  const start: Winner = { name: applied?.name ?? application, code: applied?.code ?? '' }
  return (under(view.changes, application) ?? [])
    .filter(({ since }) => since <= date)
    .reduce<Winner>(
      (now, { change, name, code, since }) =>
        change === 'closed' ? { ...now, closedSince: since } : { name, code },
      start,
    )
}
