import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { stages } from '../../../src/stages/registry.generated.ts'
import { stageWords } from '../../../src/stages/words.generated.ts'
import { type Edition, readEdition } from '../../../src/core/regulation/edition.ts'
import { ruleBook, ruleBookByArticle, wordRuleBook } from '../../../src/core/wording/rule-book.ts'

const REGULATIONS = new URL('../../../regulations/', import.meta.url)
const known = { kinds: stages, words: stageWords }

function treeOf(id: string): Record<string, unknown> {
  const folder = new URL(`${id}/`, REGULATIONS)
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return Object.assign({}, ...files.map((name) => parse(readFileSync(new URL(name, folder), 'utf8'))))
}

function editionOf(tree: unknown): Edition | undefined {
  const edition = readEdition(tree)
  return edition.ok ? edition.value : undefined
}

const booksOf = (edition: Edition) =>
  wordRuleBook(edition, ruleBook(edition, known, 'zh'), 'zh') +
  wordRuleBook(edition, ruleBook(edition, known, 'en'), 'en')

type Path = readonly (string | number)[]

/** Every leaf of the data, but for which acceptance rules speak of it: that is no part of the regulation. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path[0] === 'acceptance' ? [] : [path]
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

const atPath = (value: unknown, path: Path) =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value)

function withLeaf(tree: unknown, path: Path, leaf: unknown): unknown {
  const copy = structuredClone(tree)
  const last = path.at(-1) ?? ''
  ;(atPath(copy, path.slice(0, -1)) as Record<string | number, unknown>)[last] = leaf
  return copy
}

/** Values that may stand in the place of another: near ones, and others that occur under the same key. */
function othersFor(tree: unknown, path: Path, all: readonly Path[]): unknown[] {
  const value = atPath(tree, path)
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, value - 1]
  const key = path.findLast((part) => typeof part === 'string')
  const same = all
    .filter((other) => other.findLast((part) => typeof part === 'string') === key)
    .map((other) => atPath(tree, other))
  const text = String(value)
  const written = /^\d{4}-\d\d-\d\d$/.test(text)
    ? ['2001-02-03']
    : /^[0-9a-f]{64}$/.test(text)
      ? ['0'.repeat(64)]
      : [`${text}-other`, `${text}x`, '41%', '1/3', '11(9)', '99', '123456', `${text}·`]
  return [...new Set([...same, ...written])].filter((other) => other !== value)
}

function firstThat<A, B>(items: readonly A[], found: (item: A) => B | undefined): B | undefined {
  for (const item of items) {
    const result = found(item)
    if (result !== undefined) return result
  }
  return undefined
}

describe('the rule book', () => {
  for (const id of readdirSync(REGULATIONS)) {
    it(`says every value of ${id}: none can change without a sentence changing`, () => {
      const tree = treeOf(id)
      const edition = editionOf(tree)
      expect(edition).toBeDefined()
      if (!edition) return
      const book = booksOf(edition)
      const leaves = leavesOf(tree)
      const unsaid = leaves.filter((path) => {
        const changed = firstThat(othersFor(tree, path, leaves).slice(0, 40), (other) =>
          editionOf(withLeaf(tree, path, other)),
        )
        return changed !== undefined && booksOf(changed) === book
      })
      expect(unsaid.map((path) => path.join('.'))).toEqual([])
    })
  }

  it('gathers what rests on an article, its paragraphs and items', () => {
    const edition = editionOf(treeOf('wuxi-2024'))
    const at = (article: string) => edition && ruleBookByArticle(edition, known, 'zh', article)
    expect(at('17')).toEqual([
      '自2024年4月1日起施行，有效期至2029年3月31日（当日仍有效）。（第十七条）',
      '废止：《无锡市市长质量奖评定管理办法》（2017年12月13日印发）（锡政规〔2017〕2号）。（第十七条）',
      '规定施行和失效日期，废止上一版办法。（正式文本摘要值ec840f93…3b696c00）（第十七条）',
    ])
    expect(at('5')?.slice(0, 2)).toEqual([
      '得分应当不低于标准总分的60%，舍入前比较。（第五条第三款）',
      '得分应当不低于标准总分的50%，舍入前比较。（第五条第三款）',
    ])
    expect(at('1')?.length).toBe(3)
    expect(at('99')).toEqual([])
  })
})
