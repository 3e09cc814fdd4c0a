import type { Asks } from '../condition-kind.ts'

import type { Text } from '../../basics/text.ts'

type Params = { readonly document: string; readonly name?: Text }

export const asks: Asks<Params> = {
  zh: ({ document, name }) => `持有${name?.zh ?? '证照'}（${document}），且在有效期内`,
  en: ({ document, name }) => `holds ${name?.en ?? 'the document'} (${document}), still valid`,
}
