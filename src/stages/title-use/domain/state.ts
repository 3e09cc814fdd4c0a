import { under } from '../../../core/basics/given-id.ts'
import type { TitleUseKind } from '../../../core/regulation/schema/after-award.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Judgement } from './judge-use.ts'

export type Params = object

/** Who used it: a winner of this cycle, or somebody else by name. */
type Who = { application?: string; other?: string }
type About = Who & { case: string }

export type Entries = {
  UseReported: About & {
    use: TitleUseKind
    where: string
    seenOn: IsoDate
    withYear?: boolean
    evidence: string
    judgement: Judgement
  }
  MendOrdered: About & { until: IsoDate; document: string; article: string }
  /** 提示 The text gives no order for this use: a letter of advice, which binds nobody. */
  AdviceSent: About & { until: IsoDate; document: string }
  Mended: About & { document: string }
  NotMended: About & { until: IsoDate; document: string }
  UseReferred: About & { to: 'revocation' | 'law'; reason: string; document: string; article?: string }
  ReviewAsked: About & { question: string }
  ReviewGiven: About & { outcome: 'allowed' | 'forbidden'; reason: string; document: string }
  CaseDismissed: About & { reason: string }
}

/**
 * Where a case stands. `allowed` cases, mended, referred and dismissed ones are over; what was ordered or advised waits for its day.
 */
export type Standing =
  | 'reported'
  | 'allowed'
  | 'inReview'
  | 'ordered'
  | 'advised'
  | 'mended'
  | 'notMended'
  | 'referred'
  | 'dismissed'

export type Case = Readonly<Who> & {
  readonly use: TitleUseKind
  readonly seenOn: IsoDate
  readonly judgement: Judgement
  readonly standing: Standing
  /** The day of the last act on it. */
  readonly on: IsoDate
  readonly until?: IsoDate
}
export type State = { readonly cases: Readonly<Record<string, Case>> }
export const initial: State = { cases: {} }

type Change = (before: Case, data: Entry['data']) => Partial<Case>

const changes: Readonly<Record<string, Change>> = {
  MendOrdered: (_, data) => ({ standing: 'ordered', until: (data as Entries['MendOrdered']).until }),
  AdviceSent: (_, data) => ({ standing: 'advised', until: (data as Entries['AdviceSent']).until }),
  Mended: () => ({ standing: 'mended' }),
  NotMended: () => ({ standing: 'notMended' }),
  UseReferred: () => ({ standing: 'referred' }),
  ReviewAsked: () => ({ standing: 'inReview' }),
  ReviewGiven: ({ judgement }, data) => {
    const { outcome } = data as Entries['ReviewGiven']
    return {
      standing: outcome === 'allowed' ? 'allowed' : 'reported',
      judgement: { ...judgement, verdict: outcome },
    }
  },
  CaseDismissed: () => ({ standing: 'dismissed' }),
}

export function evolve(state: State, { type, data, occurredOn: on }: Entry): State {
  const place = (id: string, now: Case): State => ({ cases: { ...state.cases, [id]: now } })
  if (type === 'UseReported') {
    const { case: id, application, other, use, seenOn, judgement } = data as unknown as Entries['UseReported']
    const who = {
      ...(application === undefined ? {} : { application }),
      ...(other === undefined ? {} : { other }),
    }
    const standing = judgement.verdict === 'allowed' ? 'allowed' : 'reported'
    return place(id, { ...who, use, seenOn, judgement, standing, on })
  }
  const change = under(changes, type)
  const { case: id } = data as { case?: string }
  const before = id === undefined ? undefined : under(state.cases, id)
  return change && before && id !== undefined ? place(id, { ...before, ...change(before, data), on }) : state
}
