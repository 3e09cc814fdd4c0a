import { join } from 'node:path'
import { nameArticle } from '../../core/basics/article.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Language, Text } from '../../core/basics/text.ts'
import { type ClauseCoverage, type ClauseEffect, coverageOf } from '../../core/regulation/coverage.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { type Call, type CliCommand, type Outcome, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { aligned, asText } from '../layout.ts'
import { openEdition } from '../open-edition.ts'
import { type ProvenRule, proofsOf, rulesOf, type TestReport, testReport } from '../proven-rules.ts'

const EFFECTS: Readonly<Record<ClauseEffect, Text>> = {
  computed: { zh: '自动计算', en: 'computed' },
  enforced: { zh: '流程约束', en: 'enforced' },
  judged: { zh: '由人认定', en: 'judged by people' },
  recorded: { zh: '记录在案', en: 'recorded' },
  shown: { zh: '提示告知', en: 'shown' },
  prose: { zh: '说明性条文', en: 'prose' },
}

type Covered = {
  readonly edition: Edition
  readonly articles: readonly ClauseCoverage[]
  readonly rules: readonly ProvenRule[] | null
}

const wrong = (message: Text, mend: Text, file?: string): Outcome => ({
  exit: EXIT.badInput,
  problems: [{ ...(file === undefined ? {} : { file }), message, mend }],
})

const RUN_TESTS: Text = { zh: '请先运行 npm test', en: 'run npm test first' }

/** The report of a test run; it proves nothing about another state of the project. */
async function readReport(call: Call): Promise<Result<TestReport, Outcome>> {
  const { ports } = call
  const file = textOption(call, 'report') ?? join(ports.folder, 'reports', 'tests.json')
  const text = await ports.readText(file)
  if (!text.ok) return err(wrong({ zh: '没有测试报告', en: 'there is no test report' }, RUN_TESTS, file))
  const parsed = testReport.safeParse(parseJson(text.value))
  if (!parsed.success) {
    return err(wrong({ zh: '不是测试报告', en: 'this is no test report' }, RUN_TESTS, file))
  }
  const now = ports.describeCheckout()
  const { commit, tree, treeChangedDuringRun } = parsed.data
  if (now.commit === null || commit !== now.commit || tree !== now.tree || treeChangedDuringRun) {
    const message = {
      zh: '测试报告不是对当前提交和当前文件作出的，不能作为证明',
      en: 'the test report was not made on this commit and these files, so it proves nothing here',
    }
    return err(wrong(message, RUN_TESTS, file))
  }
  return ok(parsed.data)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function proofs(call: Call, edition: Edition, file: string): Promise<Result<ProvenRule[], Outcome>> {
  const table = await call.ports.readText(file)
  if (!table.ok) return err({ exit: EXIT.badInput, problems: [table.error] })
  if (!edition.acceptance) {
    const message = {
      zh: `${edition.id} 没有写明验收规则的编号前缀（acceptance.seed）`,
      en: `${edition.id} does not say which rules are its own (acceptance.seed)`,
    }
    return err(wrong(message, { zh: '请在 edition.yaml 中写明', en: 'say so in edition.yaml' }))
  }
  const rules = rulesOf(table.value, edition.acceptance.seed)
  if (!rules.ok || rules.value.length === 0) {
    const message = {
      zh: `没有属于 ${edition.id} 的规则`,
      en: `there is no rule of ${edition.id} in it`,
    }
    const mend = {
      zh: '请核对规则表（应有 rule_id、seed、article、rule 各列）',
      en: 'check the table (columns rule_id, seed, article, rule)',
    }
    return err(wrong(message, mend, file))
  }
  const report = await readReport(call)
  return report.ok ? ok(proofsOf(rules.value, report.value)) : report
}

function articleLines({ articles, edition }: Covered, language: Language): string[] {
  const isZh = language === 'zh'
  const gist = (id: string) => edition.articles.find((unit) => unit.id === id)?.gist[language] ?? ''
  const rows = articles.map(({ article, effects }) => [
    nameArticle(article, language),
    effects.map((effect) => EFFECTS[effect][language]).join(isZh ? '、' : ', '),
    gist(article),
  ])
  return aligned([isZh ? ['条款', '落实方式', '内容'] : ['article', 'effect', 'what it says'], ...rows])
}

function ruleLines(rules: readonly ProvenRule[], language: Language): string[] {
  const isZh = language === 'zh'
  const unproven = rules.filter(({ tests }) => tests.length === 0)
  const rows = rules.map(({ id, article, tests }) => [
    id,
    nameArticle(article, language),
    tests.length > 0
      ? isZh
        ? `${tests.length}项测试证明`
        : `proven by ${tests.length}`
      : isZh
        ? '尚未证明'
        : 'not proven',
  ])
  const total = isZh
    ? `共${rules.length}条规则，已证明${rules.length - unproven.length}条，尚未证明${unproven.length}条。`
    : `${rules.length} rules, ${rules.length - unproven.length} proven, ${unproven.length} not yet.`
  const missing = unproven.map(({ id, rule }) => `  ${id}  ${rule}`)
  const heading = isZh ? '尚未证明：' : 'Not proven:'
  return ['', ...aligned(rows), '', total, ...(missing.length > 0 ? [heading, ...missing] : [])]
}

const tell = (covered: Covered, language: Language): string[] => [
  covered.edition.title[language],
  '',
  ...articleLines(covered, language),
  ...(covered.rules ? ruleLines(covered.rules, language) : []),
]

export const regulationCoverage: CliCommand = {
  path: ['regulation', 'coverage'],
  summary: {
    zh: '逐条说明办法如何落实；加 --rules 时列出每条规则由哪些测试证明',
    en: 'what becomes of each article; with --rules, which tests prove each rule',
  },
  args: [
    { name: '[ED]', says: { zh: '办法编号；不写则为全部', en: 'id of a regulation; all if not named' } },
  ],
  options: [
    {
      flags: '--rules <FILE>',
      says: { zh: '规则表（TSV）', en: 'table of acceptance rules (TSV)' },
    },
    {
      flags: '--report <FILE>',
      says: { zh: '测试报告，默认 reports/tests.json', en: 'test report; reports/tests.json by default' },
    },
  ],
  examples: [
    { line: 'regulation coverage', says: { zh: '各条款的落实方式', en: 'what becomes of each article' } },
    {
      line: 'regulation coverage my-city-2030 --rules tests/acceptance/rules.tsv',
      says: { zh: '哪些规则已由测试证明', en: 'which rules are proven by tests' },
    },
  ],
  async run(call) {
    const { ports, language } = call
    const [asked] = call.args
    const rulesFile = textOption(call, 'rules')
    const covered: Covered[] = []
    for (const id of asked === undefined ? await ports.editionIds() : [asked]) {
      const edition = await openEdition(ports, id)
      if (!edition.ok) return edition.error
      const rules = rulesFile === undefined ? null : await proofs(call, edition.value, rulesFile)
      if (rules && !rules.ok) return rules.error
      covered.push({
        edition: edition.value,
        articles: coverageOf(edition.value),
        rules: rules?.value ?? null,
      })
    }
    const isOpen = covered.some(({ rules }) => rules?.some(({ tests }) => tests.length === 0))
    return {
      exit: isOpen ? EXIT.open : EXIT.done,
      text: asText(covered.flatMap((one) => tell(one, language))),
      json: {
        regulations: covered.map(({ edition, articles, rules }) => ({
          id: edition.id,
          articles,
          ...(rules
            ? { rules, unproven: rules.filter(({ tests }) => tests.length === 0).map(({ id }) => id) }
            : {}),
        })),
      },
    }
  },
}
