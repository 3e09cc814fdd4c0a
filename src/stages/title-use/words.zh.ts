import { TITLE_USES } from '../../core/wording/rule-book-duties.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Judgement, Params, Refusals, Standing, Why } from './domain/index.ts'

const VERDICTS = { allowed: '符合规定', forbidden: '不符合规定', unclear: '是否可以尚不明确' }
const WHY: Readonly<Record<Why, string>> = {
  ruleAllows: '条文允许',
  ruleForbids: '条文禁止',
  withoutYear: '未注明获奖年度',
  expired: '称号有效期已经届满',
  revoked: '奖励已经撤销',
  neverHeld: '使用者当时没有该称号；属于伪造、冒用的，请按该用途登记',
  yearNotSaid: '登记时未说明是否注明获奖年度',
  expiredWithoutYear: '称号有效期已经届满，又未注明获奖年度',
  noRule: '条文没有提到这种用途',
}
const STANDINGS: Readonly<Record<Standing, string>> = {
  reported: '已登记',
  allowed: '认定符合规定',
  inReview: '正在法制审核',
  ordered: '已责令改正',
  advised: '已提示',
  mended: '已改正',
  notMended: '逾期未改正',
  referred: '已移送',
  dismissed: '不予处理',
}
const LEFT = {
  advice: '可以发提示函（warn），或者说明理由后移送',
  law: '请依法移送（refer，law）',
}

type Who = { application?: string; other?: string }
const who = ({ application, other }: Who, say: Say) =>
  application === undefined ? (other ?? '') : say.application(application)
const judged = ({ verdict, why, article }: Judgement, say: Say) =>
  `${VERDICTS[verdict]}（${article === undefined ? '' : `${say.article(article)}，`}${WHY[why]}）`

export const words: StageWords<Refusals, Entries, Params> = {
  name: '称号使用',
  acts: {
    report: '登记使用情况',
    orderToMend: '责令改正',
    warn: '发提示函',
    recordMended: '记录已改正',
    recordNotMended: '记录逾期未改正',
    refer: '移送',
    needsReview: '提请法制审核',
    recordReview: '记录法制审核意见',
    dismiss: '不予处理',
  },
  refusals: {
    WhoMissing: () =>
      '请写明由谁使用：本届获奖者填申报编号（application），其他人填名称（other），只填一项。',
    NotAWinner: ({ application }, say) =>
      `${say.application(application)}在本届没有获奖，请改按名称（other）登记。`,
    ReporterNotToBeNamed: () => '为保护反映人，记录中不出现其姓名，请以“public”登记。',
    SeenLater: ({ seenOn, on }, say) =>
      `发现日期${say.date(seenOn)}晚于登记日期${say.date(on)}，请核对日期。`,
    CaseKnown: ({ case: id }) => `编号${id}已经登记，请核对；确属另一件的，请另行编号。`,
    CaseUnknown: ({ case: id, known }, say) =>
      `没有编号为${id}的登记，现有：${known.length === 0 ? '无' : say.list(known)}，请核对编号。`,
    CaseIsOver: ({ case: id, standing }) =>
      `${id}已经办结（${STANDINGS[standing]}），不再办理；有新情况的请另行登记。`,
    NotForbidden: ({ case: id, verdict, why }) =>
      `${id}所载用途${VERDICTS[verdict]}（${WHY[why]}），暂不能责令改正、提示或者移送。${verdict === 'unclear' ? '请先提请法制审核。' : ''}`,
    NoOrderInText: ({ case: id, left }) =>
      `对${id}所载用途，条文没有规定责令改正，暂不能作出；${LEFT[left]}。`,
    OrderInText: ({ case: id, remedy }) =>
      remedy === 'orderToMend'
        ? `对${id}所载用途，条文规定责令改正，请以“责令改正”办理，不以提示函代替。`
        : `对${id}所载用途，条文规定依法追究，请移送（refer，law），不以提示函代替。`,
    UntilTooEarly: ({ until, on }, say) =>
      `改正期限${say.date(until)}应当晚于办理日期${say.date(on)}，请重新确定。`,
    NothingToMend: ({ case: id }) => `${id}尚未责令改正，也未发提示函，暂不能记录改正情况，请先办理。`,
    StillTimeToMend: ({ case: id, until }, say) =>
      `${id}的改正期限至${say.date(until)}24时，届满以前暂不能记为逾期未改正。`,
    NotMendedAlready: ({ case: id, until }, say) =>
      `${id}至${say.date(until)}逾期未改正已经记录，不必重复办理；需要继续处理的，请移送或者另行责令改正。`,
    NotUnclear: ({ case: id, verdict }) =>
      `${id}所载用途依条文${VERDICTS[verdict]}，无须法制审核，请直接办理。`,
    NotInReview: ({ case: id }) => `${id}没有提请法制审核，请先提请，再记录意见。`,
    MendFirst: ({ case: id }) => `对${id}所载用途，条文规定先责令改正；逾期未改正的，记录以后再移送。`,
    RevocationNotProvided: ({ case: id }) =>
      `条文没有规定因违规使用称号撤销奖励，${id}暂不能移送撤销；可以责令改正或者提示，涉嫌违法的移送有权机关（refer，law）。`,
    RevokedAlready: ({ case: id, revokedOn, document }, say) =>
      `${id}所涉奖励已于${say.date(revokedOn)}撤销（${document}），无须再移送撤销；仍在使用的可以提示，涉嫌违法的移送有权机关。`,
    ReferralDealtWith: ({ case: id }) =>
      `${id}的移送已经在撤销程序中处理，不能再作废；处理结果以撤销程序的记录为准。`,
    NoWinnerToRevoke: ({ case: id }) =>
      `${id}的使用者不是本届获奖者，没有可以撤销的奖励；涉嫌违法的移送有权机关（refer，law）。`,
  },
  entries: {
    UseReported: ({ case: id, use, where, seenOn, evidence, judgement, ...rest }, say) =>
      `${id}：${say.date(seenOn)}发现${who(rest, say)}把称号用于${TITLE_USES[use][0]}（${where}；${evidence}），${judged(judgement, say)}`,
    MendOrdered: ({ case: id, until, document, article, ...rest }, say) =>
      `${id}：依据${say.article(article)}责令${who(rest, say)}在${say.date(until)}以前改正（${document}）`,
    AdviceSent: ({ case: id, until, document, ...rest }, say) =>
      `${id}：提示${who(rest, say)}在${say.date(until)}以前停止使用（${document}）；条文没有规定责令改正，提示不具强制力`,
    Mended: ({ case: id, document, ...rest }, say) => `${id}：${who(rest, say)}已经改正（${document}）`,
    NotMended: ({ case: id, until, document, ...rest }, say) =>
      `${id}：${who(rest, say)}至${say.date(until)}24时未改正（${document}）`,
    UseReferred: ({ case: id, to, reason, document, article, ...rest }, say) =>
      to === 'revocation'
        ? `${id}：${who(rest, say)}的违规使用${article === undefined ? '' : `依据${say.article(article)}`}移送撤销程序：${reason}（${document}）`
        : `${id}：${who(rest, say)}的使用行为移送有权机关依法处理：${reason}（${document}）`,
    ReviewAsked: ({ case: id, question }) => `${id}：条文不明确，提请法制审核：${question}`,
    ReviewGiven: ({ case: id, outcome, reason, document }) =>
      `${id}：法制审核意见为${VERDICTS[outcome]}：${reason}（${document}）`,
    CaseDismissed: ({ case: id, reason }) => `${id}：不予处理：${reason}`,
  },
  settings: () => [],
}
