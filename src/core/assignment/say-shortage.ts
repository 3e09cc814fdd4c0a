import type { Text } from '../basics/text.ts'
import { someOf } from './some-of.ts'
import type { Shortage } from './shortage.ts'

/** Which group is short, by how much and why, in one sentence; and what to do. */
export function sayShortage(shortage: Shortage): { readonly message: Text; readonly mend: Text } {
  switch (shortage.code) {
    case 'tooFewAssessors':
      return {
        message: {
          zh: `每项需${shortage.need}名评审员，可用的只有${shortage.have}名，差${shortage.need - shortage.have}名（另有${shortage.unavailable}名资格已过期或不能承担）`,
          en: `each case needs ${shortage.need} assessors and only ${shortage.have} can serve, ${shortage.need - shortage.have} short (${shortage.unavailable} more are not certified or take no case)`,
        },
        mend: MORE_PEOPLE,
      }
    case 'tooFewForPanel':
      return {
        message: {
          zh: `“${shortage.panel}”需${shortage.need}名评审员，因回避或承担上限不能参加的${shortage.unable}名除外只有${shortage.have}名，差${shortage.need - shortage.have}名`,
          en: `"${shortage.panel}" needs ${shortage.need} assessors; with ${shortage.unable} barred or unable to take all its cases only ${shortage.have} are left, ${shortage.need - shortage.have} short`,
        },
        mend: MORE_PEOPLE,
      }
    case 'noLeaderForPanel':
      return {
        message: {
          zh: `“${shortage.panel}”没有可任组长的评审员：可任组长的${shortage.leaders}名均须回避或资格已过期`,
          en: `"${shortage.panel}" has nobody who may lead: all ${shortage.leaders} leaders are barred or not certified`,
        },
        mend: { zh: '请增加可任组长的评审员', en: 'name further leaders' },
      }
    case 'noTopicForPanel':
      return {
        message: {
          zh: `“${shortage.panel}”的领域${shortage.topics.join('、')}应覆盖${shortage.least}个，只能覆盖${shortage.have}个：具备这些领域的${shortage.assessors}名评审员须回避、资格已过期或不足`,
          en: `"${shortage.panel}" needs ${shortage.least} of the topics ${shortage.topics.join(', ')} covered and ${shortage.have} can be: of the ${shortage.assessors} assessors of these fields all others are barred or not certified`,
        },
        mend: { zh: '请增加该领域的评审员', en: 'add assessors of this field' },
      }
    case 'totalLoad':
      return {
        message: {
          zh: `共需${shortage.need}个席位，${shortage.assessors}名评审员按承担上限合计${shortage.have}个，差${shortage.need - shortage.have}个`,
          en: `${shortage.need} seats are to be filled; ${shortage.assessors} assessors can take ${shortage.have} under their limits, ${shortage.need - shortage.have} short`,
        },
        mend: LOAD_OR_PEOPLE,
      }
    case 'tooFewLeaders':
      return {
        message: {
          zh: `每项需1名组长，共${shortage.need}项；可任组长的${shortage.leaders}名按承担上限合计${shortage.have}项，差${shortage.need - shortage.have}项`,
          en: `${shortage.need} cases need a leader each; ${shortage.leaders} who may lead can take ${shortage.have}, ${shortage.need - shortage.have} short`,
        },
        mend: LOAD_OR_PEOPLE,
      }
    case 'tooFewOfTopic':
      return {
        message: {
          zh: `领域“${shortage.topic}”有${shortage.need}项需要，该领域的${shortage.assessors}名评审员按承担上限合计${shortage.have}项，差${shortage.need - shortage.have}项`,
          en: `${shortage.need} cases need the topic "${shortage.topic}"; its ${shortage.assessors} assessors can take ${shortage.have}, ${shortage.need - shortage.have} short`,
        },
        mend: LOAD_OR_PEOPLE,
      }
    case 'groupShort': {
      const of = whatIsShort(shortage.of)
      const [panels, people] = [someOf(shortage.panels), someOf(shortage.assessors)]
      return {
        message: {
          zh: `${panels.zh}合计需${shortage.need}个${of.zh}席位，回避后最多能安排${shortage.have}个，差${shortage.need - shortage.have}个${shortage.assessors.length > 0 ? `（其间已用满的有${people.zh}）` : ''}`,
          en: `${panels.en} together need ${shortage.need} ${of.en} and can have ${shortage.have} after conflicts, ${shortage.need - shortage.have} short${shortage.assessors.length > 0 ? ` (used up there: ${people.en})` : ''}`,
        },
        mend: LOAD_OR_PEOPLE,
      }
    }
    case 'minLoadTooHigh':
      return {
        message: {
          zh: `按最少承担数合计须安排${shortage.need}个席位，全部席位只有${shortage.have}个`,
          en: `the least loads add up to ${shortage.need} seats and there are only ${shortage.have}`,
        },
        mend: { zh: '请降低最少承担数', en: 'lower the least load' },
      }
    case 'minLoadOutOfReach':
      return {
        message: {
          zh: `评审员“${shortage.assessor}”至少应承担${shortage.need}项，回避后最多${shortage.have}项`,
          en: `the assessor "${shortage.assessor}" has to take ${shortage.need} cases and can take ${shortage.have} after conflicts`,
        },
        mend: { zh: '请降低最少承担数', en: 'lower the least load' },
      }
    case 'overlapBeyondPanel':
      return {
        message: {
          zh: `相邻评审组共有人数（${shortage.overlap}）多于每项人数（${shortage.perCase}）`,
          en: `neighbours are to share ${shortage.overlap} assessors, more than the ${shortage.perCase} of a case`,
        },
        mend: { zh: '请减少共有人数', en: 'lower the overlap' },
      }
    case 'neighboursShareNobody':
      return {
        message: {
          zh: `“${shortage.panels[0]}”与“${shortage.panels[1]}”应共有${shortage.need}名评审员，两边都不须回避的只有${shortage.have}名`,
          en: `"${shortage.panels[0]}" and "${shortage.panels[1]}" are to share ${shortage.need} assessors and only ${shortage.have} are free for both`,
        },
        mend: { zh: '请减少共有人数或增加评审员', en: 'lower the overlap or add assessors' },
      }
  }
}

const MORE_PEOPLE: Text = { zh: '请增加评审员或减少每项人数', en: 'add assessors or ask for fewer per case' }
const LOAD_OR_PEOPLE: Text = {
  zh: '请增加评审员或提高承担上限',
  en: 'add assessors or raise the limit of cases',
}

function whatIsShort(of: Extract<Shortage, { code: 'groupShort' }>['of']): Text {
  if ('topic' in of) return { zh: `领域“${of.topic}”的`, en: `seats of the topic "${of.topic}"` }
  return 'leaders' in of ? { zh: '组长', en: 'leaders' } : { zh: '评审', en: 'seats' }
}
