import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'
import { entries } from './words.entries.zh.ts'
import { ACTS, ITEMS, OWED, PARTS } from './words.terms.zh.ts'
import { causes } from './words.causes.zh.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: '取消资格与撤销',
  acts: ACTS,
  refusals: {
    ...causes,
    CaseKnown: ({ case: id }) => `案件编号${id}已经登记，请核对；确属另一件的，请另行编号。`,
    UnknownCase: ({ case: id }) => `没有编号为${id}的案件，请核对编号。`,
    CaseIsClosed: ({ case: id }) => `案件${id}已经结案，不再办理。有新情况的，请另行立案。`,
    SameCaseOpen: ({ case: id, application }, say) =>
      `${say.application(application)}的同一事由已经以${id}立案，尚在办理，请在该案中办理。`,
    NotYourPart: ({ part, role, by }, say) =>
      `${PARTS[part]}由${say.list(by.map(say.role))}办理，${say.role(role)}暂不能办理，请转其办理。`,
    RecusedFromCase: ({ person, application }, say) =>
      `${person}对${say.application(application)}已经回避，暂不能办理此案。请由其他人员办理。`,
    DecidedAlready: ({ case: id, decidedOn }, say) =>
      `案件${id}已于${say.date(decidedOn)}作出决定，不再办理此项。`,
    FindingMissing: ({ by }, say) =>
      `是否符合规定情形尚未认定，暂不能办理。请先由${say.role(by)}认定并说明理由。`,
    FoundNotMet: ({ case: id }) =>
      `案件${id}已认定不符合规定情形，不能据此告知或者撤销。可以结案；有新证据的，请重新认定。`,
    NoticeMissing: ({ case: id }) => `案件${id}尚未事先告知当事方，暂不能办理。请先送达告知书。`,
    NoticeGivenAlready: ({ case: id, lastDay }, say) =>
      `案件${id}的告知书已经送达，陈述申辩至${say.date(lastDay)}24时，不必重复告知。`,
    DayOutOfOrder: ({ day, notBefore, on }, say) =>
      `所填日期${say.date(day)}应当在${say.date(notBefore)}至${say.date(on)}之间，请核对后再办理。`,
    DefenceClosed: ({ case: id, lastDay }, say) =>
      `案件${id}的陈述申辩已于${say.date(lastDay)}24时届满，暂不能再提出。已经寄出的，请附凭证由承办单位补录。`,
    DefenceRunning: ({ case: id, lastDay }, say) =>
      `案件${id}的陈述申辩期至${say.date(lastDay)}24时，当事方尚未陈述，暂不能办理。请于期满后办理，或者待其提出陈述、明示放弃。`,
    DefenceNotSettled: ({ case: id, lastDay }, say) =>
      `案件${id}的陈述申辩期已于${say.date(lastDay)}届满，当事方未作陈述，请先登记放弃陈述申辩，再作决定。`,
    DefenceSettled: ({ case: id, how, settledOn }, say) =>
      `案件${id}的当事方已于${say.date(settledOn)}${how === 'stated' ? '陈述申辩' : '放弃陈述申辩'}，无须再登记放弃。`,
    ReasonMissing: ({ rule }, say) =>
      rule === null
        ? '不予取消资格须说明理由，请补充。'
        : `办理“${say.rule(rule)}”，本次须说明理由，请补充：条文规定可以办理的，办与不办都要说明；规定应当办理的，不办时说明。`,
    MandatoryOnceMet: ({ rule }, say) =>
      `${rule === null ? '丧失申报条件的' : `“${say.rule(rule)}”`}属于应当办理的情形，已经认定符合，不能不予办理。对认定有疑问的，请重新认定。`,
    NoDeliberation: ({ case: id }) => `案件${id}依规定无须审议，可以直接报请决定。`,
    NotProposed: ({ by }, say) => `${say.role(by)}尚未提请，暂不能办理。请先由其提请。`,
    NotDeliberated: ({ by }, say) => `${say.role(by)}尚未审议，暂不能作出决定。请先提交审议。`,
    DeliberatedAgainst: ({ by }, say) =>
      `${say.role(by)}审议未同意，此案不再报请决定。可以结案；情况变化的，请重新提请。`,
    NotDecided: ({ case: id }) => `案件${id}尚未作出决定，暂不能办理。请待决定后办理。`,
    DecidedAgainst: ({ case: id }) =>
      `案件${id}的决定是不予撤销，没有可以公告、收回或者建议的事项。可以结案。`,
    NotToBeAnnounced: ({ case: id }) => `条文未规定案件${id}的决定须公告，暂不能由此公告。请只送达当事方。`,
    DoneAlready: ({ case: id, what }) => `案件${id}的${OWED[what]}已经办理，不必重复办理。`,
    NothingNamed: ({ items }, say) =>
      items.length === 0
        ? '此案没有需要收回的物品，无须办理。'
        : `请写明收回或者声明作废的物品，尚待收回：${say.list(items.map((item) => ITEMS[item]))}。`,
    ItemNotToBeTakenBack: ({ items, left }, say) =>
      `${say.list(items.map((item) => ITEMS[item]))}不在尚待收回的物品中${left.length === 0 ? '' : `，尚待收回的是：${say.list(left.map((item) => ITEMS[item]))}`}，请核对。`,
    VoidWithoutDocument: ({ items }, say) =>
      `声明${say.list(items.map((item) => ITEMS[item]))}作废须以公告作出，请写明公告文号。`,
    StillOpen: ({ case: id, by }, say) => `案件${id}尚在办理，待${say.role(by)}办理后方可结案。`,
    StillOwed: ({ case: id, owed, items }, say) =>
      `案件${id}尚有未办事项：${say.list(owed.map((what) => OWED[what]))}${items.length === 0 ? '' : `（${say.list(items.map((item) => ITEMS[item]))}）`}。请办理后再结案。`,
  },
  entries,
  settings: ({ defence, lostEligibility }, say) => [
    {
      article: defence.article,
      basis: defence.basis,
      sentence: `告知书送达后，当事方可以在${defence.days}个${defence.kind === 'workday' ? '工作日' : '自然日'}内陈述申辩；期内未陈述也未放弃的，不作决定。`,
    },
    {
      article: lostEligibility.article,
      basis: lostEligibility.basis,
      sentence: `授奖前丧失申报条件的，由${say.role(lostEligibility.proposedBy)}提请，${say.role(lostEligibility.decidedBy)}决定取消资格，是否递补从其规定。`,
    },
  ],
}
