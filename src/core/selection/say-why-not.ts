import type { Language } from '../basics/text.ts'
import { NAMES as ENGLISH } from '../conditions/applicant-kind/words.en.ts'
import { NAMES as CHINESE } from '../conditions/applicant-kind/words.zh.ts'
import type { ApplicantKind } from '../regulation/schema/head.ts'

const WHY_NOT: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    belowFloor: '未达到该奖项的得分要求',
    aboveBand: '得分属于更高奖项的范围',
    notQualified: '经认定未达到该奖项的评定标准',
    noSeat: '该奖项已无名额',
    otherKind: '该奖项不授予此类申报主体',
    otherSector: '该奖项不授予其所属行业类别',
    sectorUnknown: '尚未填报其所属行业类别',
    closed: '不符合该奖项单独规定的条件',
  },
  en: {
    belowFloor: 'the score is below the floor of this award',
    aboveBand: 'the score belongs to a higher award',
    notQualified: 'the standard of this award was found not to be reached',
    noSeat: 'this award has no seat left',
    otherKind: 'this award is not for such applicants',
    otherSector: 'this award is not for its sector',
    sectorUnknown: 'its sector has not been stated',
    closed: 'a condition of this award alone is not met',
  },
}

/** Why somebody may not hold an award, in a few words. */
export const sayWhyNot = (why: string, language: Language): string => WHY_NOT[language][why] ?? why

/** 法人、个人 The kinds that stand in one ranking; nothing where there is but one ranking. */
export function sayGroup(group: readonly ApplicantKind[] | undefined, language: Language): string {
  if (!group) return ''
  return language === 'zh'
    ? `（${group.map((kind) => CHINESE[kind]).join('、')}）`
    : ` (${group.map((kind) => ENGLISH[kind]).join(', ')})`
}
