import type { Asks } from '../condition-kind.ts'

type Params = { readonly document: string }

export const asks: Asks<Params> = {
  zh: ({ document }) => `持有证照（${document}），且在有效期内`,
  en: ({ document }) => `holds the document (${document}), still valid`,
}
