import type { Text } from '../basics/text.ts'
import type { Basis } from './basis.ts'
import type { Conflict } from './conflicts-of.ts'
import type { Ground } from './ground.ts'

/** The grounds by name, as tables head them and sentences use them. */
export const GROUND_NAMES: Readonly<Record<Ground, Text>> = {
  employer: { zh: '任职单位', en: 'employer' },
  adviser: { zh: '咨询辅导', en: 'adviser' },
  kin: { zh: '亲属关系', en: 'kin' },
  region: { zh: '同一地区', en: 'own region' },
  pastWinner: { zh: '往届获奖单位负责人', en: 'executive of a past winner' },
  rival: { zh: '竞争关系', en: 'rival' },
  pastExecutive: { zh: '曾任职单位', en: 'former employer' },
  other: { zh: '其他利害关系', en: 'another interest' },
}

/** One clause: the ground, and what it rests on. Names no person; the sentence around it does. */
export function sayConflict(conflict: Conflict): Text {
  const name = GROUND_NAMES[conflict.ground]
  if (conflict.source === 'computed') {
    const { zh, en } = sayBasis(conflict.restsOn)
    return { zh: `${name.zh}（${zh}）`, en: `${name.en} (${en})` }
  }
  const { note } = conflict.restsOn
  return {
    zh: `${name.zh}（已申明${note ? `：${note}` : ''}）`,
    en: `${name.en} (declared${note ? `: ${note}` : ''})`,
  }
}

function sayBasis({ firm, caseFirm, until, years, region, subSector }: Basis): Text {
  if (region !== undefined) return { zh: region, en: region }
  if (subSector !== undefined) return { zh: `同属${subSector}`, en: `both in ${subSector}` }
  const firms = firm === caseFirm ? `${firm}` : `${firm} – ${caseFirm}`
  if (years === undefined) return { zh: firms, en: firms }
  return until
    ? { zh: `${firms}，至${until}，未满${years}年`, en: `${firms}, until ${until}, within ${years} years` }
    : { zh: `${firms}，未载明结束日期`, en: `${firms}, with no end on record` }
}
