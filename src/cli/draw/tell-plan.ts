import type { Language } from '../../core/basics/text.ts'
import { entropyOf } from '../../core/draw/entropy.ts'
import type { FixedPlan, Need, Source } from '../../core/draw/shape.ts'
import { sayDate } from '../../core/wording/say.ts'

function sayNeed({ group, need, reserves }: Need, language: Language): string {
  if (language === 'zh')
    return `${group ?? '不限组别'}${need}人${reserves > 0 ? `（备选${reserves}人）` : ''}`
  const whom = group === null ? 'of any group' : `of ${group}`
  return `${need} ${whom}${reserves > 0 ? ` (${reserves} in reserve)` : ''}`
}

export function sayFiguresAsked({ figures }: Source, language: Language): string {
  const isZh = language === 'zh'
  return figures
    .map(({ count, from, to }) => (isZh ? `${count}个${from}至${to}的数` : `${count} from ${from} to ${to}`))
    .join(isZh ? '，另' : ', then ')
}

export function sayPublic({ publicOn, publicAt }: Source, language: Language): string {
  return `${sayDate(publicOn, language)}${publicAt ? ` ${publicAt}` : ''}`
}

/** 抽取公告 What has to be made known before the source is public, and what to do then. */
export function tellPlan({ plan, hash }: FixedPlan, file: string, language: Language): string[] {
  const { source, needs, pool, onePerEmployer, exclusions, purpose, fixedOn } = plan
  const { offered, wanted } = entropyOf(plan)
  const isZh = language === 'zh'
  const needed = needs.map((each) => sayNeed(each, language)).join(isZh ? '、' : ', ')
  if (!isZh) {
    return [
      `Plan of a draw, fixed on ${sayDate(fixedOn, 'en')}: ${purpose}`,
      `  Pool: ${pool.size} people, ordered by id; hash ${pool.hash}`,
      `  Needed: ${needed}${onePerEmployer ? '; one of each employer' : ''}`,
      ...(exclusions.length > 0 ? [`  Excluded beforehand, with reasons: ${exclusions.length}`] : []),
      `  Source: ${source.name}, public on ${sayPublic(source, 'en')}; look it up at: ${source.lookup}`,
      `  Its figures: ${sayFiguresAsked(source, 'en')}`,
      `  Rule: draw/1 (RFC 3797 with SHA-256)`,
      `Hash of the plan: ${hash}`,
      `Publish the above with the hash before ${sayPublic(source, 'en')}, and keep ${file} unchanged. Afterwards:`,
      `  zhiheng draw --plan ${file} --seed "the figures, sets between /"`,
      ...(offered < wanted
        ? [
            `Advice: the source yields about 2^${offered} outcomes and the choice has about 2^${wanted}, so some selections can never come up. Add another source (RFC 3797, section 3.3).`,
          ]
        : []),
    ]
  }
  return [
    `抽取方案（${sayDate(fixedOn, 'zh')}固定）：${purpose}`,
    `  专家库：${pool.size}人，按编号排序，名单摘要 ${pool.hash}`,
    `  抽取：${needed}${onePerEmployer ? '；同一单位只取1人' : ''}`,
    ...(exclusions.length > 0 ? [`  事先排除并注明原因：${exclusions.length}人`] : []),
    `  随机数来源：${source.name}，${sayPublic(source, 'zh')}公布，查询：${source.lookup}`,
    `  所用数字：${sayFiguresAsked(source, 'zh')}`,
    '  抽取规则：draw/1（RFC 3797，SHA-256）',
    `方案摘要：${hash}`,
    `请在${sayPublic(source, 'zh')}之前公布以上内容和方案摘要，并妥善保存 ${file}，不要改动。公布之后抽取：`,
    `  zhiheng draw --plan ${file} --seed "按公布结果填写，各组之间用 / 隔开"`,
    ...(offered < wanted
      ? [
          `提示：来源约有2的${offered}次方种可能，少于抽取结果的2的${wanted}次方种，有的组合不可能抽中；建议另加一个来源（RFC 3797第3.3节）。`,
        ]
      : []),
  ]
}
