import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, type Document, file, json, scratch } from './cli-under-test.ts'

async function templateFacts(): Promise<Document> {
  return (await json(['eligibility', 'wuxi-2024', '--template'])).document.template
}
const assess = (facts: unknown, ...more: string[]) =>
  json(['eligibility', 'wuxi-2024', '--facts', file('facts.json', JSON.stringify(facts)), ...more])
const finding = (document: Document, rule: string) =>
  document.findings.find((each: Document) => each.rule === rule)

describe('eligibility', () => {
  it('finds the template eligible, each finding with its article and sentence', async () => {
    const { exit, document } = await assess(await templateFacts())
    expect([exit, document.edition, document.eligible]).toEqual([0, 'wuxi-2024', 'yes'])
    expect(document.findings.length).toBe(18)
    expect(finding(document, 'established-in-city')).toEqual({
      rule: 'established-in-city',
      label: '依法设立地',
      article: '10(2)',
      basis: 'explicit',
      outcome: 'met',
      decidedBy: 'engine',
      inputs: {
        asOf: '2026-05-11',
        with: { region: '320200' },
        facts: { 'applicant.registeredIn': '320200' },
      },
      explanation: '依据第十条第（二）项，依法设立地：登记地区划代码320200，在本行政区域（320200）内。',
    })
  })

  it('answers no on one unmet condition, and says from when it would be met; that is an answer, no error', async () => {
    const facts = await templateFacts()
    facts.applicant.establishedOn = '2024-01-15'
    const { exit, document } = await assess(facts)
    expect([exit, document.eligible]).toEqual([0, 'no'])
    expect([
      finding(document, 'operating-years').outcome,
      finding(document, 'operating-years').metOn,
    ]).toEqual(['unmet', '2027-01-15'])
  })

  it('asks for what is missing: unknown beats yes', async () => {
    const facts = await templateFacts()
    delete facts.applicant.establishedOn
    const { document } = await assess(facts)
    expect(document.eligible).toBe('unknown')
    expect(finding(document, 'operating-years').ask).toEqual([
      { fact: 'applicant.establishedOn', name: '依法设立日期' },
    ])
  })

  it('marks a trial of another answer to an open point', async () => {
    const { document } = await assess(await templateFacts(), '--decide', 'industry-rank=all')
    expect(document.notOfficial).toBe(true)
    expect(document.openPoints.find(({ id }: { id: string }) => id === 'industry-rank')).toEqual({
      id: 'industry-rank',
      question: '经营规模、实现利税、总资产贡献率等须全部居前3位，还是任一项即可？',
      value: 'all',
      source: 'flag',
    })
  })

  it('writes the template with its schema beside it, or neither', async () => {
    const folder = scratch()
    const out = join(folder, 'facts.json')
    expect((await cli(['eligibility', 'wuxi-2024', '--template', '--out', out])).exit).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['facts.json', 'facts.json.schema.json'])
    expect(JSON.parse(readFileSync(`${out}.schema.json`, 'utf8')).required).toEqual(['asOf'])
    const nowhere = join(folder, 'absent', 'facts.json')
    const { exit, stderr } = await cli(['eligibility', 'wuxi-2024', '--template', '--out', nowhere])
    expect([exit, readdirSync(folder).length]).toEqual([3, 2])
    expect(stderr).toMatch(/文件或所在文件夹不存在，请核对路径。\n$/)
  })

  it.each([
    ['no asOf', '{}', /facts\.json，第1行：asOf：缺少此项；填写 2026-05-11 这样的日期。\n$/],
    [
      'a date that is none',
      '{\n "asOf": "2026-02-30"\n}',
      /facts\.json，第2行：asOf：不是真实存在的日期；填写 2026-05-11 这样的日期。\n$/,
    ],
    ['an unknown fact', '{"asOf":"2026-05-11",\n"applcant":{}}', /applcant：没有这一事实项/],
    ['no JSON', '{"asOf": "2026-05-11",\n"applicant": {{', /facts\.json，第2行：不是有效的JSON/],
    [
      'a fact stated twice',
      '{"asOf":"2026-05-11",\n"asOf":"2026-05-12"}',
      /facts\.json，第2行：同一项填写了两次，请只保留一处。\n$/,
    ],
  ])('refuses facts with %s in one sentence', async (_, content, sentence) => {
    const { exit, stdout, stderr } = await cli([
      'eligibility',
      'wuxi-2024',
      '--facts',
      file('facts.json', content),
    ])
    expect([exit, stdout, stderr.trimEnd().split('\n').length]).toEqual([3, '', 1])
    expect(stderr).toMatch(sentence)
  })

  it('reads facts with a byte order mark or in GB18030', async () => {
    const facts = JSON.stringify(await templateFacts())
    const marked = file('facts.json', `\ufeff${facts}`)
    expect((await json(['eligibility', 'wuxi-2024', '--facts', marked])).document.eligible).toBe('yes')
    // 申报 in GB18030.
    const head = Buffer.from('{"asOf":"2026-05-11","applicant":{"name":"')
    const chinese = file(
      'facts.json',
      Buffer.concat([head, Buffer.from([0xc9, 0xea, 0xb1, 0xa8]), Buffer.from('"}}')]),
    )
    expect((await json(['eligibility', 'wuxi-2024', '--facts', chinese])).document.eligible).toBe('unknown')
  })

  it('needs facts or the wish for a template', async () => {
    const { exit, stderr } = await cli(['eligibility', 'wuxi-2024'])
    expect([exit, stderr]).toEqual([2, '缺少选项 --facts <FILE>；加 --template 可生成样例。\n'])
  })
})
