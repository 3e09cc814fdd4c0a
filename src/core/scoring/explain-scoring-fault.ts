import type { Text } from '../basics/text.ts'
import { asPercent } from '../number/percent.ts'
import type { ScoreMissing, WeightFault } from './composite.ts'
import type { PanelScoreFault } from './panel-score.ts'

export type ScoringFault = PanelScoreFault | WeightFault | ScoreMissing

/** One sentence on what is wrong with marks, panel or weights, and what to do. */
export function explainScoringFault(fault: ScoringFault): Text {
  const { zh, en } = meaningOf(fault)
  if (fault.code === 'AssessorTwice' || !('assessor' in fault) || fault.assessor === undefined)
    return { zh, en }
  return { zh: `评审员 ${fault.assessor}：${zh}`, en: `assessor ${fault.assessor}: ${en}` }
}

function meaningOf(fault: ScoringFault): Text {
  switch (fault.code) {
    case 'UnknownItem':
      return {
        zh: `评分标准中没有条款 ${fault.item}，请核对条款编号`,
        en: `the standard has no item ${fault.item}; check its number`,
      }
    case 'MarkOverHundred':
      return {
        zh: `条款 ${fault.item} 的评分 ${fault.percent}% 超过 100%，请更正`,
        en: `item ${fault.item} is marked ${fault.percent}%, more than 100%`,
      }
    case 'MarkOffStep':
      return {
        zh: `条款 ${fault.item} 的评分 ${fault.percent}% 不在评分档位的步长上，最接近的是 ${percents(fault.nearest, '、')}`,
        en: `item ${fault.item} is marked ${fault.percent}%, which is no step of a band; the nearest: ${percents(fault.nearest, ', ')}`,
      }
    case 'ItemMissing':
      return { zh: `条款 ${fault.item} 尚无评分，请补充`, en: `item ${fault.item} has no mark yet` }
    case 'AssessorTwice':
      return {
        zh: `评审员 ${fault.assessor} 有两份评分表，只能保留一份`,
        en: `assessor ${fault.assessor} has two scorecards; keep one`,
      }
    case 'TooFewToTrim':
      return {
        zh: `条款 ${fault.item} 只有 ${fault.assessors} 名评审员评分，至少 ${fault.least} 名方可去掉最高分和最低分`,
        en: `item ${fault.item} has ${fault.assessors} marks; dropping the highest and lowest needs at least ${fault.least}`,
      }
    case 'WeightsNotWhole':
      return {
        zh: `各环节权重合计为 ${asPercent(fault.sum)}%，应为 100%`,
        en: `the weights add up to ${asPercent(fault.sum)}%, they have to make 100%`,
      }
    case 'WeightNotPositive':
      return {
        zh: `环节 ${fault.stage} 的权重为 ${asPercent(fault.weight)}%，应大于 0`,
        en: `the weight of ${fault.stage} is ${asPercent(fault.weight)}%, it has to be above 0`,
      }
    case 'WeightMissing':
      return { zh: `环节 ${fault.stage} 尚未确定权重`, en: `no weight has been decided for ${fault.stage}` }
    case 'ScoreMissing':
      return {
        zh: `缺少环节 ${fault.missing.join('、')} 的得分，暂不能计算综合得分，也不调整其他权重`,
        en: `no score for ${fault.missing.join(', ')}: no composite yet, and no other weight is changed`,
      }
  }
}

const percents = (numbers: readonly string[], comma: string): string =>
  numbers.map((each) => `${each}%`).join(comma)
