import type { ContractEntries } from '../contract/entries.ts'
import type { ProcessEntries } from '../process/entries.ts'
import { sayYuan } from './money.ts'
import { ERASURE_GROUNDS } from './erasure-grounds.ts'
import type { Say, Sentences } from './say.ts'
import { sayPercent } from './score.ts'

const CHANGES = { renamed: '更名为', merged: '合并入', divided: '分立，由以下主体承继：', closed: '终止' }
const CLAWBACKS = { yes: '追缴奖金', no: '不追缴奖金', unclear: '是否追缴奖金须经法制审核' }
const SANCTIONS = { revocation: '撤销奖励', fraudFinding: '认定弄虚作假' }
const eligible = { yes: '符合申报条件', no: '不符合申报条件', unknown: '尚待查明' }

/** 个人信息保护法第四十七条 */
const fileOf = (stream: string, say: Say) =>
  stream.startsWith('application/')
    ? `${say.application(stream.slice('application/'.length))}案卷`
    : '本届评定'

export const sharedEntries: Sentences<ProcessEntries & ContractEntries> = {
  CycleOpened: ({ year, rehearsal, standing }) =>
    `${standing ? '建立常设台账' : `启动${year}年度评定`}${rehearsal ? '（演练）' : ''}`,
  CycleClosed: () => '本届评定办结',
  ParameterDecided: ({ parameter, value, by, document }, say) =>
    `${say.role(by)}决定待定事项“${say.question(parameter)}”：${say.answer(parameter, value)}（${document}）`,
  StepOpened: ({ step, round, cohort, anew }, say) =>
    `“${say.step(step)}”${anew ? '重新' : ''}开始${round > 1 ? `（第${round}轮）` : ''}${cohort.length > 0 ? `，${cohort.length}${say.measure()}` : ''}`,
  StepConcluded: ({ step, passed, held, out }, say) =>
    passed.length + held.length + out.length === 0
      ? `“${say.step(step)}”办结`
      : `“${say.step(step)}”办结：通过${passed.length}${say.measure()}${held.length > 0 ? `，暂缓${held.length}${say.measure()}（${say.list(held.map(say.application))}）` : ''}${out.length > 0 ? `，未通过${out.length}${say.measure()}` : ''}`,
  StepJoined: ({ step, joined }, say) => `${say.list(joined.map(say.application))}并入“${say.step(step)}”`,
  StepAmended: ({ step, admitted }, say) =>
    `${say.list(admitted.map(say.application))}经递补，自“${say.step(step)}”进入以后环节`,
  StepReopened: ({ step, reason }, say) => `“${say.step(step)}”重新办理：${reason}`,
  EntryCorrected: ({ stream, version, reason }, say) =>
    `更正${fileOf(stream, say)}第${version}条记录：${reason}`,
  EntryAnnulled: ({ stream, version, reason }, say) =>
    `作废${fileOf(stream, say)}第${version}条记录：${reason}`,
  ConditionsAdapted: ({ by, document }, say) => `${say.role(by)}调整本届申报条件（${document}）`,
  LimitOverrun: ({ step, from, due, concludedOn, article, reason }, say) =>
    `“${say.step(step)}”逾期办结：${say.article(article)}所定期限自${say.date(from)}起算，至${say.date(due)}届满，${say.date(concludedOn)}办结${reason === undefined ? '，原因待说明' : `；原因：${reason}`}。仅作记录，不影响后续环节`,
  OverrunExplained: ({ step, reason, document }, say) =>
    `说明“${say.step(step)}”逾期原因：${reason}${document === undefined ? '' : `（${document}）`}`,
  LimitExtended: ({ step, from, to, reason, document }, say) =>
    `“${say.step(step)}”办理期限由${say.date(from)}延至${say.date(to)}：${reason}（${document}）`,
  CycleSuspended: ({ reason, document }) =>
    `本届评定暂停：${reason}（${document}）。自次日起各项期限停止计算；暂停期间除恢复、终止外不办理其他事项`,
  CycleResumed: ({ since, days, document }, say) =>
    `本届评定恢复（${document}）：自${say.date(since)}起暂停${days}日；各项期限自次日起继续计算，当时尚未届满的公布期限按暂停日数顺延，遇休息日顺延至工作日`,
  CycleTerminated: ({ reason, document }) =>
    `本届评定终止：${reason}（${document}）。各环节不再办理，不产生评定结果`,
  BodySucceeded: ({ before, name, document }) => `“${before.zh}”的职责由“${name.zh}”承继（${document}）`,
  Erased: ({ values, ground, reason, document }) =>
    `删除封存的个人信息和文字${values.length}项（${ERASURE_GROUNDS[ground]?.zh ?? ground}）：${reason}（${document}）`,
  PeriodExtended: ({ step, from, to, reason }, say) =>
    `“${say.step(step)}”期限由${say.date(from)}延至${say.date(to)}：${reason}`,
  NoticePosted: ({ lastDay }, say) => (lastDay === undefined ? '即日公布' : `期限至${say.date(lastDay)}24时`),
  ApplicationEntered: ({ application, name }) => `${application} ${name} 申报材料入卷`,
  ClockPaused: ({ application }, say) => `${say.application(application)}补正期间，审查期限中止计算。`,
  ClockResumed: ({ application }, say) => `${say.application(application)}补正材料收到，审查期限恢复计算。`,
  ApplicationWithdrawn: ({ application, reason }, say) =>
    `${say.application(application)}撤回申报：${reason}`,
  RecusalRecorded: ({ person, application, ground }, say) =>
    `${person}回避${application === undefined ? '本环节' : `：${say.application(application)}`}（${ground}）`,
  FindingRecorded: (data, say) => `${say.application(data.application)}：${eligible[data.eligible]}`,
  ScoreFixed: ({ application, percent }, say) =>
    `${say.application(application)}得分率${sayPercent(percent, 'zh')}`,
  CandidatesDetermined: (lists, say) =>
    [
      ...Object.entries(lists.candidates).map(([award, names]) => {
        const vacant = lists.vacant[award] ? `（空缺${lists.vacant[award]}）` : ''
        return names.length === 0
          ? `${say.award(award)}：无${vacant}`
          : `${say.award(award)}${names.length}${say.measure(award)}${vacant}：${say.list(names.map(say.application))}`
      }),
      ...say.vacantTogether(lists).map(({ limit, seats }) => `${say.limit(limit)}合计尚有${seats}个名额空缺`),
    ].join('；'),
  CandidateHeld: ({ application, cause }, say) => `${say.application(application)}暂缓（${cause}）`,
  CandidateReleased: ({ application, cause }, say) => `${say.application(application)}恢复（${cause}）`,
  CandidateRemoved: ({ application, cause }, say) => `${say.application(application)}退出名单（${cause}）`,
  ApprovalGiven: ({ approved, struck, document }, say) =>
    `批准${approved.length}${say.measure()}（${document}）${struck.length > 0 ? `；未批准${struck.length}${say.measure()}：${struck.map(({ application, reason }) => `${say.application(application)}（${reason}）`).join('、')}` : ''}`,
  ReferredForRevocation: ({ application, cause, from }, say) =>
    from === 'titleUse'
      ? `${say.application(application)}违规使用称号（${cause}），转入撤销程序`
      : `${say.application(application)}已经批准，${cause}成立，不从名单移出，转入撤销程序`,
  HonourConferred: ({ application, award, prizeFen, pending }, say) =>
    `${say.application(application)}：${say.award(award)}，${pending ? '以往获奖情况待查，奖金暂不核定' : `奖金${sayYuan(prizeFen, 'zh')}`}`,
  FirstWinSettled: ({ application, award, firstWin, prizeFen }, say) =>
    `${say.application(application)}获${say.award(award)}已查明为${firstWin ? '首次获奖' : '再次获奖'}，奖金${sayYuan(prizeFen, 'zh')}`,
  HonourRegistered: ({ application, award, number, approvedOn, validUntil }, say) =>
    `${say.application(application)}的${say.award(award)}登入获奖名录（${number}），${say.date(approvedOn)}获奖${validUntil === undefined ? '' : `，称号有效期至${say.date(validUntil)}`}`,
  WinnerChanged: ({ application, change, name, since }, say) =>
    `${say.application(application)}自${say.date(since)}起${CHANGES[change]}${name === '' ? '' : name}`,
  AwardRevoked: ({ application, award, rule, document, clawback }, say) =>
    `撤销${say.application(application)}的${say.award(award)}（${say.rule(rule)}；${document}），${CLAWBACKS[clawback]}`,
  SanctionDecided: ({ application, act, rule, document, bannedUntil }, say) =>
    `${say.application(application)}：${SANCTIONS[act]}（${say.rule(rule)}；${document}）${bannedUntil === undefined ? '' : `，至${say.date(bannedUntil)}不予受理申报`}`,
}
