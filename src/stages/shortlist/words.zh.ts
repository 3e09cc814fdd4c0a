import type { CutByPeople, CutByScore } from '../../core/selection/cut-settings.ts'
import { sayGroup } from '../../core/selection/say-why-not.ts'
import { sayTies } from '../../core/selection/say-ties.ts'
import { explainWithNames } from '../../core/wording/named-fault.ts'
import type { Say, StageWords } from '../../core/wording/say.ts'
import { sayPercent } from '../../core/wording/score.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const ROUNDING = { ceil: '进一取整', floor: '舍去尾数', halfUp: '四舍五入' }
const BASE = { allSeats: '各奖项名额合计', topSeats: '最高奖项名额' }

function limitIn(cut: CutByScore, say: Say): string {
  switch (cut.method) {
    case 'fixed':
      return `按得分由高到低确定${cut.count}${say.measure()}入围`
    case 'ratio':
      return `按得分由高到低，以${BASE[cut.base]}的${cut.ratio}倍（${ROUNDING[cut.rounding]}）确定入围`
    case 'atMost':
      return cut.soft
        ? `按得分由高到低确定入围，原则上不超过${cut.count}${say.measure()}，确需超过的应说明理由并经批准`
        : `按得分由高到低确定入围，不超过${cut.count}${say.measure()}`
  }
}

const apartIn = (say: Say) => (say.severalRankings() ? '，各排名分别计算' : '')

function chosenIn({ by, question, atMost, soft, ifFewer }: CutByPeople, say: Say): string {
  const number =
    atMost === undefined
      ? ''
      : soft
        ? `，原则上不超过${atMost}${say.measure()}，确需超过的应说明理由并经批准`
        : `，不超过${atMost}${say.measure()}`
  return `由${say.role(by)}确定“${question.zh}”并说明理由${number}${number && apartIn(say)}${ifFewer ? '；不足的，全部入围' : ''}。`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '入围',
  acts: { determine: '确定入围名单', choose: '由人员确定入围名单' },
  refusals: {
    ScoreMissing: ({ step, applications }, say) =>
      `${say.list(applications.map(say.application))}没有${say.step(step)}得分，暂不能确定入围名单，请先确定其得分。`,
    TieUndecided: ({ applications, places, line }, say) =>
      `${say.list(applications.map(say.application))}得分均为${sayPercent(line, 'zh')}，比较后仍相同，只余${places}个名额，请由${say.role('committee')}决定并说明理由。`,
    ChoiceIsTheCommittees: ({ role }, say) =>
      `同分取舍由${say.role('committee')}决定，${say.role(role)}暂不能代为决定，请提交${say.role('committee')}。`,
    SelectionUnfit: ({ fault }, say) => `${explainWithNames(fault, say).zh}。`,
    PeopleChoose: ({ by, question }, say) =>
      `入围名单由${say.role(by)}按“${question.zh}”确定，不按得分划线；请由${say.role(by)}确定并说明理由。`,
    ScoresDecide: () => '入围名单按得分确定，无需另行选择；请按得分确定入围名单。',
    NotYoursToChoose: ({ role, by }, say) =>
      `入围名单由${say.role(by)}确定，${say.role(role)}暂不能确定，请提交${say.role(by)}。`,
    NotInCohort: ({ applications }, say) =>
      `${say.list(applications.map(say.application))}不在本环节之内，请在本环节的申报主体中确定。`,
    ChosenTwice: ({ application }, say) => `${say.application(application)}被列入两次，请更正。`,
    ReasonMissing: ({ applications }, say) =>
      `请说明确定名单的理由，或者逐一说明${say.list(applications.map(say.application))}的理由。`,
    AllGoOn: ({ atMost, left }, say) =>
      `申报主体不足或者恰为${atMost}${say.measure()}的，全部入围；请将${say.list(left.map(say.application))}列入。`,
  },
  entries: {
    ShortlistDetermined: ({ group, kept, line, shortfall, ties }, say) =>
      `入围${sayGroup(group, 'zh')}${kept.length}${say.measure(group)}${line === null ? '' : `，入围线${sayPercent(line, 'zh')}`}${shortfall > 0 ? `，较规定数量少${shortfall}${say.measure(group)}` : ''}${ties.length > 0 ? '，入围线上有同分' : ''}：${say.list(kept.map(say.application))}`,
    ShortlistChosen: ({ by, kept, reason, reasons, exceeded }, say) =>
      `${say.body(by)}确定入围${kept.length}${say.measure()}（由人员认定）：${say.list(kept.map((each) => `${say.application(each)}${reasons[each] === undefined ? '' : `（${reasons[each]}）`}`))}${reason === undefined ? '' : `，理由：${reason}`}${exceeded ? `；原则上不超过${exceeded.atMost}${say.measure()}，经${exceeded.approvedBy}批准突破，理由：${exceeded.reason}` : ''}`,
  },
  settings: (params, say) => [
    {
      article: params.cut.article,
      basis: params.cut.basis,
      sentence:
        params.cut.method === 'byPeople'
          ? chosenIn(params.cut, say)
          : `依据${say.step(params.score ?? '')}得分，${limitIn(params.cut, say)}${apartIn(say)}；不足的，全部入围。`,
    },
    ...(params.ties && params.cut.method !== 'byPeople' ? [sayTies(params.ties, say)] : []),
  ],
}
