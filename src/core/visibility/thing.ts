import type { JsonObject } from '../basics/json.ts'
import type { Text } from '../basics/text.ts'

/**
 * A kind of thing. `masked` are the only fields of its papers that a masked row keeps. `anew`: what was determined in a step is determined
 * anew when the step is opened again, and the old row is superseded.
 */
export type KindOfThing = { readonly name: Text; readonly masked: readonly string[]; readonly anew?: true }

const kind = (zh: string, en: string, masked: readonly string[] = [], anew?: true): KindOfThing => ({
  name: { zh, en },
  masked,
  ...(anew && { anew }),
})

/** 可见之物的种类 All that somebody may or may not see. Whatever a stage records is a paper of one of these. */
export const thingKinds = {
  cycle: kind('本届评定', 'cycle', ['cycle', 'year', 'rehearsal', 'on']),
  step: kind('环节', 'step', ['round', 'on', 'anew']),
  limit: kind('期限', 'limit'),
  mending: kind('更正、作废与删除', 'correction, annulment, erasure'),
  outcome: kind('环节结论', 'outcome of a step', ['round'], true),
  application: kind('申报', 'application', ['application', 'name', 'kind']),
  filing: kind('申报材料', 'filed papers'),
  recommendation: kind('推荐', 'recommendation', ['body', 'unit']),
  inquiry: kind('征求部门意见', 'departmental inquiry', ['inquiry', 'body', 'unit', 'sentOn']),
  finding: kind('资格审查', 'eligibility finding', ['eligible']),
  panel: kind('评审组', 'panel', ['panel', 'leader', 'members']),
  recusal: kind('回避', 'recusal', ['person', 'application']),
  scorecard: kind('评分表', 'scorecard', ['application', 'assessor']),
  consensus: kind('合议', 'consensus', ['application', 'leader']),
  score: kind('得分', 'fixed score', ['application'], true),
  feedback: kind('评审意见与反馈', 'observations and feedback', ['application', 'givenOn']),
  report: kind('评审报告', 'report', ['signedBy'], true),
  shortlist: kind('入围', 'shortlist place', ['application'], true),
  place: kind('排名', 'ranked place', ['application'], true),
  candidate: kind('候选', 'candidate', ['application'], true),
  hold: kind('暂缓与移出名单', 'hold or removal', ['application']),
  notice: kind('公示、公告', 'notice', ['round', 'postedOn', 'lastDay'], true),
  opinion: kind('公众意见', 'opinion', ['opinion', 'stance', 'receivedOn']),
  objection: kind('异议', 'objection', ['objection', 'filedOn', 'due', 'outcome', 'ruledOn']),
  meeting: kind('会议', 'meeting', ['sitting', 'agenda', 'quorum'], true),
  ballot: kind('表决', 'ballot', ['application', 'award'], true),
  approval: kind('批准', 'approval', ['document'], true),
  honour: kind('荣誉', 'honour', ['application', 'award', 'number', 'approvedOn', 'validUntil', 'decidedOn']),
  winner: kind('获奖者变更与证件', 'changes and papers of a winner', ['application', 'change', 'since']),
  prize: kind('奖金', 'prize', ['application', 'award']),
  duty: kind('获奖者义务', 'duty', ['application', 'duty', 'year', 'dueBy']),
  titleUse: kind('称号使用', 'use of the title', ['case', 'use']),
  revocation: kind('撤销', 'revocation', ['case', 'application', 'award', 'outcome', 'decidedOn']),
  complaint: kind('对工作人员的举报', 'complaint about staff'),
  mutualFeedback: kind('双向监督反馈', 'mutual feedback'),
  expert: kind('专家', 'expert', ['assessor', 'name', 'fields']),
  draw: kind('抽取', 'draw', ['draw', 'hash']),
  history: kind('历史记录', 'history', ['document']),
  cost: kind('评审经费', 'review cost', ['purpose']),
  record: kind('备案事项', 'recorded act', ['record', 'name', 'document', 'title', 'published']),
} as const satisfies Readonly<Record<string, KindOfThing>>

export type ThingKind = keyof typeof thingKinds

export const allKinds = Object.keys(thingKinds) as readonly ThingKind[]

/**
 * How far a thing is. `waiting`: in preparation, or not begun. `open`: handed in or under way. `settled`: determined, answered, over; of a
 * scorecard: all sheets of the case are in, so that the panel may compare them.
 */
export const thingStates = {
  waiting: { zh: '准备中', en: 'waiting' },
  open: { zh: '办理中', en: 'open' },
  settled: { zh: '已确定', en: 'settled' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  superseded: { zh: '已被取代', en: 'superseded' },
} as const satisfies Readonly<Record<string, Text>>

export type ThingState = keyof typeof thingStates

export const allStates = Object.keys(thingStates) as readonly ThingState[]

/**
 * 可见之物 One thing with the attributes by which it is decided who sees it. `owner` is the application that it belongs to, `person` whose work
 * it is (an assessor, a member, a body), `area` the region code of the applicant; each is empty where there is none. `publicFrom` is the day
 * from which everybody may see it. `data` holds its papers: by the type of entry, what the last entry of that type said.
 */
export type Thing = {
  readonly kind: ThingKind
  readonly id: string
  readonly step: string
  readonly owner: string
  readonly person: string
  readonly area: string
  readonly panel: string
  readonly state: ThingState
  readonly publicFrom: string | null
  /** Keys by which lists are ordered: a place in a ranking, 0 where there is none; a name as it sorts. */
  readonly place: number
  readonly sortName: string
  readonly data: JsonObject
  /** How many entries its stream had when it last changed: the ETag. */
  readonly version: number
}

/** Who takes no part: in one case, or in all of a step (`application` empty). */
export type Recusal = { readonly step: string; readonly person: string; readonly application: string }

/** Who sits for which case in which panel of a step. */
export type Seat = {
  readonly step: string
  readonly panel: string
  readonly person: string
  readonly application: string
}
