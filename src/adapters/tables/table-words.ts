import type { Text } from '../../core/basics/text.ts'
import { LARGEST_FILE_BYTES, LARGEST_UNPACKED_BYTES, MOST_COLUMNS, MOST_ROWS } from './limits.ts'

/** Every sentence about a table file that cannot be read. Each says what to do. */
const MEGA = 1024 * 1024
const megabytes = (bytes: number): string => String(Math.ceil(bytes / MEGA))

export const fileTooLarge = (bytes: number): Text => ({
  zh: `文件有${megabytes(bytes)} MB，超过${megabytes(LARGEST_FILE_BYTES)} MB的上限，未读取；请拆分后分别提交。`,
  en: `The file has ${megabytes(bytes)} MB, more than the ${megabytes(LARGEST_FILE_BYTES)} MB allowed, and was not read; split it.`,
})

export const UNPACKED_TOO_LARGE: Text = {
  zh: `工作簿解压后超过${megabytes(LARGEST_UNPACKED_BYTES)} MB，未读取；请只保留所需的工作表，去除图片和空行后另存。`,
  en: `The workbook is larger than ${megabytes(LARGEST_UNPACKED_BYTES)} MB when unpacked and was not read; keep only the sheet that is needed, without pictures and empty rows.`,
}

export const TOO_MANY_ROWS: Text = {
  zh: `行数超过${MOST_ROWS}行的上限，请拆分后分别提交。`,
  en: `There are more than the ${MOST_ROWS} rows allowed; split the file.`,
}

export const TOO_MANY_COLUMNS: Text = {
  zh: `列数超过${MOST_COLUMNS}列的上限，请删除多余的列。`,
  en: `There are more than the ${MOST_COLUMNS} columns allowed; remove the needless ones.`,
}

export const UNKNOWN_ENCODING: Text = {
  zh: '文字编码无法识别（可读UTF-8和GB18030），请在电子表格软件中另存为“CSV UTF-8”。',
  en: 'The text encoding is not known (UTF-8 and GB18030 can be read); save the file as "CSV UTF-8" in the spreadsheet program.',
}

export const NOT_A_TABLE: Text = {
  zh: '文件不是CSV或XLSX表格，请另存为其中一种后再提交。',
  en: 'The file is neither CSV nor XLSX; save it as one of them.',
}

export const OLD_OR_LOCKED_WORKBOOK: Text = {
  zh: '文件是旧版XLS工作簿或设有打开密码，请去除密码并另存为XLSX。',
  en: 'The file is an old XLS workbook or locked by a password; remove the password and save it as XLSX.',
}

export const BROKEN_WORKBOOK: Text = {
  zh: '工作簿已损坏或不是XLSX格式，请用电子表格软件打开后另存为XLSX。',
  en: 'The workbook is damaged or no XLSX; open it in the spreadsheet program and save it as XLSX.',
}

export const QUOTE_NOT_CLOSED: Text = {
  zh: '自本行起有双引号未闭合，请补上右引号；内容中的双引号须写两次。',
  en: 'A double quote opened in this row is never closed; close it, and write a double quote inside a cell twice.',
}

export const QUOTE_MISPLACED: Text = {
  zh: '本行双引号的位置有误：双引号须包住整个单元格，内容中的双引号须写两次。',
  en: 'A double quote is in the wrong place in this row: it must enclose the whole cell, and one inside a cell is written twice.',
}

export const ROW_TOO_LONG: Text = {
  zh: '本行过长，可能是双引号未闭合，请核对。',
  en: 'This row is too long; perhaps a double quote is not closed. Check it.',
}

export const sheetAbsent = (wanted: string, present: readonly string[]): Text => ({
  zh: `工作簿中没有名为“${wanted}”的工作表，现有：${present.join('、')}；请核对名称。`,
  en: `The workbook has no sheet "${wanted}"; it has: ${present.join(', ')}. Check the name.`,
})

export const cellIsError = (cell: string, value: string): Text => ({
  zh: `单元格${cell}的值为错误“${value}”，请修正公式或直接填写数值。`,
  en: `Cell ${cell} holds the error ${value}; mend the formula or type the value.`,
})

export const formulaNotComputed = (cell: string): Text => ({
  zh: `单元格${cell}的公式没有计算结果，请用电子表格软件打开并保存后再提交。`,
  en: `The formula in cell ${cell} has no result; open the workbook in the spreadsheet program and save it.`,
})

export const digitsLost = (cell: string): Text => ({
  zh: `单元格${cell}的数字超过15位，表格软件已无法保留全部数位；请将该列设为“文本”格式后重新填写。`,
  en: `The number in cell ${cell} has more than 15 digits, which the spreadsheet cannot keep; format the column as text and type it again.`,
})

export const dateUnreadable = (cell: string): Text => ({
  zh: `单元格${cell}的日期无法识别，请按YYYY-MM-DD的文本填写。`,
  en: `The date in cell ${cell} cannot be read; type it as text, YYYY-MM-DD.`,
})

export const BROKEN_CSV: Text = {
  zh: '本行不符合CSV格式，请在电子表格软件中另存为“CSV UTF-8”。',
  en: 'This row is not in the form of CSV; save the file as "CSV UTF-8" in the spreadsheet program.',
}
