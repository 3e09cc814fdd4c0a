import { expect, it } from 'vitest'
import { type ArticleList, articleList } from './articles.ts'

const gist = { zh: '茶要香。', en: 'Tea smells good.' }
const hash = 'ab'.repeat(32)
const entries = (...ids: string[]) => ids.map((id) => ({ id, gist, hash }))
const chapter = (id: string, from: string, to: string) => ({
  id,
  title: { zh: '总则', en: 'General' },
  from,
  to,
})
const list = (over: Partial<ArticleList>): ArticleList => ({ chapters: [], articles: entries('1'), ...over })

it('accepts a list, with prose where nothing rests on a unit', () => {
  const prose = { reason: { zh: '仅说明目的。', en: 'States a purpose only.' } }
  const value = {
    chapters: [chapter('general', '1', '2')],
    articles: [...entries('preamble', '1', '2p1', '2p2'), { id: '2p2(1)', gist, hash, prose }],
  }
  expect(articleList.parse(value)).toEqual(value)
})

it('refuses what is misshapen, and says where', () => {
  const where = (value: unknown) =>
    articleList.safeParse(value).error?.issues.map((issue) => issue.path.join('/'))
  expect(where(list({ articles: [] }))).toEqual(['articles'])
  expect(where(list({ articles: entries('第一条') }))).toEqual(['articles/0/id'])
  expect(where(list({ articles: [{ id: '1', gist, hash: hash.toUpperCase() }] }))).toEqual([
    'articles/0/hash',
  ])
  expect(where({ chapters: [], articles: [{ id: '1', gist: { zh: '茶' }, hash }] })).toEqual([
    'articles/0/gist/en',
  ])
  expect(where(list({ chapters: [chapter('general', '1p1', '2')] }))).toEqual(['chapters/0/from'])
  expect(where({ chapters: [], articles: [{ id: '1', gist, hash, text: '茶' }] })).toEqual(['articles/0'])
})
