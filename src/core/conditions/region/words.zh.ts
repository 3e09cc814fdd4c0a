import type { Sentences } from '../condition-kind.ts'

export type Reasons = {
  within: { region: string; registeredIn: string }
  outside: { region: string; registeredIn: string }
}

export const zh: Sentences<Reasons> = {
  within: ({ region, registeredIn }) => `登记地区划代码${registeredIn}，在本行政区域（${region}）内`,
  outside: ({ region, registeredIn }) =>
    `登记地区划代码${registeredIn}，不在本行政区域（${region}）内，暂不符合`,
}
