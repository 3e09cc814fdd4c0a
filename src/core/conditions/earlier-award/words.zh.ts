import type { Sentences } from '../condition-kind.ts'
import { dayInChinese } from '../dates-in-words.ts'

export type Reasons = {
  received: { award: string; approvedOn: string }
  unproved: { award: string; approvedOn: string }
  none: { awards: string[] }
  tooRecent: { awards: string[]; approvedOn: string; years: number; metOn: string }
  tooOld: { awards: string[]; approvedOn: string; years: number }
}

export const zh: Sentences<Reasons> = {
  received: ({ award, approvedOn }) => `${dayInChinese(approvedOn)}批准获得${award}，符合`,
  unproved: ({ award, approvedOn }) =>
    `据称${dayInChinese(approvedOn)}批准获得${award}，尚无文件证明或者系前身组织所获，由审查人员认定`,
  none: ({ awards }) => `尚未获得过${awards.join('、')}，暂不符合`,
  tooRecent: ({ approvedOn, years, metOn }) =>
    `所获奖项于${dayInChinese(approvedOn)}批准，未满${years}年，暂不符合，${dayInChinese(metOn)}起符合`,
  tooOld: ({ approvedOn, years }) => `所获奖项于${dayInChinese(approvedOn)}批准，已超过${years}年，暂不符合`,
}
