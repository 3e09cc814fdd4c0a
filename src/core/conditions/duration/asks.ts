import { type Asks, askFor } from '../condition-kind.ts'
import { type Since, sinceFacts } from '../facts-applicant.ts'
import type { Length } from './words.zh.ts'

type Params = { readonly since: Since; readonly atLeast: Readonly<Length>; readonly uninterrupted: boolean }

const startOf = ({ since }: Params) => askFor(sinceFacts, `applicant.${since}`).name

export const asks: Asks<Params> = {
  zh: (params) => {
    const { atLeast, uninterrupted } = params
    const length = 'years' in atLeast ? `${atLeast.years}年` : `${atLeast.months}个月`
    return `自${startOf(params).zh}起满${length}${uninterrupted ? '，其间没有中断' : '，其间有无中断不论'}`
  },
  en: (params) => {
    const { atLeast, uninterrupted } = params
    const length = 'years' in atLeast ? `${atLeast.years} years` : `${atLeast.months} months`
    return `${length} since ${startOf(params).en}${uninterrupted ? ', without interruption' : ', interruptions apart'}`
  },
}
