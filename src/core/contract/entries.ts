import type { JsonObject } from '../basics/json.ts'
import type { Instant } from '../time/instant.ts'
import type { IsoDate } from '../time/iso-date.ts'

/**
 * The contract entries: what one stage tells all others. A stage folds its own entries and these, nothing else.
 * Their order here is the order of a cycle.
 */
export type ContractEntries = {
  /** 公布 A notice was posted; `lastDay` and `endsAt` bound the period that it opens, where it opens one. */
  NoticePosted: {
    postedOn: IsoDate
    lastDay?: IsoDate
    endsAt?: Instant
    certainty?: 'final' | 'provisional'
    names: string[]
  }
  /** 申报 An application was handed in, or its facts were supplemented. */
  ApplicationEntered: { application: string; name: string; code: string; kind: string; facts: JsonObject }
  /**
   * 计时中止、恢复 The clock of an authority's limit on one application stands still while a supplement is out; no longer than to `until`,
   * the last day to reply, where there is one.
   */
  ClockPaused: { application: string; cause: string; until?: IsoDate }
  ClockResumed: { application: string; cause: string }
  ApplicationWithdrawn: { application: string; reason: string }
  /** 回避 A person takes no part in a case (or, without one, in the step). */
  RecusalRecorded: { person: string; application?: string; ground: string; declaredBy: string }
  /** 资格审查结论 What was found on each condition for one applicant. */
  FindingRecorded: {
    application: string
    eligible: 'yes' | 'no' | 'unknown'
    findings: JsonObject[]
    /** Awards for which a condition of their own was not met; the applicant stands for the others. */
    closedAwards?: string[]
  }
  /** 得分 The final score of one applicant in one step; `values` are the named part scores that tie-breaks may ask for. */
  ScoreFixed: { application: string; percent: string; values: Record<string, string>; inputs: string }
  /**
   * 候选名单 Who stands as candidate for which award, in rank order, and which seats stay vacant. `offQuota` names those among them who
   * use no seat (a win again).
   */
  CandidatesDetermined: {
    candidates: Record<string, string[]>
    vacant: Record<string, number>
    offQuota?: Record<string, string[]>
  }
  CandidateHeld: { application: string; cause: string }
  CandidateReleased: { application: string; cause: string }
  CandidateRemoved: { application: string; cause: string }
  /** 批准 */
  ApprovalGiven: { approved: string[]; struck: { application: string; reason: string }[]; document: string }
  /**
   * 转入撤销程序 An objection to an approved name was upheld (`cause`), or a title was used as the text forbids (`from`): whoever approved
   * it, or revokes awards, has to act.
   */
  ReferredForRevocation: { application: string; cause: string; from?: 'titleUse' }
  /** 授奖 */
  HonourConferred: {
    application: string
    award: string
    items: string[]
    prizeFen: number
    /** `unknown` while nobody can say whether the award was won before: a prize that depends on it is not fixed yet. */
    firstWin: boolean | 'unknown'
    /** From what such a prize will be reckoned: among how many an amount is divided, and what was taken of it, by prize rule. */
    pending?: { winners: number; taken: Record<string, number> }
    /** From and to which day the prize is paid, where the text says so. */
    payable?: { article: string; from: IsoDate; to: IsoDate }
  }
  /** 首次获奖查明 The history of a winner became known, and with it what is handed over and the prize. */
  FirstWinSettled: {
    application: string
    award: string
    firstWin: boolean
    items: string[]
    prizeFen: number
  }
  /**
   * 名录登记 The number under which an honour stands in the register, and the last day of the title where it is limited; or what a winner
   * was renamed to, merged into or taken over by, since when.
   */
  HonourRegistered: {
    application: string
    award: string
    number: string
    approvedOn: IsoDate
    validUntil?: IsoDate
  }
  WinnerChanged: {
    application: string
    change: 'renamed' | 'merged' | 'divided' | 'closed'
    name: string
    code: string
    since: IsoDate
  }
  /** 撤销 An award was taken back: on which rule of the edition, what of it, and whether its money goes back. */
  AwardRevoked: {
    application: string
    award: string
    rule: string
    decidedOn: IsoDate
    document: string
    takesBack: string[]
    clawback: 'yes' | 'no' | 'unclear'
  }
  /** 处理决定 What later applications are measured by: an award revoked or fraud found, and until when applications are barred, if so. */
  SanctionDecided: {
    application: string
    act: 'revocation' | 'fraudFinding'
    ground: 'fraud' | 'incident' | 'other'
    rule: string
    decidedOn: IsoDate
    document: string
    bannedUntil?: IsoDate
  }
}

export type ContractType = keyof ContractEntries

const TYPES: Record<ContractType, true> = {
  NoticePosted: true,
  ApplicationEntered: true,
  ClockPaused: true,
  ClockResumed: true,
  ApplicationWithdrawn: true,
  RecusalRecorded: true,
  FindingRecorded: true,
  ScoreFixed: true,
  CandidatesDetermined: true,
  CandidateHeld: true,
  CandidateReleased: true,
  CandidateRemoved: true,
  ApprovalGiven: true,
  ReferredForRevocation: true,
  HonourConferred: true,
  FirstWinSettled: true,
  HonourRegistered: true,
  WinnerChanged: true,
  AwardRevoked: true,
  SanctionDecided: true,
}

export const isContractType = (type: string): type is ContractType => Object.hasOwn(TYPES, type)
