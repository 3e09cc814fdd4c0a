import type { Text } from '../basics/text.ts'
import { sayConflict } from '../conflicts/say-conflict.ts'
import type { Violation } from './check-assignment.ts'

/** A violation in one sentence that names where it is. */
export function sayViolation(violation: Violation): Text {
  switch (violation.code) {
    case 'unknownCase':
      return { zh: `没有编号为“${violation.case}”的申报`, en: `there is no case "${violation.case}"` }
    case 'unknownAssessor':
      return {
        zh: `“${violation.case}”中的评审员“${violation.assessor}”不在名单内`,
        en: `the assessor "${violation.assessor}" of "${violation.case}" is not on the list`,
      }
    case 'seatedTwice':
      return {
        zh: `评审员“${violation.assessor}”在“${violation.case}”中重复出现`,
        en: `the assessor "${violation.assessor}" stands twice in "${violation.case}"`,
      }
    case 'wrongSize':
      return {
        zh: `“${violation.case}”应有${violation.need}名评审员，现有${violation.have}名`,
        en: `"${violation.case}" needs ${violation.need} assessors and has ${violation.have}`,
      }
    case 'notOneLeader':
      return {
        zh: `“${violation.case}”应有1名组长，现有${violation.leaders.length}名${violation.leaders.length > 0 ? `（${violation.leaders.join('、')}）` : ''}`,
        en: `"${violation.case}" needs one leader and has ${violation.leaders.length}${violation.leaders.length > 0 ? ` (${violation.leaders.join(', ')})` : ''}`,
      }
    case 'mayNotLead':
      return {
        zh: `“${violation.case}”的组长“${violation.assessor}”不具备组长资格`,
        en: `"${violation.assessor}" leads "${violation.case}" and may not lead`,
      }
    case 'barred': {
      const said = violation.conflicts.map(sayConflict)
      return {
        zh: `评审员“${violation.assessor}”应回避“${violation.case}”：${said.map(({ zh }) => zh).join('；')}`,
        en: `the assessor "${violation.assessor}" is barred from "${violation.case}": ${said.map(({ en }) => en).join('; ')}`,
      }
    }
    case 'notCertified':
      return {
        zh: `“${violation.case}”的评审员“${violation.assessor}”资格已于${violation.certifiedUntil}到期`,
        en: `the certification of "${violation.assessor}" in "${violation.case}" ended on ${violation.certifiedUntil}`,
      }
    case 'topicsUncovered':
      return {
        zh: `“${violation.case}”的领域${violation.topics.join('、')}应覆盖${violation.least}个，现覆盖${violation.have}个`,
        en: `"${violation.case}" needs ${violation.least} of the topics ${violation.topics.join(', ')} covered and has ${violation.have}`,
      }
    case 'loadAbove':
      return {
        zh: `评审员“${violation.assessor}”承担${violation.have}项，上限为${violation.most}项`,
        en: `the assessor "${violation.assessor}" has ${violation.have} cases, at most ${violation.most} are allowed`,
      }
    case 'loadBelow':
      return {
        zh: `评审员“${violation.assessor}”承担${violation.have}项，至少应为${violation.least}项`,
        en: `the assessor "${violation.assessor}" has ${violation.have} cases, at least ${violation.least} are due`,
      }
    case 'panelDiffers':
      return {
        zh: `评审组“${violation.panel}”的“${violation.cases[0]}”与“${violation.cases[1]}”评审员不一致`,
        en: `"${violation.cases[0]}" and "${violation.cases[1]}" of the panel "${violation.panel}" have different assessors`,
      }
    case 'shareTooFew':
      return {
        zh: `相邻的“${violation.panels[0]}”与“${violation.panels[1]}”应共有${violation.need}名评审员，现共有${violation.have}名，得分不便比较`,
        en: `the neighbours "${violation.panels[0]}" and "${violation.panels[1]}" are to share ${violation.need} assessors and share ${violation.have}: their scores are hard to compare`,
      }
  }
}
