import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compareWithOfficialText, officialTextPath } from '../../../src/adapters/official-text-files.ts'
import { articleListFlaws } from '../../../src/core/regulation/article-list-flaws.ts'
import { articleList } from '../../../src/core/regulation/articles.ts'

/** What `articles.yaml` of an edition has to hold: each unit with the hash of its official wording, and the chapters. */
export type ExpectedArticles = {
  readonly units: readonly (readonly [unit: string, hash: string])[]
  readonly chapters: readonly (readonly [id: string, zh: string, en: string, from: string, to: string])[]
}

/** The tests of an edition's list of articles. They do not run in mutation testing: the files are read, not the edition under test. */
export function describeArticles(id: string, { units, chapters }: ExpectedArticles): void {
  const file = new URL(`../../../regulations/${id}/articles.yaml`, import.meta.url)
  const list = articleList.parse(parse(readFileSync(file, 'utf8')))

  describe(`the articles of ${id}`, () => {
    it('are these units with these hashes', () => {
      expect(list.articles.map((article) => [article.id, article.hash])).toEqual(units)
    })

    it('stand in these chapters', () => {
      expect(
        list.chapters.map(({ id: own, title, from, to }) => [own, title.zh, title.en, from, to]),
      ).toEqual(chapters)
    })

    it('have no flaw, and none of them is mere prose', () => {
      expect(articleListFlaws(list)).toEqual([])
      expect(list.articles.filter((article) => article.prose)).toEqual([])
    })

    it('have one gist each, a short sentence in either language', () => {
      const gists = list.articles.map((article) => article.gist)
      expect(gists.filter(({ zh }) => !/^[^。]{5,45}。$/.test(zh))).toEqual([])
      expect(gists.filter(({ en }) => !/^[A-Z][^\n]{20,140}\.$/.test(en))).toEqual([])
      expect(new Set(gists.flatMap(({ zh, en }) => [zh, en])).size).toBe(2 * units.length)
    })

    const folder = process.env['ZHIHENG_OFFICIAL_TEXTS']
    if (folder) {
      it('are those of the official text that ZHIHENG_OFFICIAL_TEXTS holds', async () => {
        const outcome = await compareWithOfficialText(list.articles, officialTextPath(folder, id))
        expect(outcome).toEqual({ ok: true, value: units.map(([ref]) => ({ ref, outcome: 'same' })) })
      })
    } else {
      it('are not compared with the official text: ZHIHENG_OFFICIAL_TEXTS is not set, only the shape is checked', () => {
        console.info(`${id}: ZHIHENG_OFFICIAL_TEXTS is not set; hashes not compared with the official text`)
        expect(units.filter(([, hash]) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([])
      })
    }
  })
}
