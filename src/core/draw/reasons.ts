import type { Text } from '../basics/text.ts'

/** Reasons that people give; the others follow from the plan. */
export const GIVEN_REASONS = [
  'conflict',
  'untrained',
  'lapsed',
  'removed',
  'declined',
  'unreachable',
] as const
export type GivenReason = (typeof GIVEN_REASONS)[number]
export type Reason = GivenReason | 'employerRepresented' | 'groupFull' | 'otherGroup'

/** 跳过原因 The closed list, in words. */
export const REASONS: Readonly<Record<Reason, Text>> = {
  conflict: { zh: '回避', en: 'conflict of interest' },
  untrained: { zh: '未经培训', en: 'not trained' },
  lapsed: { zh: '证书失效', en: 'certificate lapsed' },
  removed: { zh: '取消资格或者暂停', en: 'removed or suspended' },
  declined: { zh: '本人谢绝', en: 'declined' },
  unreachable: { zh: '联系不上', en: 'not reached' },
  employerRepresented: { zh: '同单位已有人入选', en: 'employer represented already' },
  groupFull: { zh: '所属组别已满', en: 'group full' },
  otherGroup: { zh: '不属所需组别', en: 'of no group that is needed' },
}

/** A reason by its id or its name in either language. */
export const givenReasonIn = (text: string): GivenReason | undefined =>
  GIVEN_REASONS.find((reason) => [reason, REASONS[reason].zh, REASONS[reason].en].includes(text))
