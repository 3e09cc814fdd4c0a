import { factAt } from '../conditions/facts.ts'
import type { ContractView } from '../contract/view.ts'
import type { Edition } from '../regulation/edition.ts'
import type { Assignment } from './quotas.ts'

/** 再次获奖不占名额 By award, who has won it before, where a second win uses no seat; nobody where it does. */
export function wonBefore(
  { awards, repeatWin }: Pick<Edition, 'awards' | 'repeatWin'>,
  { applications }: Pick<ContractView, 'applications'>,
  of: readonly string[],
): Assignment {
  if (repeatWin.usesSeat) return {}
  const free = repeatWin.awards ?? awards.map(({ id }) => id)
  return Object.fromEntries(
    free.map((award) => [
      award,
      of.filter((application) => honoursOf(applications[application]?.facts ?? {}).includes(award)),
    ]),
  )
}

type Honour = {
  readonly award?: unknown
  readonly revokedOn?: unknown
  readonly viaPredecessor?: unknown
  readonly standing?: unknown
}

/** What an applicant itself has provedly won; an honour that was taken back is none. */
function honoursOf(facts: Readonly<Record<string, unknown>>): unknown[] {
  const honours = factAt(facts, 'records.honours')
  if (!Array.isArray(honours)) return []
  const stand = (honours as Honour[]).filter(
    ({ revokedOn, viaPredecessor, standing }) =>
      revokedOn === undefined && viaPredecessor !== true && standing !== 'stated',
  )
  return stand.map(({ award }) => award)
}
