import { DOMAINS, SEVERITIES } from '../../core/conditions/no-event/words.zh.ts'
import type { Sentences } from '../../core/wording/say.ts'
import type { Causes } from './domain/refusals.ts'

/** Why no case can be opened, or no event recorded. */
export const causes: Sentences<Causes> = {
  UnknownApplicant: ({ application }) => `没有编号为${application}的申报，请核对编号。`,
  IncidentKnown: ({ incident }) => `事件编号${incident}已经登记，请核对；确属另一件的，请另行编号。`,
  IncidentInFuture: ({ happenedOn, on }, say) =>
    `所填发生日期${say.date(happenedOn)}晚于登记日期${say.date(on)}，请核对。`,
  GroundUnclear: () =>
    '立案须写明一项根据：一条撤销情形（可以附事件），或者一项丧失的申报条件。请只填其中一项。',
  UnknownRule: ({ rule, known }, say) =>
    `没有编号为${rule}的撤销情形，可以引用的有：${say.list(known.map((id) => `${id}（${say.rule(id)}）`))}。`,
  UnknownCondition: ({ condition, known }, say) =>
    `没有编号为${condition}的申报条件，可以引用的有：${say.list(known)}。`,
  NotFoundEligible: ({ application }, say) =>
    `${say.application(application)}尚未经审查认定符合申报条件，不存在丧失条件的问题，暂不能据此立案。请在资格审查中办理。`,
  NameGone: ({ application, cause }, say) =>
    `${say.application(application)}已经${cause === null ? '撤回申报' : `退出名单（${cause}）`}，无须再取消资格。`,
  ConferredAlready: ({ application, awards }, say) =>
    `${say.application(application)}已经获得${say.list(awards.map(say.award))}，不能再以丧失申报条件取消资格。确需收回的，请依撤销情形立案。`,
  OnlyAfterAward: ({ application, rule }, say) =>
    `“${say.rule(rule)}”针对获奖后的情形，${say.application(application)}尚未获奖，暂不能据此立案。不再符合申报条件的，请按丧失条件立案。`,
  AwardNotHeld: ({ application, award, held }, say) =>
    `${say.application(application)}没有获得${say.award(award)}${held.length === 0 ? '' : `，所获为${say.list(held.map(say.award))}`}，请核对。`,
  AwardNotNamed: ({ application, held }, say) =>
    `${say.application(application)}获得${say.list(held.map(say.award))}，撤销须逐项办理，请写明所涉奖项，分别立案。`,
  RevokedAlready: ({ application, award, decidedOn, document }, say) =>
    `${say.application(application)}的${say.award(award)}已于${say.date(decidedOn)}撤销（${document}），无须再办。`,
  UnknownReferral: ({ application, referral }, say) =>
    `没有转来的关于${say.application(application)}的事项${referral}，或者已经办结，请核对编号。`,
  NeedsReferral: ({ application, rule }, say) =>
    `“${say.rule(rule)}”须先责令改正，逾期不改的方可办理；没有转来的关于${say.application(application)}的未改正事项，暂不能立案。请先在称号使用中责令改正。`,
  UnknownIncident: ({ incident, application }, say) =>
    `没有登记过${say.application(application)}的事件${incident}，请核对编号，或者先登记。`,
  NeedsIncident: ({ rule }, say) => `“${say.rule(rule)}”以事件为前提，请先登记事件及其发生日期，再据此立案。`,
  WrongTrigger: ({ rule, incident }, say) =>
    `“${say.rule(rule)}”不以事件为前提，事件${incident}不能作为其事由。请改引与事件相应的情形，或者不附事件。`,
  BeforeTheAward: ({ rule, happenedOn, awardedOn }, say) =>
    `“${say.rule(rule)}”只及于获奖后的情形；该事件发生于${say.date(happenedOn)}，获奖之日为${say.date(awardedOn)}，暂不能据此立案。申报时隐瞒的，请按弄虚作假办理。`,
  OutsideWindow: ({ rule, happenedOn, awardedOn, years, lastDay }, say) =>
    `“${say.rule(rule)}”以获奖后${years}年内为限：自${say.date(awardedOn)}起算，至${say.date(lastDay)}24时届满，对应日仍在期内；以发生之日为准，该事件发生于${say.date(happenedOn)}，不在期内，暂不能据此立案。请留存事件记录，供以后申报时审查。`,
  DomainNotNamed: ({ rule, domain, named }, say) =>
    `“${say.rule(rule)}”所列领域为${say.list(named.map(domainOf))}，未以“等”字收尾，${domainOf(domain)}不在其内，暂不能据此立案。请核对领域，或者改引其他情形。`,
  BelowThreshold: ({ rule, severity, atLeast }, say) =>
    `“${say.rule(rule)}”须为${severityOf(atLeast)}以上（含本级），该事件定级为${severityOf(severity)}，暂不能据此立案。定级有变更的，请重新登记。`,
}

const domainOf = (id: string) => (DOMAINS as Readonly<Record<string, string>>)[id] ?? id
const severityOf = (id: string) => (SEVERITIES as Readonly<Record<string, string>>)[id] ?? id
