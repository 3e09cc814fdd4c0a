import type { Edition } from './edition.ts'

/** 其他奖项 The titles of others that the edition names. What an early cycle pinned cannot name any. */
export const otherAwardsOf = (edition: Partial<Pick<Edition, 'otherAwards'>>): Edition['otherAwards'] =>
  edition.otherAwards ?? []
