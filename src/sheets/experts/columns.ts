import type { ColumnNames } from '../column-names.ts'

/** How people head the columns of a list of assessors; the English name first, then the usual Chinese one. */
export const POOL_COLUMNS = {
  assessor: ['assessor', '编号', '专家编号', 'id'],
  name: ['name', '姓名', '专家姓名'],
  employer: ['employer', '单位', '工作单位', '所在单位'],
  code: ['employer-code', '单位代码', '统一社会信用代码', '信用代码'],
  fields: ['fields', '领域', '专业领域', '专业'],
  region: ['region', '地区', '所在地区', '所在地'],
  title: ['title', '职称'],
  education: ['education', '学历'],
  mayLead: ['may-lead', '可任组长', '组长资格'],
  adviserOf: ['advised', '咨询单位', '咨询辅导单位', '辅导单位'],
  regions: ['home-regions', '籍贯', '家乡'],
  training: ['training', '培训日期', '培训时间'],
  examination: ['examination', '考核日期', '考核时间'],
  appraisal: ['appraisal', '考评日期', '考评时间'],
  validUntil: ['certified-until', '有效期至', '证书有效期', '资格有效期'],
} as const satisfies ColumnNames
