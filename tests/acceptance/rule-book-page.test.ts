import { describe, expect, it } from 'vitest'
import { questionsOn } from '../../src/core/wording/questions.ts'
import { ruleBook, ruleBookByArticle, wordRuleBook } from '../../src/core/wording/rule-book.ts'
import { ruleBookFiles } from '../../src/core/wording/rule-book-page.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import { worldOf } from './edition-under-test.ts'

const inWords = { kinds: stages, words: stageWords }
const edition = () => worldOf('changchun-2018').edition
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

describe('the printed rule book', () => {
  it('is a page and a picture in each language', () => {
    const files = ruleBookFiles(edition(), inWords)
    expect(files.map(({ name, text }) => [name, text.slice(0, 5)])).toEqual([
      ['changchun-2018.md', '# 长春市'],
      ['changchun-2018.zh.svg', '<svg '],
      ['changchun-2018.en.svg', '<svg '],
    ])
  })

  it('has the flow first, then section by section what the book says, in Chinese and in English', () => {
    const page = ruleBookFiles(edition(), inWords)[0]?.text ?? ''
    const lines = page.split('\n')
    expect(lines.slice(0, 8)).toEqual([
      '# 长春市市长质量奖管理办法',
      '',
      '由办法数据生成，每项后注明所依条款；标“按文义推定”“按默认口径”的，条文没有明说；〔〕内是数据中的编号。有疑义的，以正式文本为准。　[English](#in-english)',
      '',
      '## 流程',
      '',
      '![流程](changchun-2018.zh.svg)',
      '',
    ])
    const at = lines.indexOf('# In English')
    expect(lines.slice(at, at + 9)).toEqual([
      '# In English',
      '',
      '## Measures of Changchun City for the Mayor Quality Award',
      '',
      'Made from the data of the regulation; each statement names its article. Where it says "inferred" or "our default", the text does not say so; what stands in square brackets are the ids of the data. The official text prevails.',
      '',
      '## Flow',
      '',
      '![Flow](changchun-2018.en.svg)',
    ])
    for (const language of ['zh', 'en'] as const) {
      const part = language === 'zh' ? lines.slice(0, at) : lines.slice(at)
      const sections = ruleBook(edition(), inWords, language).filter(
        ({ statements }) => statements.length > 0,
      )
      expect(part.filter((line) => line.startsWith('## ')).slice(-sections.length)).toEqual(
        sections.map(({ title }) => `## ${title}`),
      )
      const statements = sections.flatMap((section) => section.statements)
      expect(part.filter((line) => line.startsWith('- '))).toHaveLength(
        statements.filter(({ indented }) => !indented).length,
      )
      expect(part.filter((line) => line.startsWith('  - '))).toHaveLength(
        statements.filter(({ indented }) => indented).length,
      )
    }
  })

  it('lets no sign of the text be taken for one of the page', () => {
    const page = ruleBookFiles(edition(), inWords)[0]?.text ?? ''
    expect(page).toContain('Conferral \\[conferral\\] is called "commendation".')
    expect(page).not.toContain('Conferral [conferral]')
    // A number with a full stop would begin another list; one with the Chinese stop does not, and a backslash before it would be read.
    expect(page).toMatch(/\n- 1\\\. \S/)
    expect(page).not.toMatch(/\n- 1\. /)
    expect(page).toMatch(/\n- 1．\S/)
    expect(page).not.toContain('\\．')
  })
})

describe('the rule book as plain text', () => {
  it('has a title, then the sections that say something, what belongs to a statement further in', () => {
    const sections = ruleBook(edition(), inWords, 'zh')
    const text = wordRuleBook(edition(), sections, 'zh')
    expect(text.split('\n').slice(0, 4)).toEqual([
      '长春市市长质量奖管理办法',
      '',
      '总则',
      '  长春市市长质量奖管理办法〔changchun-2018〕，简称《管理办法》，已印发。',
    ])
    expect(count(text, /^ {4}\S/gm)).toBe(
      sections.flatMap(({ statements }) => statements).filter(({ indented }) => indented).length,
    )
    expect(wordRuleBook(edition(), [{ id: 'x', title: '空', statements: [] }], 'zh')).not.toContain('空')
  })

  it('says of an article what it, its paragraphs and its items say, and of no other', () => {
    expect(ruleBookByArticle(edition(), inWords, 'zh', '4').slice(2, 6)).toEqual([
      '第2等次：长春市市长质量奖提名奖〔nominee-award〕。（第四条）',
      '名额〔quality-award-seats〕：长春市市长质量奖〔quality-award〕不超过5个。（第四条）',
      '名额〔nominee-award-seats〕：长春市市长质量奖提名奖〔nominee-award〕不超过10个。（第四条）',
      '获奖数可以少于名额，奖项可以空缺。（第四条）',
    ])
    const eighth = ruleBookByArticle(edition(), inWords, 'zh', '8')
    expect(eighth.filter((line) => !line.includes('第八条'))).toEqual([])
    expect(eighth.some((line) => line.includes('第八条第（一）项'))).toBe(true)
    expect(
      ruleBookByArticle(edition(), inWords, 'zh', '1').filter((line) => !line.includes('第一条')),
    ).toEqual([])
  })
})

describe('the questions to a new text', () => {
  it('ask of each rule of the model, and nothing of the gists of its articles', () => {
    const page = questionsOn(edition(), inWords, 'zh')
    expect(page.split('\n').slice(0, 8)).toEqual([
      '# 逐项对照',
      '',
      '以下各项取自《长春市市长质量奖管理办法》。请对照本地办法逐项核对：说法相同的打勾并写明条款；不同的改正数据；条文没有规定的，写明 basis: silent，或列为待定事项并写明由谁决定。',
      '',
      '## 总则',
      '',
      '- [ ] 本地办法第＿＿条；长春市市长质量奖管理办法〔changchun-2018〕，简称《管理办法》，已印发。',
      '- [ ] 本地办法第＿＿条；文号长府发〔2018〕8号，2018年6月11日印发。（发文正文）',
    ])
    const asked = ruleBook(edition(), inWords, 'zh').filter(({ id }) => id !== 'articles')
    const statements = asked.flatMap((section) => section.statements)
    expect(count(page, /^- \[ \] 本地办法第＿＿条；/gm)).toBe(
      statements.filter(({ indented }) => !indented).length,
    )
    expect(count(page, /^ {2}- /gm)).toBe(statements.filter(({ indented }) => indented).length)
    expect(page.match(/^## .*$/gm)).toEqual(
      asked.filter((section) => section.statements.length > 0).map(({ title }) => `## ${title}`),
    )
    expect(questionsOn(edition(), inWords, 'en').split('\n').slice(0, 7)).toEqual([
      '# Item by item',
      '',
      'What follows is what Measures of Changchun City for the Mayor Quality Award says. Compare each with your own text: tick what is the same and note its article; correct what differs; where your text is silent write basis: silent, or make it an open point and say who decides.',
      '',
      '## General',
      '',
      '- [ ] Your article __; Measures of Changchun City for the Mayor Quality Award [changchun-2018], in short the Measures; issued.',
    ])
  })
})
