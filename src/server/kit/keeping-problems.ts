import { kind, type ProblemKind } from './problem-kind.ts'

/** Why something that is kept beside the record cannot be kept: a table, an authority, a draft. */
export const keepingProblems = {
  NotATable: kind(
    415,
    { zh: '文件形式不符', en: 'Not this kind of file' },
    {
      zh: '须为XLSX或者CSV表格，请另存为其中一种后再提交。',
      en: 'A table is sent as XLSX or CSV; save it as one of these and send it again.',
    },
  ),
  TableUnreadable: kind(
    400,
    { zh: '表格不能读取', en: 'The table cannot be read' },
    {
      zh: '表格不能读取，请按所列原因改正后再提交，或者下载空表重新填写。',
      en: 'The table cannot be read; mend what is listed and send it again, or begin with an empty one.',
    },
  ),
  OfficeNotOpen: kind(
    409,
    { zh: '常设台账尚未开立', en: 'The ledger of the office is not open' },
    {
      zh: '常设台账尚未开立，请先办理开立（届次编号office），再导入。',
      en: 'The office keeps no ledger yet; open it first (the cycle named office), then import.',
    },
  ),
  AuthorityThere: kind(
    409,
    { zh: '编号已使用', en: 'This id is taken' },
    {
      zh: '已有使用该编号的主管单位，请另取编号。',
      en: 'There is an authority of that id already; choose another.',
    },
  ),
  NoSuchRegulation: kind(
    422,
    { zh: '没有此管理办法', en: 'No such regulation' },
    {
      zh: '没有该编号的管理办法，或者其内容尚不完整，请核对编号。',
      en: 'There is no regulation of that id, or it is not complete yet; check the id.',
    },
  ),
  TooManyDrafts: kind(
    409,
    { zh: '草稿过多', en: 'Too many drafts' },
    {
      zh: '您保存的草稿已达上限，请删除不再需要的草稿后再保存。',
      en: 'You keep as many drafts as can be kept; delete those that are no longer needed.',
    },
  ),
} as const satisfies Readonly<Record<string, ProblemKind>>
