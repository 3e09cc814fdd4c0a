import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumeral } from '../basics/article.ts'
import { splitOfficialText } from './official-text.ts'
import { normaliseUnit } from './unit-hash.ts'

/** All texts here are invented: the tea garden prize of a place that does not exist. */
function split(text: string): [string, string][] {
  const units = splitOfficialText(text)
  if (!units.ok) throw new Error(JSON.stringify(units.error))
  return units.value.map((unit) => [unit.ref, unit.text])
}
const refs = (text: string) => split(text).map(([ref]) => ref)

describe('the parts of a text', () => {
  it('takes all before the first article as the preamble and drops chapter headings', () => {
    const text =
      '茶园奖办法\n\n　　甲镇〔2001〕1号\n第一章  总 则\n第一条　茶要香。\n　　第二章 附　则\n\n第二条　茶要热。\n'
    expect(split(text)).toEqual([
      ['preamble', '茶园奖办法\n甲镇〔2001〕1号'],
      ['1', '茶要香。'],
      ['2', '茶要热。'],
    ])
  })

  it('has no preamble where the text begins with the first article', () => {
    expect(refs('第一章 总则\n第一条 茶要香。')).toEqual(['1'])
  })

  it('says in which line a unit begins', () => {
    expect(splitOfficialText('茶园奖\r\n\r\n第一条 茶要\r\n香。\r\n茶要热。')).toEqual({
      ok: true,
      value: [
        { ref: 'preamble', text: '茶园奖', line: 1 },
        { ref: '1p1', text: '茶要\n香。', line: 3 },
        { ref: '1p2', text: '茶要热。', line: 5 },
      ],
    })
  })

  it('counts paragraphs where there are several', () => {
    expect(refs('第一条 一壶。\n第二条 一壶。\n\n二壶。\n三壶。')).toEqual(['1', '2p1', '2p2', '2p3'])
  })

  it('hangs items on the only head, and a paragraph below them on the article', () => {
    const text = '第一条 茶师做下列事：\n（一）采茶；\n（二）炒茶。\n茶师可以休息。\n第二条 完。'
    expect(split(text)).toEqual([
      ['1', '茶师做下列事：'],
      ['1(1)', '采茶；'],
      ['1(2)', '炒茶。'],
      ['1p2', '茶师可以休息。'],
      ['2', '完。'],
    ])
  })

  it('hangs a paragraph between two items on the first of them', () => {
    const text = '第一条 步骤如下。\n（一）采茶。\n（二）炒茶。\n火要小。\n锅要净。\n（三）泡茶。'
    expect(refs(text)).toEqual(['1', '1(1)', '1(2)', '1(2)p2', '1(2)p3', '1(3)'])
  })

  it('hangs items on the last of several head paragraphs', () => {
    const text = '第一条 茶分两种。\n红茶须有：\n（一）色；\n（二）香。\n绿茶另定。'
    expect(refs(text)).toEqual(['1p1', '1p2', '1p2(1)', '1p2(2)', '1p3'])
  })

  it('opens a second list below the paragraph after the first', () => {
    const text = '第一条 红茶：\n（一）色；\n（二）香。\n绿茶：\n（一）形；\n（二）味。'
    expect(refs(text)).toEqual(['1', '1(1)', '1(2)', '1p2', '1p2(1)', '1p2(2)'])
  })

  it('leaves the points below an item in its text', () => {
    const text = '第一条 茶师：\n（一）采茶：\n1.春茶；\n2、秋茶；\n(1)早采；\n（二）炒茶。'
    expect(split(text).slice(1)).toEqual([
      ['1(1)', '采茶：\n1.春茶；\n2、秋茶；\n(1)早采；'],
      ['1(2)', '炒茶。'],
    ])
  })

  it('reads articles and items beyond ten', () => {
    const articles = Array.from({ length: 23 }, (_, i) => `第${chineseNumeral(i + 1)}条 茶。`)
    const items = Array.from({ length: 12 }, (_, i) => `（${chineseNumeral(i + 1)}）茶；`)
    const found = refs([...articles, ...items].join('\n'))
    expect(found).toHaveLength(35)
    expect(found.slice(21, 25)).toEqual(['22', '23', '23(1)', '23(2)'])
    expect(found.at(-1)).toBe('23(12)')
  })
})

describe('what word processors and offices leave behind', () => {
  it('reads Arabic and full-width article numbers, and blanks inside the label', () => {
    expect(refs('第1条 茶。\n第２条　茶。\n第 三 条 茶。\n第四条茶。')).toEqual(['1', '2', '3', '4'])
  })

  it('reads half-width, full-width, Arabic and enclosed item numbers', () => {
    expect(refs('第一条 茶：\n(一)色；\n（二） 香；\n（３）味；\n( 四 )形。')).toEqual([
      '1',
      '1(1)',
      '1(2)',
      '1(3)',
      '1(4)',
    ])
  })

  it('takes a bookmark before a label for part of the layout', () => {
    const text = '第一条 茶。\n[bookmark: _GoBack]第二条 [bookmark: b]汤。\n ［bookmark：c］（一）色。'
    expect(split(text)).toEqual([
      ['1', '茶。'],
      ['2', '汤。'],
      ['2(1)', '色。'],
    ])
  })

  it('goes on with a sentence that a line break cuts, and keeps the break', () => {
    const text = '第一条 近3\n年的茶，\n\n　　不得\n第九条之外出售。\n第二条\n　　汤。'
    expect(split(text)).toEqual([
      ['1', '近3\n年的茶，\n不得\n第九条之外出售。'],
      ['2', '汤。'],
    ])
  })

  it('does not take an item that a sentence cites for an item', () => {
    const text = '第一条 茶：\n（一）色；\n（二）有前款第\n（一）项的。\n第二条 完。'
    expect(split(text)[2]).toEqual(['1(2)', '有前款第\n（一）项的。'])
  })

  it('does not take a sentence that begins with a chapter for a heading', () => {
    expect(refs('第一条 茶。\n第二章所称汤，是热汤。')).toEqual(['1p1', '1p2'])
  })

  it('keeps the raw characters of a unit', () => {
    expect(split('第一条　得分６０％，　用ＧＢ／Ｔ [bookmark: x]。')).toEqual([
      ['1', '得分６０％，　用ＧＢ／Ｔ [bookmark: x]。'],
    ])
  })

  it('leaves out the notes below the last article, and only there', () => {
    const text =
      '第一条 茶：\n（一）色。\n附件另发。\n第二条 完。\n\n公开方式：主动公开\n　抄送：乙镇。\n以此件为准'
    expect(refs(text)).toEqual(['1', '1(1)', '1p2', '2'])
    expect(refs('第一条 完。\n甲镇办公室  2001年1月1日印发\n又一段。')).toEqual(['1'])
    expect(refs('第一条 完。\n附件：茶师申报表\n第一栏。')).toEqual(['1'])
  })

  it('reads a byte-order mark, old line ends and zero-width spaces', () => {
    expect(refs('\ufeff第一条 茶。\r\u200b第二条 茶。\u2028第三条 茶。')).toEqual(['1', '2', '3'])
  })
})

describe('a text that cannot be split', () => {
  const error = (text: string) => {
    const units = splitOfficialText(text)
    return units.ok ? 'split' : units.error
  }

  it('names the line and the reason', () => {
    expect(error('')).toEqual({ reason: 'noArticle', line: 1 })
    expect(error('茶园奖\n采茶。')).toEqual({ reason: 'noArticle', line: 1 })
    expect(error('第二条 茶。')).toEqual({ reason: 'articleOutOfOrder', line: 1 })
    expect(error('第一条 茶。\n\n第三条 茶。')).toEqual({ reason: 'articleOutOfOrder', line: 3 })
    expect(error('第一条 茶。\n第一条 茶。')).toEqual({ reason: 'articleOutOfOrder', line: 2 })
    expect(error('第一条 茶：\n（一）色；\n（三）香。')).toEqual({ reason: 'itemOutOfOrder', line: 3 })
    expect(error('第一条 茶：\n（二）色。')).toEqual({ reason: 'itemOutOfOrder', line: 2 })
    expect(error('第一条 茶。\n第一百条 茶。')).toEqual({ reason: 'tooManyParts', line: 2 })
    expect(error('第一条\n（一）色。')).toEqual({ reason: 'emptyUnit', line: 1 })
    expect(error('第一条 茶：\n（一）')).toEqual({ reason: 'emptyUnit', line: 2 })
    expect(error(`第一条 茶。${'\n茶。'.repeat(9)}`)).toEqual({ reason: 'tooManyParts', line: 10 })
    expect(error(`第一条 茶。${'\n茶。'.repeat(2000)}`)).toEqual({ reason: 'tooManyParts', line: 1001 })
  })

  it('answers any text without throwing', () => {
    const piece = fc.constantFrom(
      '第',
      '一',
      '二',
      '条',
      '（一）',
      '(2)',
      '章',
      '\n',
      '。',
      '：',
      ' ',
      '近3',
      '[bookmark: x]',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const units = splitOfficialText(pieces.join(''))
        expect(units.ok ? new Set(units.value.map((unit) => unit.ref)).size : 0).toBe(
          units.ok ? units.value.length : 0,
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('any layout of a text', () => {
  const shape = fc.array(
    fc.record({ heads: fc.integer({ min: 1, max: 3 }), items: fc.integer({ min: 0, max: 12 }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  const layout = fc.record({
    arabic: fc.boolean(),
    chapters: fc.boolean(),
    bookmark: fc.boolean(),
    broken: fc.boolean(),
    indent: fc.constantFrom('', ' ', '　　', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\n\n', ' \n\u00a0\n'),
  })

  it('has the same units with the same normalised text', () => {
    fc.assert(
      fc.property(shape, layout, (articles, look) => {
        const lines: string[] = []
        const expected: [string, string][] = []
        for (const [i, { heads, items }] of articles.entries()) {
          if (look.chapters && i % 5 === 0) lines.push(`第${chineseNumeral(i / 5 + 1)}章 茶 事`)
          const label = `第${look.arabic ? i + 1 : chineseNumeral(i + 1)}条`
          for (let p = 1; p <= heads; p++) {
            const sentence = `茶${i}之${look.broken ? '\n' : ''}段${p}（注${p}）${p === heads && items > 0 ? '：' : '。'}`
            lines.push(p === 1 ? `${look.bookmark ? '[bookmark: _G]' : ''}${label}　${sentence}` : sentence)
            expected.push([heads > 1 ? `${i + 1}p${p}` : `${i + 1}`, normaliseUnit(sentence)])
          }
          for (let n = 1; n <= items; n++) {
            lines.push(`（${chineseNumeral(n)}）茶事${n}；`)
            expected.push([`${i + 1}${heads > 1 ? `p${heads}` : ''}(${n})`, `茶事${n};`])
          }
        }
        const text = lines.map((line) => look.indent + line).join(look.end)
        expect(split(text).map(([ref, own]) => [ref, normaliseUnit(own)])).toEqual(expected)
      }),
    )
  })
})
