import type { JsonObject } from '../../core/basics/json.ts'
import { explainScoringFault, type ScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import { sayPercent } from '../../core/wording/score.ts'
import type { Entries, Lack, ObservedPart, Params, Refusals } from './domain/index.ts'

const faultsIn = (faults: readonly JsonObject[]) =>
  faults.map((fault) => explainScoringFault(fault as unknown as ScoringFault).zh).join('；')

const lackOf = (say: Say) => (lack: Lack) => {
  const who = lack.owing.length > 0 ? `，${say.list(lack.owing)}尚未提交` : ''
  const away = lack.recused.length > 0 ? `，${say.list(lack.recused)}已回避、请更换` : ''
  return lack.panel === ''
    ? `${say.application(lack.application)}尚未编入评审组`
    : `${say.application(lack.application)}有效评分表${lack.sheets}份（须${lack.atLeast}份）${who}${away}`
}

const PARTS: Record<ObservedPart, string> = {
  strengths: '优势',
  improvements: '可改进之处',
  verifyOnSite: '现场须核实之处',
}

/** The articles of what was acknowledged; several provisions may rest on one. */
const articlesOf = (provisions: readonly { readonly article: string }[], say: Say): string =>
  say.list([...new Set(provisions.map(({ article }) => say.article(article)))])

export const words: StageWords<Refusals, Entries, Params> = {
  name: '评审',
  acts: {
    formPanel: '组成评审组',
    declareRecusal: '申报回避',
    replaceAssessor: '更换评审员',
    acknowledge: '确认知悉',
    submitScorecard: '提交评分表',
    recordConsensus: '记录合议结果',
    signObservations: '签署评审意见',
    closeScoring: '评分截止',
    reopenScoring: '恢复评分',
    signReport: '签署评审报告',
    determine: '确定得分',
  },
  refusals: {
    PanelTooSmall: ({ panel, members, atLeast }, say) =>
      `评审组${panel}只有${members}名${say.role('assessor')}，每个申报方至少须由${atLeast}名${say.role('assessor')}评分，请补足人员。`,
    MemberTwice: ({ panel, members }, say) =>
      `评审组${panel}的成员名单中${say.list(members)}重复，请核对名单。`,
    LeaderNotMember: ({ panel, leader }) =>
      `组长${leader}不在评审组${panel}的成员名单中，请列入成员或另定组长。`,
    OwnCase: ({ panel, members }, say) =>
      `${say.list(members.map(say.application))}是申报方，暂不能作为评审组${panel}的成员评审自己的申报，请另选${say.role('assessor')}。`,
    NotInCohort: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}不在本环节评审范围内，暂不能编入评审组，请核对名单。`,
    AlreadyInPanel: ({ taken }, say) =>
      `每个申报方只编入一个评审组；${say.list(taken.map(({ application, panel }) => `${say.application(application)}已在评审组${panel}`))}，请调整名单。`,
    PanelHasScored: ({ panel }, say) =>
      `评审组${panel}已有评分表，暂不能重新组成；个别人员变动请办理更换${say.role('assessor')}。`,
    UnknownPanel: ({ panel, known }, say) =>
      `没有评审组${panel}，现有评审组：${say.list(known)}，请核对编号。`,
    NotOnPanel: ({ person, application, members }, say) =>
      `${person}不是${say.application(application)}的${say.role('assessor')}（现为${say.list(members)}），暂不能提交评分表；确需参加的，请先办理更换${say.role('assessor')}。`,
    NotAMember: ({ person, panel, members }, say) =>
      `${person}不在评审组${panel}（现为${say.list(members)}），无需更换，请核对名单。`,
    AlreadyAMember: ({ person, panel }) => `${person}已在评审组${panel}，请另选接替人员。`,
    NotOwnRecusal: ({ person, actor }, say) =>
      `${say.role('assessor')}只申报本人的回避；${actor}不能代${person}申报，请由本人或者组织评审的机构办理。`,
    NoPanelYet: ({ application }, say) => `${say.application(application)}尚未编入该评审组，请先组成评审组。`,
    NotAcknowledged: ({ assessor, provisions }, say) =>
      `${say.role('assessor')}须先确认知悉：${provisions.map(({ zh }) => zh).join('')}${assessor}尚未确认，暂不能提交评分表，请先办理确认知悉。`,
    NothingToAcknowledge: ({ assessor }) => `${assessor}已经确认知悉，不必重复办理。`,
    MarksUnfit: ({ application, faults }, say) =>
      `${say.application(application)}的评分有误：${faultsIn(faults)}。请改正后再提交。`,
    ScorecardLocked: ({ application, assessor }, say) =>
      `${assessor}对${say.application(application)}的评分表已经提交并锁定；确有错误的，请办理更正。`,
    NotTheLeader: ({ application, leader }, say) =>
      application === ''
        ? `评审报告由组长（${leader}）或者组织评审的机构签署，请由其办理。`
        : `${say.application(application)}的合议结果由组长${leader}记录，请由其办理。`,
    NothingAgreed: ({ application }, say) =>
      `${say.application(application)}的合议结果未列条款，请至少填写一项合议一致的评分。`,
    ScoringIsClosed: () => '评分已经截止，暂不能再办理；确需补充评分的，请先恢复评分并说明理由。',
    ScoringStillOpen: () => '评分尚未截止，请先办理评分截止，再办理本事项。',
    SheetsLacking: ({ lacks }, say) =>
      `评分表不齐：${lacks.map(lackOf(say)).join('；')}。请补齐评分表或者更换${say.role('assessor')}后再办理。`,
    ConsensusLacking: ({ limit, apart }, say) =>
      `同一条款评分相差超过${limit}个百分点的须合议：${apart
        .map(
          ({ application, items }) =>
            `${say.application(application)}条款${say.list(items.map(({ item, lowest, highest }) => `${item}（${lowest}%—${highest}%）`))}`,
        )
        .join('；')}。请由组长组织合议并记录结果。`,
    ReplacementUnfit: ({ application, assessor }, say) =>
      `更正后的内容须仍是${assessor}对${say.application(application)}的完整评分表，请核对后再办理。`,
    ReportUnsigned: ({ name }) => `《${name.zh}》尚未签署，暂不能确定得分，请先签署。`,
    NoReportOwed: () => '本环节没有须签署的评审报告，无需办理。',
    NoObservationsOwed: () => '本环节没有须逐一签署的评审意见，无需办理。',
    ObservationsIncomplete: ({ application, missing }, say) =>
      `${say.application(application)}的评审意见缺少${say.list(missing.map((part) => PARTS[part]))}，暂不能签署，请补充后再签署。`,
    ObservationsLacking: ({ name, applications }, say) =>
      `《${name.zh}》须逐${say.measure()}签署，尚缺：${say.list(applications.map(say.application))}，暂不能办理评分截止，请先签署。`,
    NotToldByLeader: ({ application, leader }, say) =>
      `${say.application(application)}的评审意见由组长${leader}或者组织评审的机构签署，请由其办理。`,
  },
  entries: {
    PanelFormed: ({ panel, leader, members, applications }, say) =>
      `评审组${panel}：组长${leader}，成员${say.list(members)}；评审${applications.length}${say.measure()}：${say.list(applications.map(say.application))}`,
    AssessorReplaced: ({ panel, application, out, in: comes, reason }, say) =>
      `评审组${panel}${application === undefined ? '' : `（${say.application(application)}）`}：${out}退出${comes === undefined ? '' : `，由${comes}接替`}；理由：${reason}`,
    ProvisionsAcknowledged: ({ assessor, provisions }, say) =>
      `${assessor}确认知悉${articlesOf(provisions, say)}`,
    ScorecardSubmitted: ({ application, assessor, marks }, say) =>
      `${assessor}提交${say.application(application)}评分表，共${Object.keys(marks).length}个条款`,
    ConsensusRecorded: ({ application, marks, reason }, say) =>
      `${say.application(application)}合议：${say.list(Object.entries(marks).map(([item, percent]) => `${item}为${percent}%`))}；理由：${reason}`,
    ScoringClosed: ({ applications }, say) => `评分截止，共${applications.length}${say.measure()}`,
    ScoringReopened: ({ reason }) => `恢复评分，理由：${reason}`,
    ObservationsSigned: ({ application, document, parts, signedBy }, say) =>
      `${say.body(signedBy)}签署${say.application(application)}的${document}，载明${say.list(parts.map((part) => PARTS[part]))}`,
    ReportSigned: ({ document, signedBy }, say) => `${say.body(signedBy)}签署：${document}`,
    ScoresDetermined: ({ rows }, say) =>
      `确定得分：${say.list(rows.map(({ application, percent }) => `${say.application(application)}${sayPercent(percent, 'zh')}`))}`,
  },
  folded: {
    ProvisionsAcknowledged: (all, say) =>
      `${say.list(all.map(({ assessor }) => assessor))}确认知悉${articlesOf(all[0]?.provisions ?? [], say)}`,
    ScorecardSubmitted: (all, say) =>
      `${say.list(all.map(({ assessor }) => assessor))}提交${say.application(all[0]?.application ?? '')}评分表，每份${Object.keys(all[0]?.marks ?? {}).length}个条款`,
  },
  settings: ({ panel, consensus, report, observations }, say) => [
    {
      article: panel.article,
      basis: panel.basis,
      sentence: `由${say.body(panel.body)}评审，每个申报方至少由${panel.atLeast}名${say.role('assessor')}独立评分。`,
    },
    {
      article: consensus.article,
      basis: consensus.basis,
      sentence: `同一条款评分相差超过${consensus.whenSpreadOver}个百分点的须合议，合议结果代替平均值。`,
    },
    ...(report
      ? [
          {
            article: report.article,
            basis: report.basis,
            sentence: `确定得分前须签署${report.name.zh}。`,
          },
        ]
      : []),
    ...(observations
      ? [
          {
            article: observations.article,
            basis: observations.basis,
            sentence: `评分截止前对每个申报方签署${observations.name.zh}，载明${say.list(observations.parts.map((part) => PARTS[part]))}。`,
          },
        ]
      : []),
  ],
}
