import type { Text } from '../basics/text.ts'
import type { CandidatesFault } from './candidate-list.ts'
import type { CutFault } from './cut.ts'
import type { ExceedFault } from './exceed-limits.ts'
import type { QuotaExcess, QuotaFault } from './quotas.ts'

export type SelectionFault = CutFault | CandidatesFault | ExceedFault | QuotaExcess | QuotaFault

/** One sentence on why a cut, a list of candidates or an assignment cannot stand, and what to do. */
export function explainSelectionFault(fault: SelectionFault): Text {
  switch (fault.code) {
    case 'ChoiceNotNeeded':
      return {
        zh: '此处没有需要由会议确定的同分，暂不能另作选择',
        en: 'there is no tie here that a body has to settle, so nothing can be chosen',
      }
    case 'ChoiceWithoutReason':
      return { zh: '请注明作出选择的机构和理由', en: 'name the body that chose and its reason' }
    case 'ChosenTwice':
      return {
        zh: `${list(fault.applications)} 被重复选择`,
        en: `${commas(fault.applications)}: chosen twice`,
      }
    case 'ChosenOutsideTie':
      return {
        zh: `${list(fault.applications)} 不在同分范围内，只能在 ${list(fault.tied)} 中选择`,
        en: `${commas(fault.applications)}: not among the equals; choose among ${commas(fault.tied)}`,
      }
    case 'TooManyChosen':
      return {
        zh: `只余 ${fault.places} 个名额，选择了 ${fault.chosen} 个`,
        en: `${fault.places} places are left, ${fault.chosen} were chosen`,
      }
    case 'TooFewChosen':
      return {
        zh: `应选 ${fault.places} 个，只选择了 ${fault.chosen} 个`,
        en: `${fault.places} places have to be filled, ${fault.chosen} were chosen`,
      }
    case 'ChosenDoNotFit':
      return {
        zh: `所选各方不能同时列入：名额 ${list(fault.limits)} 已满，${fault.application} 无法列入，请另行选择`,
        en: `those chosen cannot all be seated: ${commas(fault.limits)} has no seat left for ${fault.application}; choose others`,
      }
    case 'LimitIsHard':
      return {
        zh: `数量上限 ${fault.count} 没有“原则上”的余地，暂不能突破`,
        en: `the limit of ${fault.count} is not one that may be exceeded`,
      }
    case 'ExceedanceWithoutReason':
      return {
        zh: '突破上限须注明决定机构和理由',
        en: 'exceeding the limit needs the body that decides and its reason',
      }
    case 'ExceedanceBelowLimit':
      return {
        zh: `上限为 ${fault.count}，所提 ${fault.asked} 未超过上限`,
        en: `the limit is ${fault.count}; ${fault.asked} does not exceed it`,
      }
    case 'UnknownLimit':
      return {
        zh: `没有编号为 ${fault.limit} 的名额，可以突破的应为 ${list(fault.known)} 之一`,
        en: `there is no limit ${fault.limit}; name one of ${commas(fault.known)}`,
      }
    case 'TiesBreakLimit':
      return {
        zh: `数量固定为 ${fault.count}，同分者不能全部入围，请规定比较顺序或由会议确定`,
        en: `${fault.count} is a hard number, equals cannot all enter: name a chain or a body`,
      }
    case 'QualificationMissing':
      return {
        zh: `奖项 ${fault.award} 是否达到评定标准须经认定，${list(fault.applications)} 尚无认定结果，请先认定`,
        en: `whether the standard of ${fault.award} is reached is found by people; ${commas(fault.applications)}: record the finding first`,
      }
    case 'QuotaExceeded': {
      const { limit, max, count, over, reserved } = fault
      return {
        zh: `名额 ${limit} 上限为 ${max}，${reserved ? `其中为其他奖项保留 ${reserved}，` : ''}现为 ${count}，超出 ${over}`,
        en: `the limit ${limit} is ${max}${reserved ? `, of which ${reserved} are kept for other awards` : ''}; ${count} are proposed, ${over} too many`,
      }
    }
    case 'UnknownAward':
      return {
        zh: `名额 ${fault.limit} 提到的奖项 ${fault.award} 不存在`,
        en: `the limit ${fault.limit} names the award ${fault.award}, which does not exist`,
      }
    case 'LeastAboveMax':
      return {
        zh: `名额 ${fault.limit} 的保留数 ${fault.least} 大于上限 ${fault.max}`,
        en: `the limit ${fault.limit} reserves ${fault.least} seats, more than its ${fault.max}`,
      }
    case 'ReservesAboveMax':
      return {
        zh: `名额 ${fault.limit} 内各项保留数合计 ${fault.reserved}，大于上限 ${fault.max}`,
        en: `the reserves inside ${fault.limit} add up to ${fault.reserved}, more than its ${fault.max}`,
      }
  }
}

const list = (names: readonly string[]): string => names.join('、')
const commas = (names: readonly string[]): string => names.join(', ')
