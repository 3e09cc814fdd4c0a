import { explainScoringFault, type ScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import { sayTies } from '../../core/selection/say-ties.ts'
import { explainWithNames } from '../../core/wording/named-fault.ts'
import type { StageWords } from '../../core/wording/say.ts'
import { sayScore } from '../../core/wording/score.ts'
import type { LimitExceeded } from '../../core/selection/exceed-limits.ts'
import { sayGroup, sayWhyNot } from '../../core/selection/say-why-not.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const LOWER_TIER = {
  'next-in-rank': '达到较高奖项得分要求而未列入其候选的，可依次列入下一奖项候选',
  'band-only': '达到较高奖项得分要求的，不列入下一奖项候选',
}

const FALLS = { removed: '被取消资格', struck: '未获批准', withdrawn: '退出' }

const sayExceeded = (exceeded: readonly LimitExceeded[]): string =>
  exceeded
    .map(
      ({ count, reason, approvedBy }) => `；原则上的名额经${approvedBy}批准突破至${count}个，理由：${reason}`,
    )
    .join('')

export const words: StageWords<Refusals, Entries, Params> = {
  name: '综合评价',
  acts: {
    determineRanking: '确定综合排名和候选名单',
    findStandardReached: '认定是否达到评定标准',
    proposeCandidates: '提出建议名单',
    signReport: '签署报告',
    moveUp: '递补',
  },
  refusals: {
    WeightsUnfit: ({ fault, decidedBy }, say) =>
      `${explainScoringFault(fault as unknown as ScoringFault).zh}，暂不能综合排名；${decidedBy === null ? '请对照条文改正权重' : `请由${say.role(decidedBy)}决定权重`}。`,
    SeatTieUndecided: ({ award, awards, applications, places, line }, say) =>
      `${say.list(applications.map(say.application))}综合得分均为${sayScore(line, 'zh')}，比较后仍相同，${say.list((awards ?? [award]).map(say.award))}${awards ? '合计' : ''}只余${places}个名额，请由${say.role('committee')}决定并说明理由${awards ? `，填在${say.award(award)}项下` : ''}。`,
    ChoiceIsTheCommittees: ({ role }, say) =>
      `同分取舍由${say.role('committee')}决定，${say.role(role)}暂不能代为决定，请提交${say.role('committee')}。`,
    SelectionUnfit: ({ fault }, say) => `${explainWithNames(fault, say).zh}。`,
    NoReportOwed: () => '本环节没有须签署的报告，无需办理。',
    RankingNotDetermined: () => '综合排名尚未确定，请先确定排名再签署报告。',
    RankingStale: ({ gone }, say) =>
      `${say.list(gone.map(say.application))}已退出评审，原排名和候选名单不再适用，请重新确定后再签署报告。`,
    FindingsMissing: ({ award, applications, by, question }, say) =>
      `${say.award(award)}须由${say.role(by)}认定“${question.zh}”，${say.list(applications.map(say.application))}尚未认定，暂不能确定名单，请先认定并说明理由。`,
    NoFindingAsked: ({ award }, say) =>
      `${say.award(award)}不以人工认定为授奖要求，无需认定；有得分要求的，按得分比较。`,
    FindingNotYours: ({ award, role, by }, say) =>
      `${say.award(award)}的评定标准由${say.role(by)}认定，${say.role(role)}暂不能认定，请提交${say.role(by)}。`,
    NotRankedHere: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}不在本环节排名之内，请在已排名的申报主体中提出。`,
    FinderRecused: ({ person, application }, say) =>
      `${say.body(person)}对${say.application(application)}已申明回避，请由其他人员认定。`,
    FoundAlready: ({ award, application }, say) =>
      `名单已经确定，${say.application(application)}是否达到${say.award(award)}评定标准不再另行认定；确有错误的，请按更正办理。`,
    ProposalNotAsked: () => '条文规定按综合排名产生候选名单，无需另行提出建议名单；请确定综合排名。',
    ProposalNotYours: ({ role, by }, say) =>
      `建议名单由${say.role(by)}提出，${say.role(role)}暂不能提出，请提交${say.role(by)}。`,
    NotProposedYet: ({ by }, say) => `建议名单尚未提出，请由${say.role(by)}提出后再签署报告。`,
    ProposedTwice: ({ application }, say) =>
      `${say.application(application)}在建议名单中出现两次，每个申报主体只能列入一个奖项，请更正。`,
    AwardUnknown: ({ award }) => `没有奖项“${award}”，请核对奖项编号。`,
    NotEligibleFor: ({ application, award, why }, say) =>
      `${say.application(application)}暂不能列入${say.award(award)}：${sayWhyNot(why, 'zh')}；请调整建议名单。`,
    PassedOverWithoutReason: ({ application, award, better }, say) =>
      `建议名单将${say.application(application)}列入${say.award(award)}，而得分更高的${say.list(better.map(say.application))}未列入，请说明理由。`,
    NobodyMovesUp: ({ inPlaceOf, basis, note }, say) =>
      `${say.application(inPlaceOf)}的名额${note === null ? (basis === 'silent' ? '如何处理条文未作规定，按不递补处理' : '不进行递补') : `不递补（${note.zh.replace(/。$/, '')}）`}，该名额空缺；请按现有名单继续办理。`,
    MoveUpNotYours: ({ role, by }, say) =>
      `递补由${say.role(by)}办理，${say.role(role)}暂不能办理，请提交${say.role(by)}。`,
    RankingStillOpen: ({ inPlaceOf }, say) =>
      `名单尚未确定，无需以递补方式接替${say.application(inPlaceOf)}；请重新确定综合排名和候选名单。`,
    HasNotFallen: ({ application }, say) =>
      `${say.application(application)}的名额没有空出，暂不能递补；须在其被取消资格、未获批准或者退出之后办理。`,
    NoSeatFreed: ({ application }, say) =>
      `${say.application(application)}为再次获奖，不占名额，没有可以递补的名额。`,
    FilledAlready: ({ inPlaceOf, successor }, say) =>
      `${say.application(inPlaceOf)}的名额已由${say.application(successor)}递补，无需再次办理。`,
    NobodyLeft: ({ inPlaceOf, award }, say) =>
      `${say.application(inPlaceOf)}之后没有其他符合${say.award(award)}要求的申报主体，该名额空缺。`,
    SuccessorChosenByPeople: ({ award, by }, say) =>
      `${say.award(award)}的名单由${say.role(by)}提出，递补人选也请由${say.role(by)}提出并说明理由。`,
  },
  entries: {
    RankingDetermined: ({ group, rows, unranked, exceeded = [] }, say) =>
      `综合排名${sayGroup(group, 'zh')}${rows.length}${say.measure(group)}：${say.list(rows.map(({ application, rank, shown }) => `第${rank}名${say.application(application)}（${shown}）`))}${unranked.length > 0 ? `；未排名：${say.list(unranked.map(({ application, missing }) => `${say.application(application)}（缺${say.list(missing.map(say.step))}得分）`))}` : ''}${sayExceeded(exceeded)}`,
    StandardReachedFound: ({ award, application, reached, by, reason }, say) =>
      `${say.body(by)}认定${say.application(application)}${reached ? '达到' : '未达到'}${say.award(award)}评定标准（由人员认定），理由：${reason}`,
    CandidatesProposed: ({ lists, by, reason, departures, exceeded = [] }, say) =>
      `${say.body(by)}提出建议名单（由人员认定）：${say.list(Object.entries(lists).map(([award, names]) => `${say.award(award)}${names.length === 0 ? '空缺' : `（${say.list(names.map(say.application))}）`}`))}，理由：${reason}${departures.map((each) => `；${say.application(each.application)}列在得分更高的${say.list(each.better.map(say.application))}之前，理由：${each.reason}`).join('')}${sayExceeded(exceeded)}`,
    SuccessorNamed: ({ inPlaceOf, application, award, fell, cause, beforeFinalList, reason }, say) =>
      `${say.application(inPlaceOf)}${FALLS[fell]}${cause === '' ? '' : `（${cause}）`}${beforeFinalList ? '，其时名单尚未审定' : ''}，由${say.application(application)}递补${say.award(award)}候选${reason === undefined ? '' : `（由人员认定，理由：${reason}）`}`,
    ReportSigned: ({ document, signedBy }, say) => `${say.body(signedBy)}签署：${document}`,
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
            sentence: candidates.byPeople
              ? `按综合排名对照，分别提出各奖项候选名单；${LOWER_TIER[candidates.lowerTier]}。`
              : `按综合排名分别提出各奖项候选名单；${LOWER_TIER[candidates.lowerTier]}。`,
          },
          ...(candidates.byPeople
            ? [
                {
                  article: candidates.byPeople.article,
                  basis: candidates.byPeople.basis,
                  sentence: `候选名单由${say.role(candidates.byPeople.by)}提出，综合考虑${candidates.byPeople.grounds.zh}；列在得分更高者之前的，逐一说明理由。`,
                },
              ]
            : []),
          sayTies(candidates.ties, say),
        ]
      : []),
    ...(report
      ? [{ article: report.article, basis: report.basis, sentence: `须签署${report.name.zh}。` }]
      : []),
  ],
}
