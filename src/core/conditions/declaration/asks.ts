import type { Asks } from '../condition-kind.ts'

import type { Text } from '../../basics/text.ts'

type Params = { readonly declaration: string; readonly name?: Text }

export const asks: Asks<Params> = {
  zh: ({ declaration, name }) => `申报主体作出声明${name ? `：${name.zh}` : ''}（${declaration}）`,
  en: ({ declaration, name }) => `the applicant declares ${name?.en ?? 'it'} (${declaration})`,
}
