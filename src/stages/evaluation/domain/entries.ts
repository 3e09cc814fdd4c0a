import type { JsonObject } from '../../../core/basics/json.ts'
import type { ApplicantKind } from '../../../core/regulation/schema/head.ts'
import type { Candidates } from '../../../core/selection/candidate-list.ts'
import type { LimitExceeded } from '../../../core/selection/exceed-limits.ts'
import type { Reached } from '../../../core/selection/reached.ts'

/** Why a candidate's place is free. */
export type Fall = 'removed' | 'struck' | 'withdrawn'

export type Entries = {
  /** One ranking, of one group where there are several; `list` are the candidates by score, also where people propose others. */
  RankingDetermined: {
    algorithm: string
    group?: ApplicantKind[]
    weights: Record<string, string>
    rows: {
      application: string
      rank: number
      tiedWith: string[]
      stages: Record<string, string>
      composite: string
      shown: string
    }[]
    unranked: { application: string; missing: string[] }[]
    inputs: string
    list: (JsonObject & Candidates) | null
    exceeded?: LimitExceeded[]
  }
  ReportSigned: { document: string; sha256: string; signedBy: string }
  StandardReachedFound: {
    award: string
    application: string
    reached: boolean
    by: string
    reason: string
    evidence: string[]
    determinedByPeople: true
  }
  CandidatesProposed: {
    lists: Record<string, string[]>
    by: string
    reason: string
    evidence: string[]
    /** Who passes over whom with a better score, and why. */
    departures: { application: string; award: string; better: string[]; reason: string }[]
    exceeded?: LimitExceeded[]
    determinedByPeople: true
  }
  SuccessorNamed: {
    inPlaceOf: string
    application: string
    award: string
    fell: Fall
    cause: string
    /** The place was free before the list was fixed by the body that decides it. */
    beforeFinalList: boolean
    usesSeat: boolean
    determinedByPeople?: true
    reason?: string
  }
}
export type Found = Reached
