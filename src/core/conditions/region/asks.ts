import type { Asks } from '../condition-kind.ts'

type Params = { readonly region: string }

export const asks: Asks<Params> = {
  zh: ({ region }) => `登记地在本行政区域内（区划代码${region}）`,
  en: ({ region }) => `is registered inside the region (code ${region})`,
}
