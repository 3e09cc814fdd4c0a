import type { Asks } from '../condition-kind.ts'

type Params = { readonly declaration: string }

export const asks: Asks<Params> = {
  zh: ({ declaration }) => `申报主体作出声明（${declaration}）`,
  en: ({ declaration }) => `the applicant declares it (${declaration})`,
}
