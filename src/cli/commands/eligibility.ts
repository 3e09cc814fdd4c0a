import { ok } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import { assessEligibility } from '../../core/conditions/assess-eligibility.ts'
import { parseFacts } from '../../core/conditions/facts.ts'
import { factsSchema, template } from '../../core/conditions/template.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { type Call, type CliCommand, manyOption, type Outcome, textOption } from '../command.ts'
import { answersInUse, pointForPrograms, pointsInUse, readDecisions } from '../decided-points.ts'
import { EXIT } from '../exit.ts'
import { fileName } from '../file-name.ts'
import { layOffice, sayLaid } from '../history/lay-office.ts'
import { asText } from '../layout.ts'
import { openEdition } from '../open-edition.ts'
import { findingForPrograms, tellEligibility } from '../tell-eligibility.ts'

const NOT_OFFICIAL: Text = {
  zh: '使用了命令中给出的待定事项值，本结果不作为正式结论。',
  en: 'Open points were answered on the command line: this is not an official result.',
}

async function writeTemplate(call: Call, edition: Edition): Promise<Outcome> {
  const { ports, language } = call
  const { criteria, awards } = edition
  const facts = template(criteria, answersInUse(pointsInUse(edition, {})))
  const schema = factsSchema(criteria, awards)
  const out = textOption(call, 'out')
  const both = { template: facts, schema }
  if (out === undefined) {
    return { exit: EXIT.done, json: both, text: `${JSON.stringify(facts, null, 2)}\n` }
  }
  const schemaFile = `${out}.schema.json`
  const name = fileName(schemaFile)
  for (const [file, content] of [
    [schemaFile, schema],
    [out, facts],
  ] as const) {
    const written = await ports.writeText(file, `${JSON.stringify(content, null, 2)}\n`)
    if (!written.ok) return { exit: EXIT.badInput, problems: [written.error] }
  }
  return {
    exit: EXIT.done,
    json: { template: out, schema: schemaFile },
    text:
      language === 'zh'
        ? `已写入样例 ${out} 和说明各项事实的 ${name}。\n`
        : `Wrote the example ${out}, and ${name}, which says what each fact is.\n`,
  }
}

async function assess(call: Call, edition: Edition, file: string): Promise<Outcome> {
  const { ports, language } = call
  const decided = readDecisions(edition, manyOption(call, 'decide'))
  if (!decided.ok) return { exit: EXIT.badInput, problems: [decided.error] }
  const document = await ports.readJson(file)
  if (!document.ok) return { exit: EXIT.badInput, problems: [document.error] }
  const facts = parseFacts(document.value.value, edition.criteria)
  if (!facts.ok) {
    const problems = facts.error.map(({ path, wrong, mend }) => {
      const line = document.value.lineOf(path.split('.'))
      const at = path === '' ? { zh: '', en: '' } : { zh: `${path}：`, en: `${path}: ` }
      const message = { zh: at.zh + wrong.zh, en: at.en + wrong.en }
      return { file, ...(line === undefined ? {} : { line }), message, mend }
    })
    return { exit: EXIT.badInput, problems }
  }
  const office = textOption(call, 'office')
  const laid =
    office === undefined
      ? ok({ facts: facts.value, told: null })
      : await layOffice(call, office, edition, facts.value)
  if (!laid.ok) return laid.error
  const points = pointsInUse(edition, decided.value)
  const assessment = assessEligibility(
    edition.criteria,
    laid.value.facts,
    answersInUse(points),
    edition.awards,
  )
  const used = new Set(assessment.findings.flatMap(({ openPoints }) => openPoints ?? []))
  const isOfficial = Object.keys(decided.value).length === 0
  return {
    exit: EXIT.done,
    text: asText([
      ...tellEligibility(edition, assessment, language),
      ...(laid.value.told === null ? [] : ['', ...sayLaid(laid.value.told, language)]),
      ...(isOfficial ? [] : ['', NOT_OFFICIAL[language]]),
    ]),
    json: {
      edition: edition.id,
      asOf: assessment.asOf,
      ...(isOfficial ? {} : { notOfficial: true }),
      eligible: assessment.eligible,
      findings: assessment.findings.map((each) => findingForPrograms(each, edition, language)),
      closedAwards: assessment.closedAwards,
      setAside: assessment.setAside,
      ...(laid.value.told === null ? {} : { office: laid.value.told }),
      openPoints: points.filter(({ id }) => used.has(id)).map((each) => pointForPrograms(each, language)),
    },
  }
}

export const eligibility: CliCommand = {
  path: ['eligibility'],
  summary: { zh: '按申报条件逐项认定一个申报主体', en: 'test an applicant against each condition' },
  args: [{ name: '<ED>', says: { zh: '办法编号或目录', en: 'id or folder of a regulation' } }],
  options: [
    {
      flags: '--facts <FILE>',
      says: {
        zh: '事实文件（JSON，须写明 asOf 申报截止日期）',
        en: 'facts (JSON; asOf, the deadline, is required)',
      },
    },
    {
      flags: '--template',
      says: { zh: '生成样例和说明文件，不作认定', en: 'write an example and its JSON Schema instead' },
    },
    { flags: '--out <FILE>', says: { zh: '样例写入的文件', en: 'file for the example' } },
    {
      flags: '--office <DIR>',
      says: {
        zh: '常设台账的目录，以往获奖和处理以台账为准',
        en: 'folder of the office, whose records of earlier awards and sanctions prevail',
      },
    },
    {
      flags: '--decide <ID=VALUE>',
      many: true,
      says: {
        zh: '试用待定事项的另一个值（可重复；结果不作为正式结论）',
        en: 'try another answer to an open point (repeatable; the output is marked not official)',
      },
    },
  ],
  examples: [
    {
      line: 'eligibility my-city-2030 --template --out facts.json',
      says: { zh: '先生成样例，照样填写', en: 'write an example to fill in' },
    },
    {
      line: 'eligibility my-city-2030 --facts facts.json',
      says: { zh: '逐项认定并说明依据', en: 'find on each condition, with its article' },
    },
  ],
  async run(call) {
    const edition = await openEdition(call.ports, call.args[0] ?? '')
    if (!edition.ok) return edition.error
    if (call.options.template === true) return writeTemplate(call, edition.value)
    const file = textOption(call, 'facts')
    if (file !== undefined) return assess(call, edition.value, file)
    const message = { zh: '缺少选项 --facts <FILE>', en: 'the option --facts <FILE> is missing' }
    const mend = { zh: '加 --template 可生成样例', en: '--template writes an example' }
    return { exit: EXIT.wrongUse, problems: [{ message, mend }] }
  },
}
