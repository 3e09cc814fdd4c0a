import type { Text } from '../basics/text.ts'
import type { NotAssigned } from './assign.ts'
import type { Demand, Rule } from './assignment-program.ts'
import { sayShortage } from './say-shortage.ts'

export type Said = { readonly message: Text; readonly mend: Text }

/** Why there is no assignment, one sentence for each thing that stands in the way. */
export function sayNotAssigned(not: NotAssigned): readonly Said[] {
  if (not.why === 'short') return not.shortages.map(sayShortage)
  if (not.why === 'undecided')
    return [
      {
        message: {
          zh: `在${not.seconds}秒内尚未得出分组结果，也未能判定无解`,
          en: `no assignment was found within ${not.seconds} seconds, nor shown to be impossible`,
        },
        mend: { zh: '请延长时限后再办', en: 'allow more time' },
      },
    ]
  const { rules, unmet, isProven, isComplete } = not
  const [zh, en] = [rules.map((rule) => RULE_NAMES[rule].zh), rules.map((rule) => RULE_NAMES[rule].en)]
  const certainty = isProven
    ? { zh: '不能同时满足', en: 'cannot be kept together' }
    : {
        zh: '未能同时满足（已试的排法中没有，不等于不存在）',
        en: 'could not be kept together (in the ways that were tried, which is no proof)',
      }
  return [
    {
      message: {
        zh: `每项人数、回避要求与${zh.join('、')}${certainty.zh}${isComplete ? '' : '；时限内未能进一步缩小范围'}`,
        en: `the number per case, conflicts and ${en.join(', ')} ${certainty.en}${isComplete ? '' : '; there was no time to narrow this down'}`,
      },
      mend: { zh: '请放宽其中一项，或增加评审员', en: 'relax one of them, or add assessors' },
    },
    ...unmet.map(({ demand, missing }) => sayUnmet(demand, missing)),
  ]
}

export const RULE_NAMES: Readonly<Record<Rule, Text>> = {
  maxLoad: { zh: '承担上限', en: 'the limit of cases' },
  minLoad: { zh: '最少承担数', en: 'the least load' },
  leader: { zh: '组长要求', en: 'a leader for each case' },
  topics: { zh: '领域覆盖', en: 'topic cover' },
  overlap: { zh: '相邻评审组共有人员', en: 'assessors shared by neighbours' },
}

function sayUnmet(demand: Demand, missing: number): Said {
  const mend = { zh: '这是差额最小的一种情形', en: 'this is one way of falling short by the least' }
  switch (demand.rule) {
    case 'maxLoad':
      return {
        mend,
        message: {
          zh: `评审员“${demand.assessor}”会超出上限${missing}项`,
          en: `the assessor "${demand.assessor}" would exceed the limit by ${missing}`,
        },
      }
    case 'minLoad':
      return {
        mend,
        message: {
          zh: `评审员“${demand.assessor}”会少承担${missing}项`,
          en: `the assessor "${demand.assessor}" would stay ${missing} below the least load`,
        },
      }
    case 'leader':
      return {
        mend,
        message: { zh: `“${demand.panel}”会没有组长`, en: `"${demand.panel}" would have no leader` },
      }
    case 'topics':
      return {
        mend,
        message: {
          zh: `“${demand.panel}”的领域${demand.topics.join('、')}会有${missing}个无人覆盖`,
          en: `"${demand.panel}" would lack ${missing} of the topics ${demand.topics.join(', ')}`,
        },
      }
    case 'overlap':
      return {
        mend,
        message: {
          zh: `“${demand.panels[0]}”与“${demand.panels[1]}”会少${missing}名共有评审员`,
          en: `"${demand.panels[0]}" and "${demand.panels[1]}" would share ${missing} too few`,
        },
      }
  }
}
