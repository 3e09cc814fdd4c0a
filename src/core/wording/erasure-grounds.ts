import type { Text } from '../basics/text.ts'

/** 删除事由 Why personal values are erased, in the reader's words (个人信息保护法 art. 47). */
export const ERASURE_GROUNDS: Readonly<Record<string, Text>> = {
  purposeAchieved: {
    zh: '处理目的已实现或者不再必要',
    en: 'their purpose is achieved or needs them no longer',
  },
  retentionExpired: { zh: '保存期限届满', en: 'the time for which they are kept is over' },
  consentWithdrawn: { zh: '个人撤回同意', en: 'the person withdrew consent' },
  unlawfulProcessing: { zh: '处理违反规定', en: 'they were processed against the rules' },
  otherLaw: { zh: '法律、行政法规规定的其他情形', en: 'another case that the law provides for' },
}
