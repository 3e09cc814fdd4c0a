import type { Asks } from '../condition-kind.ts'

type Params = { readonly years: number; readonly policyLossExempt: boolean }

export const asks: Asks<Params> = {
  zh: ({ years, policyLossExempt }) =>
    `近${years}个会计年度没有亏损，政策性亏损${policyLossExempt ? '除外' : '不除外'}`,
  en: ({ years, policyLossExempt }) =>
    `no loss in the last ${years} fiscal years; losses caused by public policy are ${policyLossExempt ? '' : 'not '}exempt`,
}
