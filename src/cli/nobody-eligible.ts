import { nameArticle } from '../core/basics/article.ts'
import type { Language } from '../core/basics/text.ts'
import type { Finding } from '../core/conditions/finding.ts'
import type { ContractView } from '../core/contract/view.ts'
import type { Edition } from '../core/regulation/edition.ts'

/**
 * 无人符合条件 Where every applicant was examined and none may stand: the conditions that none of them met, or else all that shut somebody
 * out, with how many each. Null where somebody may stand.
 */
export function tellNobodyEligible(
  { criteria }: Pick<Edition, 'criteria'>,
  { findings }: Pick<ContractView, 'findings'>,
  language: Language,
): string | null {
  const found = Object.values(findings)
  if (found.length === 0 || found.some(({ eligible }) => eligible === 'yes')) return null
  const shut = criteria
    .map((criterion) => ({ ...criterion, count: found.filter((one) => isShutBy(one, criterion.id)).length }))
    .filter(({ count }) => count > 0)
  const all = shut.filter(({ count }) => count === found.length)
  const told = all.length > 0 ? all : shut
  if (language === 'zh') {
    const named = told.map(
      ({ label, article, count }) => `${label.zh}（${nameArticle(article, 'zh')}，${count}个申报未符合）`,
    )
    return `  没有申报符合条件，因此无人获奖。未符合的条件：${named.join('、')}。请核对这些条件及其相互关系。`
  }
  const named = told.map(
    ({ label, article, count }) => `${label.en} (${nameArticle(article, 'en')}, not met by ${count})`,
  )
  return `  No applicant was eligible, so that nobody won. Conditions that shut them out: ${named.join('; ')}. Check these conditions, and whether they contradict each other.`
}

type Found = ContractView['findings'][string]

const isShutBy = ({ findings }: Found, criterion: string): boolean =>
  (findings as unknown as readonly Finding[]).some(
    ({ rule, outcome }) => rule === criterion && outcome === 'unmet',
  )
