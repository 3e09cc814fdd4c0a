import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { factAt } from '../../../core/conditions/facts.ts'
import { honourWon } from '../../../core/conditions/facts-honours.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { History } from './history.ts'
import { prizeRefusals } from './refusals.ts'

const onFile = z.array(honourWon)

/** 案卷所载获奖 The awards that the applicant's own file shows as won by itself and not revoked. */
export function winsOnFile({ applications }: Pick<ContractView, 'applications'>, application: string) {
  const facts = applications[application]?.facts ?? {}
  const read = onFile.safeParse(factAt(facts, 'records.honours'))
  return read.success
    ? read.data.filter(({ revokedOn, viaPredecessor }) => revokedOn === undefined && viaPredecessor !== true)
    : []
}

/** The awards below this one whose winners get no more than the difference to it. */
export function lowerAwards({ awards, prizes }: Pick<Edition, 'awards' | 'prizes'>, award: string): string[] {
  const rank = awards.find(({ id }) => id === award)?.rank ?? 0
  const nets = prizes.some((prize) => prize.award === award && prize.onUpgrade === 'difference')
  return nets ? awards.filter((other) => other.rank > rank).map(({ id }) => id) : []
}

/**
 * Whether what people say of earlier wins agrees with the file, and covers what the amount depends on. Without a history nothing has to
 * be covered yet, but a win on file is one that is known.
 */
export function checkEarlier(
  room: string,
  edition: Edition,
  view: ContractView,
  award: string,
  { application, firstWin, earlier = [] }: History,
): Result<true, Refusal> {
  const refuse = prizeRefusals(room)
  const wins = winsOnFile(view, application)
  const same = wins.find((win) => win.award === award)
  if (firstWin !== false && same) {
    const { approvedOn } = same
    return refuse('EarlierWinOnFile', [edition.repeatWin.article], { application, award, approvedOn })
  }
  const lower = lowerAwards(edition, award)
  const cited = edition.prizes.filter((prize) => prize.award === award).map(({ article }) => article)
  const other = earlier.find((each) => !lower.includes(each.award))
  if (other) return refuse('EarlierNotLower', cited, { application, award, earlier: other.award })
  const missing = lower.filter(
    (id) => wins.some((win) => win.award === id) && earlier.every((each) => each.award !== id),
  )
  return missing.length === 0 || firstWin === 'unknown'
    ? ok(true)
    : refuse('EarlierPaymentMissing', cited, { application, awards: missing })
}
