import { GIVEN_REASONS, REASONS } from '../../core/draw/reasons.ts'
import type { Problem } from '../problem.ts'

export const columnMissing = (file: string, zh: string, en: string): Problem => ({
  file,
  line: 1,
  message: { zh: `缺少列：${zh}`, en: `columns are missing: ${en}` },
  mend: { zh: '请补上该列并逐行填写', en: 'add the column and fill it in on each line' },
})

export const badCell = (file: string, line: number, id: string): Problem => ({
  file,
  line,
  message:
    id === ''
      ? { zh: '没有填写编号', en: 'the id is missing' }
      : { zh: `“${id}”不能作为编号`, en: `"${id}" cannot be an id` },
  mend: {
    zh: '编号为1至40位文字、数字或者连字符',
    en: 'an id is 1 to 40 letters, digits and hyphens',
  },
})

export const twiceInTable = (file: string, line: number, id: string, before: number): Problem => ({
  file,
  line,
  message: { zh: `编号 ${id} 与第${before}行重复`, en: `the id ${id} stands on line ${before} already` },
  mend: { zh: '请只保留一行', en: 'keep one row' },
})

const REASONS_ZH = GIVEN_REASONS.map((each) => REASONS[each].zh).join('、')
const REASONS_EN = GIVEN_REASONS.join(', ')

/** A reason that is none of the list, or stands without words. `place` is empty for an option. */
export const noReason = (place: Pick<Problem, 'file' | 'line'>, text: string): Problem => ({
  ...place,
  message: {
    zh: `“${text}”没有写明属于哪一原因`,
    en: `"${text}" names no reason of the list`,
  },
  mend: { zh: `原因为：${REASONS_ZH}`, en: `reasons are: ${REASONS_EN}` },
})

export const noWords = (place: Pick<Problem, 'file' | 'line'>, text: string): Problem => ({
  ...place,
  message: { zh: `“${text}”没有说明`, en: `"${text}" says no more than the reason` },
  mend: {
    zh: '请补充说明，如 E07=联系不上:6月5日三次去电未接；回避的写明对象，如 E07=回避:A03:系其顾问',
    en: 'say more, like E07=unreachable:three calls on 5 June; of a conflict, with whom: E07=conflict:A03:adviser',
  },
})
