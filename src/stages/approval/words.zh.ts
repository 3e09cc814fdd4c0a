import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: '批准',
  acts: {
    request: '提请批准',
    approve: '批准',
    returnForReview: '退回复议',
    withdrawApproval: '撤回批准',
    confirmApproval: '维持批准',
  },
  refusals: {
    NotRequestingBody: ({ role, by }, say) => `由${say.role(by)}提请批准，${say.role(role)}暂不能提请。`,
    RequestedAlready: ({ document, on }, say) =>
      `本轮名单已于${say.date(on)}以${document}提请批准，不必重复提请。`,
    NobodyToApprove: ({ held }, say) =>
      `名单内各申报方均有异议尚未处理：${say.list(held.map(say.application))}，暂不能提请批准。请待异议处理后再提请。`,
    NotRequested: ({ by }, say) => `${say.role(by)}尚未提请批准，暂不能办理。请先提请。`,
    NotLaidBefore: ({ applications, after }, say) =>
      `${say.list(applications.map(say.application))}未通过${say.list(after.map((id) => `“${say.step(id)}”`))}，暂不能列入批准名单。请核对编号。`,
    NameHeld: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}的异议尚未处理，暂不能批准。请待异议处理后在下一轮办理。`,
    NotInRequest: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}未列入本轮提请批准的名单，暂不能批准。请在下一轮提请后办理。`,
    NamedTwice: ({ application }, say) => `${say.application(application)}在批准和未批准名单中重复，请核对。`,
    NamesLeftOpen: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}既未批准，也未说明不予列入的理由，请补充。`,
    OnlyAsAWhole: ({ struck }, say) =>
      `名单只能整体批准，暂不能单独去掉${say.list(struck.map(say.application))}。确需调整的，请退回复议。`,
    StruckWithoutReason: ({ application }, say) =>
      `未批准${say.application(application)}须说明理由，请补充。`,
    ReturnedWithoutReason: () => '退回复议须说明理由，请补充。',
    NotAnEarlierStep: ({ step, known }, say) =>
      `不能退回“${say.step(step)}”，可以退回：${say.list(known.map((id) => `“${say.step(id)}”`))}。`,
    ApprovedBefore: ({ approved }, say) =>
      `此前已经批准${say.list(approved.map(say.application))}，暂不能退回复议。对本轮名单有意见的，请说明理由后不予列入。`,
    NotApproved: ({ application }, say) =>
      `${say.application(application)}未经批准或者已退出名单，无须办理。请核对编号。`,
    ConferredAlready: ({ application, award }, say) =>
      `${say.application(application)}已授予${say.award(award)}，暂不能撤回或者维持批准。确需收回的，请按撤销程序办理。`,
    NotReferred: ({ application }, say) =>
      `没有转交处理的${say.application(application)}的异议，批准继续有效，无须另行维持。异议尚在办理的，请待作出决定。`,
    ReconsideredWithoutReason: ({ application }, say) =>
      `撤回或者维持对${say.application(application)}的批准须说明理由，请补充。`,
  },
  entries: {
    ApprovalRequested: ({ names, document, by }, say) =>
      `${say.role(by)}提请批准${names.length}${say.measure()}（${document}）：${say.list(names.map(say.application))}`,
    ReturnedForReview: ({ step, reason, document }, say) =>
      `退回“${say.step(step)}”复议（${document}）：${reason}`,
    ApprovalWithdrawn: ({ application, causes, reason, document }, say) =>
      `撤回对${say.application(application)}的批准（${document}${causes.length > 0 ? `，因${say.list(causes)}` : ''}）：${reason}`,
    ApprovalConfirmed: ({ application, causes, reason, document }, say) =>
      `维持对${say.application(application)}的批准（${document}，因${say.list(causes)}）：${reason}`,
  },
  settings: ({ request, inPart }, say) => [
    {
      article: request.article,
      basis: request.basis,
      sentence: `由${say.role(request.by)}提请批准。`,
    },
    {
      article: inPart.article,
      basis: inPart.basis,
      sentence: inPart.allowed
        ? '可以部分批准，未批准的须说明理由。'
        : '名单整体批准或者退回复议，不部分批准。',
    },
  ],
}
