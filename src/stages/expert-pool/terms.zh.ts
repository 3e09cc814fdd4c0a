import type { Ground } from '../../core/conflicts/ground.ts'
import { GROUND_NAMES } from '../../core/conflicts/say-conflict.ts'
import type { Say } from '../../core/wording/say.ts'
import type { Qualification, StandingReason } from './domain/index.ts'

export const QUALIFICATIONS: Readonly<Record<Qualification, string>> = {
  training: '培训',
  examination: '考核',
  appraisal: '考评',
}
export const MEASURES: Readonly<Record<string, string>> = {
  warning: '警告',
  removal: '取消评审资格',
  referral: '移送追责',
}
export const SOURCES = {
  application: '本人申请',
  import: '批量导入',
  executiveOfWinner: '获奖单位高层管理人员',
}
export const groundOf = (ground: Ground) => GROUND_NAMES[ground].zh

/** A reason why somebody is not drawn, as a clause with its article. */
export function sayReason(reason: StandingReason, say: Say): string {
  const rests = `${say.article(reason.article)}${reason.basis === 'silent' ? '，条文未规定，系平台惯例' : ''}`
  return `${clause(reason, say)}（${rests}）`
}

function clause(reason: StandingReason, say: Say): string {
  switch (reason.why) {
    case 'notInPool':
      return '不在专家库'
    case 'missing':
      return `未经${QUALIFICATIONS[reason.kind]}`
    case 'failed':
      return `${QUALIFICATIONS[reason.kind]}不合格`
    case 'lapsed':
      return `${QUALIFICATIONS[reason.kind]}自${say.date(reason.since)}起失效`
    case 'removed':
      return `自${say.date(reason.since)}起取消评审资格`
    case 'left':
      return `自${say.date(reason.since)}起退出`
    case 'suspended':
      return `自${say.date(reason.since)}起暂停抽取${reason.until === null ? '' : `，至${say.date(reason.until)}`}`
  }
}
