import type { ColumnNames } from '../../sheets/column-names.ts'

export const CASE_COLUMNS = {
  case: ['case', '申报编号', '编号', 'application', 'id'],
  name: ['name', '名称', '申报组织', '申报单位', '组织名称'],
  code: ['code', '统一社会信用代码', '信用代码'],
  affiliates: ['affiliates', '关联单位', '关联单位代码', '母公司代码', '上级单位代码'],
  rivals: ['rivals', '竞争单位', '竞争单位代码'],
  region: ['region', '地区', '所在地区', '所在区县'],
  subSector: ['sub-sector', '行业小类', '细分行业'],
  topics: ['topics', '领域', '评审领域', '所需领域', '专业领域'],
  panel: ['panel', '评审组', '组别'],
} as const satisfies ColumnNames

export const ASSESSOR_COLUMNS = {
  assessor: ['assessor', '评审员编号', '专家编号', '编号', '评审员', 'id'],
  name: ['name', '姓名'],
  employer: ['employer', '工作单位', '单位', '任职单位', '单位代码', '工作单位代码'],
  executiveOf: ['executive-of', '担任负责人的单位', '负责单位'],
  former: ['former-employers', '曾任职单位', '任职经历'],
  advised: ['advised', '咨询辅导单位', '咨询单位', '辅导单位'],
  kinAt: ['kin-at', '亲属任职单位', '亲属单位'],
  regions: ['region', '地区', '所在地区', '所在区县', 'regions'],
  subSector: ['sub-sector', '行业小类', '细分行业'],
  fields: ['fields', '领域', '专业领域', '专业', '擅长领域'],
  mayLead: ['may-lead', '可任组长', '组长资格'],
  maxLoad: ['max-load', '承担上限', '最多承担'],
  certifiedUntil: ['certified-until', '资格有效期', '证书有效期', '有效期至'],
} as const satisfies ColumnNames

export const CONFLICT_COLUMNS = {
  assessor: ['assessor', '评审员编号', '专家编号', '评审员'],
  case: ['case', '申报编号', '编号', 'application'],
  firm: ['firm', '单位', '单位代码', '统一社会信用代码'],
  ground: ['ground', '情形', '回避情形', '利害关系'],
  note: ['note', '说明', '备注'],
} as const satisfies ColumnNames

export const WINNER_COLUMNS = {
  code: ['code', '统一社会信用代码', '信用代码', '获奖单位', '单位'],
} as const satisfies ColumnNames

export const SEAT_COLUMNS = {
  case: ['case', '申报编号', '编号', 'application'],
  assessor: ['assessor', '评审员编号', '专家编号', '评审员'],
  role: ['role', '角色', '职务'],
} as const satisfies ColumnNames
