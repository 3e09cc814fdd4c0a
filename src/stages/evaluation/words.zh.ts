import { explainScoringFault, type ScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import { explainSelectionFault, type SelectionFault } from '../../core/selection/explain-selection-fault.ts'
import { sayTies } from '../../core/selection/say-ties.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const LOWER_TIER = {
  'next-in-rank': '达到较高奖项得分要求而未列入其候选的，可依次列入下一奖项候选',
  'band-only': '达到较高奖项得分要求的，不列入下一奖项候选',
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '综合评价',
  acts: { determineRanking: '确定综合排名和候选名单', signReport: '签署报告' },
  refusals: {
    WeightsUnfit: ({ fault, decidedBy }, say) =>
      `${explainScoringFault(fault as unknown as ScoringFault).zh}，暂不能综合排名；${decidedBy === null ? '请对照条文改正权重' : `请由${say.role(decidedBy)}决定权重`}。`,
    SeatTieUndecided: ({ award, applications, places, line }, say) =>
      `${say.list(applications.map(say.application))}综合得分均为${line}，比较后仍相同，${say.award(award)}只余${places}个名额，请由${say.role('committee')}决定并说明理由。`,
    ChoiceIsTheCommittees: ({ role }, say) =>
      `同分取舍由${say.role('committee')}决定，${say.role(role)}暂不能代为决定，请提交${say.role('committee')}。`,
    SelectionUnfit: ({ fault }) => `${explainSelectionFault(fault as unknown as SelectionFault).zh}。`,
    NoReportOwed: () => '本环节没有须签署的报告，无需办理。',
    RankingNotDetermined: () => '综合排名尚未确定，请先确定排名再签署报告。',
    RankingStale: ({ gone }, say) =>
      `${say.list(gone.map(say.application))}已退出评审，原排名和候选名单不再适用，请重新确定后再签署报告。`,
  },
  entries: {
    RankingDetermined: ({ rows, unranked }, say) =>
      `综合排名${rows.length}家：${say.list(rows.map(({ application, rank, shown }) => `第${rank}名${say.application(application)}（${shown}）`))}${unranked.length > 0 ? `；未排名：${say.list(unranked.map(({ application, missing }) => `${say.application(application)}（缺${say.list(missing.map(say.step))}得分）`))}` : ''}`,
    ReportSigned: ({ document, signedBy }, say) => `${say.body(signedBy)}签署报告${document}`,
  },
  settings: ({ weights, shown, candidates, report }, say) => [
    {
      article: weights.article,
      basis: weights.basis,
      sentence: `综合得分按${say.list(say.inOrder(Object.keys(weights.shares)).map((step) => `${say.step(step)}${weights.shares[step]}`))}汇总，缺任一环节得分的不予排名，也不调整其他权重。`,
    },
    {
      article: shown.article,
      basis: shown.basis,
      sentence: `综合得分显示时四舍五入保留${shown.decimals}位小数；比较得分要求和名次在舍入之前。`,
    },
    ...(candidates
      ? [
          {
            article: candidates.article,
            basis: candidates.basis,
            sentence: `按综合排名分别提出各奖项候选名单；${LOWER_TIER[candidates.lowerTier]}。`,
          },
          sayTies(candidates.ties, say),
        ]
      : []),
    ...(report
      ? [{ article: report.article, basis: report.basis, sentence: `须签署${report.name.zh}。` }]
      : []),
  ],
}
