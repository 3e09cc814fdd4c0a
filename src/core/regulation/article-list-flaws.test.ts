import { expect, it } from 'vitest'
import { articleListFlaws } from './article-list-flaws.ts'
import type { ArticleList } from './articles.ts'

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

it('finds nothing wrong with a whole list, with or without chapters', () => {
  const articles = entries('preamble', '1', '2p1', '2p2', '3', '3(1)', '3(1)p2', '3p2')
  expect(articleListFlaws(list({ articles }))).toEqual([])
  expect(articleListFlaws({ chapters: [chapter('a', '1', '1'), chapter('b', '2', '3')], articles })).toEqual(
    [],
  )
})

it('finds units that repeat, run back or leave a number out', () => {
  expect(articleListFlaws(list({ articles: entries('1', '2', '2', '1p2', '4') }))).toEqual([
    { reason: 'repeated', ref: '2', path: ['articles', 2, 'id'] },
    { reason: 'outOfOrder', ref: '1p2', path: ['articles', 3, 'id'] },
    { reason: 'numberMissing', ref: '4', path: ['articles', 4, 'id'] },
  ])
  expect(articleListFlaws(list({ articles: entries('2') }))).toEqual([
    { reason: 'numberMissing', ref: '2', path: ['articles', 0, 'id'] },
  ])
})

it('finds chapters that do not meet, and articles that no chapter holds', () => {
  const articles = entries('1', '2', '3')
  expect(articleListFlaws({ chapters: [chapter('a', '1', '1'), chapter('a', '3', '2')], articles })).toEqual([
    { reason: 'repeated', ref: 'a', path: ['chapters', 1, 'id'] },
    { reason: 'chapterNotNext', ref: 'a', path: ['chapters', 1, 'from'] },
    { reason: 'chapterNotNext', ref: 'a', path: ['chapters', 1, 'to'] },
    { reason: 'outsideChapters', ref: '3', path: ['articles', 2, 'id'] },
  ])
  expect(articleListFlaws({ chapters: [chapter('a', '1', '4')], articles })).toEqual([
    { reason: 'numberMissing', ref: '4', path: ['chapters', 0, 'to'] },
  ])
})
