import type { Text } from '../basics/text.ts'
import type { Fault } from './chain.ts'

/** What a fault of the log means to the person who verifies it: where, and what was expected and found. */
export function explainFault(fault: Fault): Text {
  const where = placeOf(fault)
  const what = meaningOf(fault)
  return { zh: `${where.zh}：${what.zh}。`, en: `${where.en}: ${what.en}.` }
}

function placeOf({ line, stream, version }: Fault): Text {
  if (stream === undefined) return { zh: `第${line}行`, en: `line ${line}` }
  return {
    zh: `第${line}行（${stream} 第${version}号记录）`,
    en: `line ${line} (entry ${version} of ${stream})`,
  }
}

function meaningOf({ reason, expected = '', found = '' }: Fault): Text {
  switch (reason) {
    case 'notJson':
      return { zh: '不是有效的JSON，无法读取', en: 'not valid JSON, it cannot be read' }
    case 'notAnEntry':
      return {
        zh: `不符合记录格式${found && `，见字段 ${found}`}`,
        en: `not in the form of an entry${found && `, see field ${found}`}`,
      }
    case 'notCanonical':
      return {
        zh: '字节与规范格式不一致，写入后可能被改动',
        en: 'its bytes are not the canonical form; it may have been changed after it was written',
      }
    case 'unfinishedLine':
      return {
        zh: '行尾缺少换行，末行可能不完整',
        en: 'no line feed at its end; the last line may be incomplete',
      }
    case 'hashMismatch':
      return {
        zh: `内容与摘要不符，按内容计算为 ${expected}，记录为 ${found}`,
        en: `its content does not fit its hash: computed ${expected}, recorded ${found}`,
      }
    case 'versionGap':
      return {
        zh: `编号不连续，应为${expected}，现为${found}`,
        en: `its number does not follow: expected ${expected}, found ${found}`,
      }
    case 'prevMismatch':
      return {
        zh: `与前一条记录不衔接，前一条摘要为 ${expected}，本条所记为 ${found}`,
        en: `it does not follow the entry before it: that entry's hash is ${expected}, this one names ${found}`,
      }
    case 'recordedEarlier':
      return {
        zh: `录入时间早于前面的记录，应为 ${expected}，现为 ${found}`,
        en: `recorded before an entry that stands above it: expected ${expected}, found ${found}`,
      }
  }
}
