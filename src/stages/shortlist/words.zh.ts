import { explainSelectionFault, type SelectionFault } from '../../core/selection/explain-selection-fault.ts'
import { sayTies } from '../../core/selection/say-ties.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

const ROUNDING = { ceil: '进一取整', floor: '舍去尾数', halfUp: '四舍五入' }
const BASE = { allSeats: '各奖项名额合计', topSeats: '最高奖项名额' }

function limitIn({ cut }: Params): string {
  switch (cut.method) {
    case 'fixed':
      return `按得分由高到低确定${cut.count}家入围`
    case 'ratio':
      return `按得分由高到低，以${BASE[cut.base]}的${cut.ratio}倍（${ROUNDING[cut.rounding]}）确定入围`
    case 'atMost':
      return cut.soft
        ? `按得分由高到低确定入围，原则上不超过${cut.count}家，确需超过的应说明理由并经批准`
        : `按得分由高到低确定入围，不超过${cut.count}家`
  }
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '入围',
  acts: { determine: '确定入围名单' },
  refusals: {
    ScoreMissing: ({ step, applications }, say) =>
      `${say.list(applications.map(say.application))}没有${say.step(step)}得分，暂不能确定入围名单，请先确定其得分。`,
    TieUndecided: ({ applications, places, line }, say) =>
      `${say.list(applications.map(say.application))}得分均为${line}%，比较后仍相同，只余${places}个名额，请由${say.role('committee')}决定并说明理由。`,
    ChoiceIsTheCommittees: ({ role }, say) =>
      `同分取舍由${say.role('committee')}决定，${say.role(role)}暂不能代为决定，请提交${say.role('committee')}。`,
    SelectionUnfit: ({ fault }) => `${explainSelectionFault(fault as unknown as SelectionFault).zh}。`,
  },
  entries: {
    ShortlistDetermined: ({ kept, line, shortfall, ties }, say) =>
      `入围${kept.length}家${line === null ? '' : `，入围线${line}%`}${shortfall > 0 ? `，较规定数量少${shortfall}家` : ''}${ties.length > 0 ? '，入围线上有同分' : ''}：${say.list(kept.map(say.application))}`,
  },
  settings: (params, say) => [
    {
      article: params.cut.article,
      basis: params.cut.basis,
      sentence: `依据${say.step(params.score)}得分，${limitIn(params)}；不足的，全部入围。`,
    },
    sayTies(params.ties, say),
  ],
}
