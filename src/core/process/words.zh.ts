import type { Sentences } from '../wording/say.ts'
import type { CycleActName } from './cycle-acts/index.ts'
import type { ProcessRefusals } from './refusals.ts'
import { milestones } from './words.milestones.zh.ts'

export const cycleActNames: Readonly<Record<CycleActName, string>> = {
  openCycle: '启动本届评定',
  decideParameter: '决定待定事项',
  correctEntry: '更正记录',
  annulEntry: '作废记录',
  extendPeriod: '延长公布期限',
  adaptConditions: '调整申报条件',
  explainOverrun: '说明逾期原因',
  extendLimit: '延长办理期限',
  suspendCycle: '暂停本届评定',
  resumeCycle: '恢复本届评定',
  terminateCycle: '终止本届评定',
  recordSuccession: '记录机构承继',
  eraseValues: '删除封存的个人信息',
}

export const refusals: Sentences<ProcessRefusals> = {
  CycleNotOpen: () => '本届评定尚未启动，暂不能办理。请先启动本届评定。',
  CycleAlreadyOpen: ({ cycle }) => `本届评定（${cycle}）已经启动，不能重复启动。`,
  CycleIsClosed: () => '本届评定已经办结，暂不能办理；发现问题的，请按撤销程序处理。',
  CycleIsTerminated: ({ on, document }, say) =>
    `本届评定已于${say.date(on)}终止（${document}），不再办理任何事项；需要继续评定的，请另行启动。`,
  CycleIsSuspended: ({ since, document, until }, say) =>
    until === undefined
      ? `本届评定自${say.date(since)}起暂停（${document}），暂不能办理。请待恢复后办理；仅可办理恢复或者终止。`
      : `本届评定自${say.date(since)}起至${say.date(until)}暂停（${document}），所填办理日期在暂停期间，请核对原件。`,
  CycleNotSuspended: () => '本届评定没有暂停，无须恢复。',
  TerminatedTooLate: ({ awardedOn }, say) =>
    `${say.date(awardedOn)}已经批准或者授奖，本届评定暂不能终止；发现问题的，请按撤销程序处理。`,
  EditionIsDraft: () => '本办法为审议稿，尚未发布，暂不能启动正式评定；可以演练。',
  EditionIsIncomplete: () => '本办法的施行日期空缺，暂不能启动正式评定；请先补齐日期。可以演练。',
  EditionHasExpired: ({ to, on }, say) =>
    `本办法有效期至${say.date(to)}，${say.date(on)}已经届满，暂不能启动新一届评定；可以演练。`,
  EditionNotYetInForce: ({ from, on }, say) =>
    `本办法自${say.date(from)}起施行，${say.date(on)}尚未施行，暂不能启动正式评定；可以演练。`,
  StandardUnknown: ({ standard, known }, say) =>
    `没有评分标准 ${standard}。已录入的标准：${say.list(known)}。`,
  StandardNotEntered: ({ title }) =>
    `${title.zh}的条款和分值尚未录入，暂不能据以评分；请先录入，或者改用已录入的标准。`,
  StandardNotNamed: ({ title, named }, say) =>
    `${title.zh}不在本办法采用的评定标准之列，也不是其同等的新版本，暂不能据以评分。可采用：${say.list(named.map(({ zh }) => zh))}。`,
  StandardForOthers: ({ title, scored }) =>
    scored === 'person'
      ? `${title.zh}适用于组织，暂不能据以评审个人；请另选适用于个人的评分标准。`
      : `${title.zh}适用于个人，暂不能据以评审组织；请另选适用于组织的评分标准。`,
  StandardFictitious: ({ title }) =>
    `${title.zh}为虚构的演练样例，正式评定暂不能采用；请录入正式的评分标准后再启动。`,
  PersonStandardMissing: ({ known }, say) =>
    `个人可以申报，启动本届评定须同时选定适用于个人的评分标准${known.length > 0 ? `（已录入：${say.list(known)}）` : '；尚未录入，请先录入'}，请选定后再启动。`,
  PersonStandardNotNeeded: () => '本届不另行评审个人，无须选定适用于个人的评分标准，请删去此项。',
  UnknownStep: ({ step, known }, say) => `没有环节 ${step}。可用的环节：${say.list(known)}。`,
  UnknownAct: ({ step, act, known }, say) =>
    `环节“${say.step(step)}”没有“${act}”这一行为。可用的行为：${say.list(known)}。`,
  StepNotOpen: ({ step, waitsFor }, say) =>
    `环节“${say.step(step)}”尚未开始，须待${say.list(waitsFor.map((id) => `“${say.step(id)}”`))}办结后办理。`,
  StepConcludedAlready: ({ step }, say) =>
    `环节“${say.step(step)}”已经办结，暂不能再办理；确有错误的，请走更正程序。`,
  NotYourAct: ({ role, roles }, say) =>
    `此项由${say.list(roles.map(say.role))}办理，${say.role(role)}暂不能办理。`,
  NotOwnCase: ({ application }) => `${application} 不是本申报方的申报，暂不能办理。请核对申报编号。`,
  UnknownApplication: ({ application, step }, say) =>
    `${say.application(application)}不在环节“${say.step(step)}”的名单中，请核对申报编号。`,
  MustRecuse: ({ person, application }, say) =>
    `${person} 已就${say.application(application)}回避，不得参与其评审。`,
  InputUnfit: ({ problems }, say) =>
    `填报内容不完整或格式有误：${say.list(problems.map(({ path, problem }) => (path === '' ? problem.zh : `${path}：${problem.zh}`)))}。请改正后再提交。`,
  PersonalNumberInside: ({ places }, say) =>
    `所填内容（${say.list(places)}）含有公民身份号码，公民身份号码不存入案卷，暂不能办理。请删去号码后再提交。`,
  NotSealed: ({ places }, say) =>
    `个人信息和自由填写的文字（${say.list(places)}）须先封存，案卷只存其摘要，暂不能办理。请由系统封存后再提交。`,
  SealedFormGiven: ({ places }, say) =>
    `所填内容（${say.list(places)}）写成了封存值的形式，暂不能办理；请填写文字本身。`,
  NothingSealed: ({ values }, say) => `案卷中没有这些封存值：${say.list(values)}。请核对后再办理。`,
  ErasedAlready: ({ values }, say) => `这些封存值已经删除，无须再次办理：${say.list(values)}。`,
  PaperActNeedsEvidence: () => '补录纸质办理的事项须附原件扫描件（文号及摘要），请补充后再录入。',
  PaperActNeedsChecker: () => '补录须由录入人以外的另一人复核，请注明复核人。',
  DatedInFuture: ({ occurredOn, receivedOn }, say) =>
    `办理日期${say.date(occurredOn)}晚于录入日期${say.date(receivedOn)}，请核对。`,
  DatedBeforeReceipt: ({ occurredOn, receivedOn }, say) =>
    `办理日期${say.date(occurredOn)}与收到日期${say.date(receivedOn)}不一致；纸质办理的，请按补录录入并附扫描件。`,
  DatedBeforeFollowed: ({ what, followedOn, dated }, say) =>
    `${milestones[what]}之日为${say.date(followedOn)}，所填日期${say.date(dated)}早于该日，暂不能登记。请核对原件上的日期；该日期有误的，请先更正或者作废前一记录。`,
  DatedBeforeLastAct: ({ occurredOn, last }, say) =>
    `已有${say.date(last)}办理的记录，所填日期${say.date(occurredOn)}在其之前，暂不能录入；请核对文件日期，暂停、恢复和终止自此前办理的事项之后生效。`,
  RecordedOutOfOrder: ({ receivedAt, last }) =>
    `收到时间${receivedAt}早于上一条记录${last}，请核对系统时间。`,
  RecordedFarFromReceipt: ({ receivedAt, recordedAt, minutes }) =>
    `收到时间为${receivedAt}，录入时间为${recordedAt}；录入不得早于收到，也不得迟于收到${minutes}分钟，请核对系统时间。`,
  ParameterUndecided: ({ question, decidedBy, step }, say) =>
    `条文未作规定：${question.zh}须由${say.role(decidedBy)}先行决定，方可办理“${say.step(step)}”。`,
  UnknownParameter: ({ parameter, known }, say) =>
    `没有待定事项 ${parameter}。可决定的事项：${say.list(known)}。`,
  ParameterUnfit: ({ parameter, value }) => `${value} 不是待定事项 ${parameter} 的可选答案，请核对。`,
  ParameterTooLate: ({ parameter, step }, say) =>
    `待定事项 ${parameter} 须在“${say.step(step)}”开始前决定，现已开始，暂不能决定。`,
  CohortNotFinal: ({ step, waitsFor }, say) =>
    `“${say.step(waitsFor)}”尚未办结，“${say.step(step)}”暂不能办结。`,
  EntryNotFound: ({ stream, version }) => `没有记录 ${stream} 第${version}条，请核对。`,
  EntryNotCorrectable: ({ stream, version, why, act = '', step = '' }, say) => {
    const entry = `记录 ${stream} 第${version}条`
    if (why === 'process')
      return `${entry}由环节流转自动形成，不单独更正；请更正引起该流转的记录，流转随之重新办理。`
    if (why === 'reversed')
      return `${entry}已有凭证，后续数额据以计算，不能改写；请办理冲销（${act}），再按正确内容重新登记。`
    if (why === 'annulled') return `${entry}没有可以逐项更正的内容；录入有误的，请作废该记录后重新登记。`
    if (why === 'corrected') return `${entry}不能作废，只能更正；请按正确内容更正该记录。`
    return why === 'told'
      ? `${entry}已通知其他环节，其他环节可能已据以办理，不能改写；请在“${say.step(step)}”另行办理，以新的记录为准。`
      : `${entry}是依当时的记录计算或者决定的结果，不能改写；请更正它所依据的记录，或者在“${say.step(step)}”重新办理。`
  },
  ReplacementUnfit: ({ stream, version, unfit, may }, say) =>
    `记录 ${stream} 第${version}条只能更正：${say.list(may)}；所填的${say.list(unfit)}与原记录不同，或者不合格式。其余内容请照原记录填写；整条录错的，请作废或者冲销后重新登记。`,
  EntryAnnulledAlready: ({ stream, version }) =>
    `记录 ${stream} 第${version}条已经作废，不再更正或者重复作废；需要的，请按正确内容重新登记。`,
  EntryBuiltOn: ({ stream, version, later }) =>
    `记录 ${stream} 第${version}条之后，同一事项已有记录（${later.stream} 第${later.version}条），暂不能作废；请先从最后一条起依次作废，或者更正该记录。`,
  PeriodNotShortened: ({ lastDay, asked }, say) =>
    `期限只能延长：现截止${say.date(lastDay)}，不能改为${say.date(asked)}。`,
  PeriodIsOver: ({ step, lastDay, on }, say) =>
    `“${say.step(step)}”的期限已于${say.date(lastDay)}24时届满，${say.date(on)}暂不能延长；确需重新公布的，请另行办理。`,
  LimitUnknown: ({ step, limit, known }, say) =>
    known.length === 0
      ? `环节“${say.step(step)}”没有规定期限，请核对。`
      : `环节“${say.step(step)}”没有期限 ${limit}。所定期限：${say.list(known)}。`,
  LimitNotBegun: ({ step }, say) => `“${say.step(step)}”的期限尚未起算，请待环节开始后办理。`,
  LimitNotOver: ({ step, lastDay, on }, say) =>
    `“${say.step(step)}”的期限至${say.date(lastDay)}24时届满，${say.date(on)}暂不能办结；请于届满后办理。`,
  LimitMissed: ({ step, lastDay, on }, say) =>
    `“${say.step(step)}”的期限已于${say.date(lastDay)}24时届满，${say.date(on)}不再受理；逾期视为放弃。`,
  LimitExceeded: ({ step, lastDay, on }, say) =>
    `“${say.step(step)}”须在${say.date(lastDay)}24时前办结方为有效，${say.date(on)}暂不能办结；请先由${say.role('approver')}决定延长期限并注明文件。`,
  LimitIsOver: ({ step, lastDay, on }, say) =>
    `“${say.step(step)}”的期限已于${say.date(lastDay)}24时届满，${say.date(on)}暂不能延长；由机关办理的，请说明逾期原因后继续办理。`,
  LimitNotShortened: ({ lastDay, asked }, say) =>
    `期限只能延长：现至${say.date(lastDay)}，不能改为${say.date(asked)}。`,
  NothingOverrun: ({ step, lastDay }, say) =>
    `“${say.step(step)}”没有逾期（期限至${say.date(lastDay)}），无须说明逾期原因。`,
  UnknownBody: ({ body, known }, say) =>
    `本办法没有机构 ${body}。可选的机构：${say.list(known.map((id) => `${say.body(id)}（${id}）`))}。`,
  SucceededAlready: ({ name }) => `该机构现名即为“${name.zh}”，无须再次记录。`,
  ApprovedAlready: ({ approvedOn }, say) =>
    `${say.date(approvedOn)}已经批准，此前的结果暂不能重新办理；发现问题的，请按撤销程序处理。`,
  ConferredAlready: ({ conferredOn }, say) =>
    `${say.date(conferredOn)}已经表彰，此前的结果暂不能重新办理；发现问题的，请按撤销程序处理。`,
  DatedBeforeOpening: ({ step, occurredOn, openedOn }, say) =>
    `“${say.step(step)}”自${say.date(openedOn)}起办理，所填办理日期${say.date(occurredOn)}在此之前，请核对原件。`,
  ConcludedBeforeLastAct: ({ step, occurredOn, last }, say) =>
    `“${say.step(step)}”已有${say.date(last)}办理的记录，暂不能按${say.date(occurredOn)}办结；请核对原件，办结日期不早于最后办理的事项。`,
  NotARecorder: ({ role, roles }, say) =>
    `补录由${say.list([...new Set(roles.map(say.role))])}办理，${say.role(role)}暂不能代为录入；请将原件交其录入。`,
  NoPeriodToExtend: ({ step }, say) => `环节“${say.step(step)}”没有已公布的期限，无从延长。`,
}
