import { inOrderOf } from '../basics/order.ts'
import type { HonourWon, RecordList, Sanction } from '../conditions/facts-honours.ts'
import type { Edition } from '../regulation/edition.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { isComplete } from './looks-back.ts'
import type { History, Organisation, PastAward, PastSanction } from './rows.ts'

/**
 * 历史事实 What an authority's own records say of one applicant, in the shape in which conditions read it. A list is left out where nobody
 * declared it complete and it names nothing; where it names something, `incomplete` says that there may be more.
 */
export type Recorded = {
  readonly honours?: readonly HonourWon[]
  readonly sanctions?: readonly Sanction[]
  /** Fraud that was proved, as a record of events; what other authorities found is not in it. */
  readonly awardFraud: readonly { readonly on: IsoDate }[]
  readonly incomplete: readonly RecordList[]
}

/** With the rows themselves: what is known is told, also where it proves nothing. */
export type HistoryOf = Recorded & {
  readonly rows: { readonly awards: readonly PastAward[]; readonly sanctions: readonly PastSanction[] }
  /** The codes of all bodies that this one succeeded, however many times removed. */
  readonly predecessors: readonly string[]
}

/** 前身 Every body that one succeeded, through all successions. */
export function predecessorsOf(code: string, organisations: readonly Organisation[]): string[] {
  const found: string[] = []
  const waiting = [code]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { code: successor, predecessors } of organisations) {
      if (successor !== next) continue
      const fresh = predecessors.filter((one) => one !== code && !found.includes(one))
      found.push(...fresh)
      waiting.push(...fresh)
    }
  return found
}

/** A row without a code is about the body whose name, present or former, it has. */
function isAbout(code: string, organisations: readonly Organisation[], name?: string) {
  const names = organisations
    .filter((one) => one.code === code)
    .flatMap((one) => [one.name, ...one.formerNames])
    .concat(name === undefined ? [] : [name])
  return (row: { readonly code: string | null; readonly name: string }): boolean =>
    row.code === null ? names.includes(row.name) : row.code === code
}

/** 历史 What is known of one code, on the reference day under one edition. Rows after that day are no part of it. */
export function historyOf(
  code: string,
  history: History,
  given: { readonly edition: Edition; readonly asOf: IsoDate; readonly name?: string },
): HistoryOf {
  const { edition, asOf, name } = given
  const { organisations } = history
  const predecessors = predecessorsOf(code, organisations)
  const own = isAbout(code, organisations, name)
  const inherited = predecessors.map((one) => isAbout(one, organisations))
  const via = (row: PastAward | PastSanction) =>
    !own(row) && inherited.some((is) => is(row)) ? { viaPredecessor: true } : {}
  const concerns = (row: PastAward | PastSanction) => own(row) || inherited.some((is) => is(row))

  const awards = history.awards
    .filter((row) => concerns(row) && row.approvedOn <= asOf)
    .toSorted(inOrderOf(({ approvedOn }) => approvedOn))
  const sanctions = history.sanctions
    .filter((row) => concerns(row) && row.decidedOn <= asOf)
    .toSorted(inOrderOf(({ decidedOn }) => decidedOn))
  const honours = awards.map((row): HonourWon => {
    const { award, approvedOn, revokedOn, standing } = row
    const revoked = revokedOn === undefined ? {} : { revokedOn }
    return { award, approvedOn, ...revoked, ...via(row), standing }
  })
  const acts = sanctions.map((row): Sanction => {
    const { act, ground, decidedOn, standing } = row
    return { act, ground, decidedOn, ...via(row), standing }
  })
  const knowsAll = (what: 'awards' | 'sanctions') => isComplete(edition, history.complete, what, asOf)
  const missing: readonly RecordList[] = [
    ...(knowsAll('awards') ? [] : (['honours'] as const)),
    ...(knowsAll('sanctions') ? [] : (['sanctions'] as const)),
  ]
  const isTold = (list: RecordList, rows: readonly unknown[]) => rows.length > 0 || !missing.includes(list)
  return {
    ...(isTold('honours', honours) ? { honours } : {}),
    ...(isTold('sanctions', acts) ? { sanctions: acts } : {}),
    awardFraud: sanctions
      .filter((row) => row.ground === 'fraud' && row.standing === 'proved' && own(row))
      .map(({ decidedOn }) => ({ on: decidedOn })),
    incomplete: missing,
    rows: { awards, sanctions },
    predecessors,
  }
}
