import type { Milestone } from './milestones.ts'

/** What an act can follow, as part of “…之日”. */
export const milestones: Readonly<Record<Milestone, string>> = {
  award: '获奖',
  registration: '登入名录',
  prizeFixed: '核定奖金',
  payment: '拨付',
  clawback: '追缴款入账',
  misuseFound: '认定挪用',
  revocation: '作出撤销决定',
  legalReview: '出具法制审核意见',
  report: '报送报告',
  incident: '发生该事件',
  lastAct: '办理该事项前一步',
  caseOpened: '立案',
  finding: '作出认定',
  proposal: '提请撤销',
  decision: '作出决定',
  removal: '取消评审资格',
  complaint: '收到投诉',
  acceptance: '受理投诉',
  outcome: '认定或者移送',
}
