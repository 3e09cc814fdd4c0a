import type { Text } from '../../basics/text.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

type Item = { readonly id: string; readonly article: string }

const LISTS = [
  ['awards', { zh: '奖项', en: 'award' }],
  ['otherAwards', { zh: '其他奖项', en: 'other award' }],
  ['quotas', { zh: '名额', en: 'quota' }],
  ['prizes', { zh: '奖金', en: 'prize' }],
  ['bodies', { zh: '机构', en: 'body' }],
  ['openPoints', { zh: '待定事项', en: 'open point' }],
  ['provisions', { zh: '条文要点', en: 'provision' }],
  ['duties', { zh: '义务', en: 'duty' }],
  ['titleUses', { zh: '称号使用规则', en: 'rule on the use of the title' }],
  ['revocations', { zh: '撤销情形', en: 'revocation' }],
] as const satisfies readonly (readonly [keyof Edition, Text])[]

/** An id names one thing of its kind: of two, only the first would ever be found. */
export function lintUniqueIds(edition: Edition): Flaw[] {
  const own = edition.awards.map(({ id }) => id)
  const repeated = LISTS.flatMap(([list, what]) => {
    const items: readonly Item[] = edition[list]
    return items.flatMap(({ id, article }, index): Flaw[] =>
      items.findIndex((item) => item.id === id) === index
        ? []
        : [twice([list, index, 'id'], id, article, what)],
    )
  })
  const shadowed = edition.otherAwards.flatMap(({ id, article }, index) =>
    own.includes(id) ? [twice(['otherAwards', index, 'id'], id, article, { zh: '奖项', en: 'award' })] : [],
  )
  return [...repeated, ...shadowed]
}

const twice = (path: Flaw['path'], id: string, article: string, what: Text): Flaw => ({
  path,
  article,
  problem: { zh: `${what.zh}编号 ${id} 重复`, en: `${what.en} id ${id} is used twice` },
  mend: { zh: '请为其中一个另取编号。', en: 'Give one of the two another id.' },
})
