import type { Say, Statement } from '../wording/say.ts'
import type { TieSettings } from './tie-settings.ts'

/** The name of a value that ties are broken by: “结果”类得分, the site visit's score. */
export function sayValue(name: string, say: Say): string {
  const [, stage, part] = /^(?:stage:([^/]+)\/?)?(.*)$/.exec(name) ?? []
  const zh = say.language === 'zh'
  const where = stage === undefined ? '' : say.step(stage)
  const category = /^category:(.+)$/.exec(part ?? '')?.[1]
  const what =
    part === 'results'
      ? zh
        ? '“结果”类得分'
        : 'the results score'
      : category === undefined
        ? part === ''
          ? zh
            ? '得分'
            : 'the score'
          : (part ?? name)
        : zh
          ? `类目${category}得分`
          : `the score of category ${category}`
  if (where === '') return what
  return zh ? `${where}${what}` : `${what} of ${where}`
}

const ENDS = {
  zh: { include: '一并列入', exclude: '均不列入' },
  en: { include: 'all enter', exclude: 'none enters' },
}

function sayEnd(then: TieSettings['then'], say: Say): string {
  if (then !== 'committee') return ENDS[say.language][then]
  const committee = say.role('committee')
  return say.language === 'zh' ? `由${committee}决定` : `the ${committee} decides`
}

/** How equals are settled, as the rule book says it. */
export function sayTies(ties: TieSettings, say: Say): Statement {
  const { article, basis, order, chain, then } = ties
  const links = chain.map(({ by, prefer }) => {
    const value = sayValue(by, say)
    if (say.language === 'zh') return `${value}（${prefer === 'higher' ? '高' : '低'}者优先）`
    return `${value} (${prefer} first)`
  })
  const end = sayEnd(order === 'chain' ? then : 'committee', say)
  const chained = order === 'chain' && links.length > 0
  const zh = chained ? `依次比较${say.list(links)}；仍相同的，${end}` : end
  const en = chained ? `compared by ${say.list(links)}; of those still equal ${end}` : end
  const sentence = say.language === 'zh' ? `得分相同的，${zh}。` : `Equal scores: ${en}.`
  return { article, basis, sentence }
}
