import type { Asks } from '../condition-kind.ts'

type Params = {
  readonly awards: readonly string[]
  readonly atLeastYearsAgo?: number
  readonly withinYears?: number
}

export const asks: Asks<Params> = {
  zh: ({ awards, atLeastYearsAgo, withinYears }) =>
    [
      `此前获得过${awards.join('、')}之一且未被撤销`,
      atLeastYearsAgo === undefined ? '' : `，自批准之日起已满${atLeastYearsAgo}年`,
      withinYears === undefined ? '' : `，在批准之日起${withinYears}年以内`,
    ].join(''),
  en: ({ awards, atLeastYearsAgo, withinYears }) =>
    [
      `has received one of ${awards.join(', ')} before, not revoked since`,
      atLeastYearsAgo === undefined ? '' : `, approved at least ${atLeastYearsAgo} years ago`,
      withinYears === undefined ? '' : `, within ${withinYears} years of its approval`,
    ].join(''),
}
