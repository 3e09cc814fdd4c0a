import type { Owed, Part } from './domain/refusals.ts'
import type { Item } from './domain/case.ts'

export const ACTS = {
  reportIncident: '登记事故或者事件',
  openCase: '立案',
  find: '认定',
  legalReview: '法制审核',
  giveNotice: '送达告知书',
  stateDefence: '陈述申辩',
  waiveDefence: '放弃陈述申辩',
  propose: '提请',
  deliberate: '审议',
  decide: '作出决定',
  deliver: '送达决定',
  announce: '公告',
  takeBack: '收回物品',
  adviseAuthority: '建议处理',
  closeCase: '结案',
}
export const ITEMS: Readonly<Record<Item, string>> = {
  trophy: '奖杯',
  plaque: '奖牌',
  certificate: '证书',
  medal: '奖章',
}
export const PARTS: Readonly<Record<Part, string>> = {
  open: '立案',
  find: '认定',
  propose: '提请',
  deliberate: '审议',
  decide: '决定',
}
export const OWED: Readonly<Record<Owed, string>> = {
  delivery: '送达决定',
  announcement: '公告',
  takingBack: '收回物品',
  advice: '建议主管机关处理责任人',
}
