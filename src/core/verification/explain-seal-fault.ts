import type { Text } from '../basics/text.ts'
import type { SealFault } from './verify-seals.ts'

const MEANING: Readonly<Record<SealFault['state'], Text>> = {
  changed: {
    zh: '封存的内容与记录中的摘要不符，已被改动',
    en: 'the sealed value does not fit its commitment: it was changed',
  },
  missing: {
    zh: '封存的内容不在，而没有删除的记录',
    en: 'the sealed value is gone, and no entry says that it was erased',
  },
  notErased: {
    zh: '记录已删除，而封存的内容仍在，请删去该行',
    en: 'an entry says that the sealed value was erased, yet it is still there; delete its row',
  },
  stray: {
    zh: '没有记录引用的封存内容，请删去该行',
    en: 'no entry refers to the sealed value; delete its row',
  },
}

const SHOWN = 12

/** What a sealed value that is not as it should be means to the person who verifies. */
export function explainSealFault(fault: SealFault): Text {
  const { zh, en } = MEANING[fault.state]
  const id = `${fault.commitment.slice(0, SHOWN)}…`
  if (fault.state === 'stray') return { zh: `${id}：${zh}`, en: `${id}: ${en}` }
  const { stream, version } = fault
  return {
    zh: `记录 ${stream} 第${version}条（${id}）：${zh}`,
    en: `entry ${version} of ${stream} (${id}): ${en}`,
  }
}
