import { describe, expect, it } from 'vitest'
import { worldOf } from '../edition-under-test.ts'
import { linesOn, unitsInBook } from './rule-book-lines.ts'

export type Lines = { readonly zh: readonly string[]; readonly en: readonly string[] }

/** What the rule book of an edition has to say, read line by line against the official text and approved. */
export type ApprovedBook = {
  /** Every unit of the text: its id, the rules that it holds, its name. */
  readonly units: readonly (readonly [unit: string, rules: string, name: string])[]
  readonly lines: Readonly<Record<string, Lines>>
  /** The edition's own word for each term, under the rule in which the text uses it. */
  readonly words: readonly (readonly [rule: string, zh: string, en: string])[]
  readonly head: Lines & { readonly rules: string }
  readonly chapters: Lines & { readonly rules: string }
}

/** The tests of an edition's rule book: a value that changes in the data changes a line. */
export function describeRuleBook(id: string, book: ApprovedBook): void {
  const world = () => worldOf(id)
  const { units, lines, words, head, chapters } = book

  describe(`the rule book of ${id}, as approved`, () => {
    for (const [unit, rules, name] of units) {
      it(`${rules} says of ${name} what was approved, in both languages`, () => {
        expect(linesOn(world(), unit, 'zh')).toEqual(lines[unit]?.zh)
        expect(linesOn(world(), unit, 'en')).toEqual(lines[unit]?.en)
      })
    }

    it('speaks of every unit of the text and of no other', () => {
      const ids = units.map(([unit]) => unit)
      expect(Object.keys(lines).toSorted()).toEqual(ids.toSorted())
      expect(unitsInBook(world()).toSorted()).toEqual(ids.toSorted())
    })

    it(`${head.rules} names the text, in full and in short, and its state`, () => {
      expect(linesOn(world(), null, 'zh', 'head')).toEqual(head.zh)
      expect(linesOn(world(), null, 'en', 'head')).toEqual(head.en)
    })

    it(`${chapters.rules} puts each article in its chapter`, () => {
      expect(linesOn(world(), null, 'zh', 'articles')).toEqual(chapters.zh)
      expect(linesOn(world(), null, 'en', 'articles')).toEqual(chapters.en)
    })
  })

  describe(`the words of ${id}`, () => {
    for (const [rule, zh, en] of words) {
      it(`[${rule}] are those of the text: ${zh}`, () => {
        expect(linesOn(world(), null, 'zh', 'words').filter((line) => line === zh)).toEqual([zh])
        expect(linesOn(world(), null, 'en', 'words').filter((line) => line === en)).toEqual([en])
      })
    }

    it('are no others', () => {
      expect(linesOn(world(), null, 'zh', 'words').toSorted()).toEqual(words.map(([, zh]) => zh).toSorted())
      expect(linesOn(world(), null, 'en', 'words').toSorted()).toEqual(words.map(([, , en]) => en).toSorted())
    })
  })
}
