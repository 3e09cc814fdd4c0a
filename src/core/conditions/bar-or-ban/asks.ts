import type { Asks } from '../condition-kind.ts'

type Bar = { readonly measure: 'bar'; readonly years: number; readonly awards?: readonly string[] }
type Ban = {
  readonly measure: 'ban'
  readonly years: number | null
  readonly after: readonly ('revocation' | 'fraudFinding')[]
  readonly grounds?: readonly ('fraud' | 'incident' | 'other')[]
}
type Params = Bar | Ban

const ACTS = {
  zh: { revocation: '被撤销奖励', fraudFinding: '被认定弄虚作假' },
  en: { revocation: 'a revocation', fraudFinding: 'a finding of fraud' },
}
const GROUNDS = {
  zh: { fraud: '弄虚作假', incident: '事故', other: '其他事由' },
  en: { fraud: 'fraud', incident: 'an incident', other: 'another ground' },
}

function askInChinese(params: Params): string {
  if (params.measure === 'bar') {
    const awards = params.awards ? params.awards.join('、') : '任一奖项'
    return `获得${awards}后，自批准之日起${params.years}年内不得再次申报`
  }
  const acts = params.after.map((act) => ACTS.zh[act]).join('或者')
  const grounds = params.grounds
    ? `（事由为${params.grounds.map((ground) => GROUNDS.zh[ground]).join('、')}）`
    : ''
  return params.years === null
    ? `${acts}${grounds}的，此后不再受理`
    : `${acts}${grounds}的，自决定之日起${params.years}年内不予受理`
}

function askInEnglish(params: Params): string {
  if (params.measure === 'bar') {
    const awards = params.awards ? params.awards.join(' or ') : 'any award'
    return `no new application within ${params.years} years of the approval of ${awards}`
  }
  const acts = params.after.map((act) => ACTS.en[act]).join(' or ')
  const grounds = params.grounds
    ? ` (because of ${params.grounds.map((ground) => GROUNDS.en[ground]).join(', ')})`
    : ''
  return params.years === null
    ? `after ${acts}${grounds} no application is accepted any more`
    : `after ${acts}${grounds} no application is accepted for ${params.years} years`
}

export const asks: Asks<Params> = { zh: askInChinese, en: askInEnglish }
