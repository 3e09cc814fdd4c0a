import type { JsonObject } from '../../../core/basics/json.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { CorrectionEntries, PostedNotice } from '../../../parts/notice/domain/index.ts'
import type { Shown } from './shown.ts'

export type Stance = 'support' | 'oppose' | 'other'
export type Outcome = 'adopted' | 'partly' | 'notAdopted'

export type Entries = CorrectionEntries & {
  ConsultationPosted: {
    round: number
    postedOn: string
    lastDay: string
    channels: string[]
    shows: 'results' | 'candidates'
    names: string[]
    /** What the public reads. */
    shown: Shown[]
    walked: JsonObject[]
  }
  /** `author` is the salted commitment to a name that is kept elsewhere; null for an anonymous opinion. */
  OpinionReceived: {
    round: number
    opinion: string
    stance: Stance
    summary: string
    application?: string
    author: string | null
    receivedOn: string
  }
  OpinionReplied: {
    opinion: string
    outcome: Outcome
    reply: string
    application?: string
    repliedOn: string
  }
  ConsultationConcluded: {
    round: number
    stances: Record<Stance, number>
    byApplication: { application: string; opinions: number }[]
    /** Opinions about no single application. */
    general: number
  }
}

export type Opinion = {
  readonly round: number
  readonly stance: Stance
  readonly application: string | undefined
  readonly repliedOn: string | null
}

/** Opinions over all rounds: a later round forgets none, and answers what earlier ones left open. */
export type State = {
  readonly posted: PostedNotice | null
  readonly opinions: Readonly<Record<string, Opinion>>
}
export const initial: State = { posted: null, opinions: {} }

export function evolve(state: State, { type, data }: Entry): State {
  const place = (id: string, opinion: Opinion): State => ({
    ...state,
    opinions: { ...state.opinions, [id]: opinion },
  })
  switch (type) {
    case 'ConsultationPosted': {
      const { round, names } = data as Entries['ConsultationPosted']
      return { ...state, posted: { round, names } }
    }
    case 'OpinionReceived': {
      const { opinion, round, stance, application } = data as Entries['OpinionReceived']
      return place(opinion, { round, stance, application, repliedOn: null })
    }
    case 'OpinionReplied': {
      const { opinion, repliedOn } = data as Entries['OpinionReplied']
      const before = state.opinions[opinion]
      return before ? place(opinion, { ...before, repliedOn }) : state
    }
    default:
      return state
  }
}
