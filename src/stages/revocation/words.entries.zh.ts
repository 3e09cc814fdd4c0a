import { DOMAINS, SEVERITIES } from '../../core/conditions/no-event/words.zh.ts'
import { sayChannels } from '../../core/wording/say-channels.ts'
import type { Say, Sentences } from '../../core/wording/say.ts'
import type { Delivery, Entries } from './domain/entries.ts'
import type { Outcome } from './domain/case.ts'
import type { Reach } from './domain/case.ts'
import { ITEMS } from './words.terms.zh.ts'

const REACHES: Readonly<Record<Reach, string>> = {
  reached: '达到规定程度',
  forPeople: '是否达到由人认定',
  notAwarded: '尚未获奖，不适用',
  beforeAward: '发生在获奖之前，不适用',
  outsideWindow: '不在追责期内',
  otherDomain: '不属所列领域',
  belowThreshold: '未达到规定等级',
}
const DELIVERIES: Readonly<Record<Delivery, string>> = {
  direct: '直接送达',
  leftInPlace: '留置送达',
  post: '邮寄送达',
  electronic: '电子送达',
  throughOthers: '委托送达',
  publicNotice: '公告送达',
}
/** Before the conferral the same outcome means something else. */
const OUTCOMES: Readonly<Record<Outcome, readonly [string, string]>> = {
  revoke: ['取消资格', '撤销'],
  notRevoke: ['不予取消资格', '不予撤销'],
}

const because = (reason: string | null) => (reason === null ? '' : `：${reason}`)
const either = (outcome: Outcome) => (outcome === 'revoke' ? '撤销奖项或者取消资格' : '不予撤销或者取消资格')

function windowIn(window: Entries['CaseOpened']['window'], say: Say): string {
  if (!window) return ''
  const { from, years, lastDay, happenedOn } = window
  const days = `获奖之日${say.date(from)}，事件发生于${say.date(happenedOn)}`
  return lastDay === null
    ? `；${days}，条文未设追责期限`
    : `；${days}，追责期${years}年，至${say.date(lastDay)}24时`
}

export const entries: Sentences<Entries> = {
  IncidentReported: ({ incident, application, domain, severity, happenedOn, source, weighed }, say) =>
    `登记${say.application(application)}的事件${incident}：${say.date(happenedOn)}发生，${DOMAINS[domain]}${severity === null ? '' : `，${SEVERITIES[severity]}`}（来源：${source}）${weighed
      .map(
        ({ rule, reach, lastDay, unlimited }) =>
          `；“${say.rule(rule)}”${REACHES[reach]}${lastDay === null ? '' : `（至${say.date(lastDay)}24时）`}${unlimited ? '（条文未设追责期限）' : ''}`,
      )
      .join('')}`,
  CaseOpened: ({ case: id, application, award, rule, condition, window, referral, facts }, say) =>
    `${id}立案：${say.application(application)}${award === null ? '（授奖前）' : `的${say.award(award)}`}，${rule === null ? `丧失申报条件${condition}` : `“${say.rule(rule)}”`}${windowIn(window, say)}${referral === null ? '' : `；由${referral}转来`}：${facts}`,
  ThresholdFound: ({ case: id, met, reason, evidence }) =>
    `${id}认定${met === 'yes' ? '符合' : '不符合'}规定情形：${reason}（依据：${evidence}）`,
  LegallyReviewed: ({ case: id, document }) => `${id}经法制审核（${document}）`,
  PriorNoticeGiven: ({ case: id, application, document, deliveredOn, how, lastDay, certainty }, say) =>
    `${id}的告知书（${document}）于${say.date(deliveredOn)}${DELIVERIES[how]}${say.application(application)}，陈述申辩至${say.date(lastDay)}24时${certainty === 'final' ? '' : '（节假日安排尚未公布，日期可能调整）'}`,
  DefenceStated: ({ case: id, application, statement }, say) =>
    `${say.application(application)}就${id}陈述申辩：${statement}`,
  DefenceWaived: ({ case: id, application, by }, say) =>
    by === 'party'
      ? `${say.application(application)}明示放弃就${id}陈述申辩`
      : `${say.application(application)}在期内未就${id}陈述申辩，视为放弃`,
  RevocationProposed: ({ case: id, outcome, reason }) =>
    `${id}${outcome === 'revoke' ? '提请' : '决定不提请'}撤销奖项或者取消资格${because(reason)}`,
  RevocationDeliberated: ({ case: id, outcome, reason, document }) =>
    `${id}经审议，意见为${either(outcome)}（${document}）${because(reason)}`,
  RevocationDecided: ({ case: id, application, award, outcome, reason, document, decidedOn }, say) =>
    `${say.date(decidedOn)}就${id}决定${award === null ? `对${say.application(application)}${OUTCOMES[outcome][0]}` : `${OUTCOMES[outcome][1]}${say.application(application)}的${say.award(award)}`}（${document}）${because(reason)}`,
  DecisionDelivered: ({ case: id, application, document, deliveredOn, how }, say) =>
    `${id}的决定（${document}）于${say.date(deliveredOn)}${DELIVERIES[how]}${say.application(application)}`,
  DecisionAnnounced: ({ case: id, document, channels }, say) =>
    `${id}的决定公告（${document}），渠道：${sayChannels(channels, say)}`,
  HonourTakenBack: ({ case: id, returned, declaredVoid, document }, say) =>
    `${id}${returned.length === 0 ? '' : `收回${say.list(returned.map((item) => ITEMS[item]))}`}${returned.length > 0 && declaredVoid.length > 0 ? '，' : ''}${declaredVoid.length === 0 ? '' : `公告声明${say.list(declaredVoid.map((item) => ITEMS[item]))}作废`}${document === null ? '' : `（${document}）`}`,
  AuthorityAdvised: ({ case: id, authority, document }) =>
    `就${id}建议${authority}处理有关责任人（${document}）`,
  CaseClosed: ({ case: id }) => `${id}结案`,
}
