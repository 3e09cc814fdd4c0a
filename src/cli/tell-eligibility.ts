import type { Language, Text } from '../core/basics/text.ts'
import { explain } from '../core/conditions/explain.ts'
import type { Assessment, Finding } from '../core/conditions/finding.ts'
import { countOf, type Standing, standingOf } from '../core/conditions/standing.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { sayDate, sayIn } from '../core/wording/say.ts'

const VERDICT: Readonly<Record<Assessment['eligible'], Text>> = {
  yes: { zh: '符合申报条件', en: 'eligible' },
  no: { zh: '暂不符合申报条件', en: 'not eligible for now' },
  unknown: { zh: '尚不能认定是否符合申报条件', en: 'not yet known' },
}
const STANDING: Readonly<Record<Standing, Text>> = {
  met: { zh: '符合　', en: 'met           ' },
  unmet: { zh: '不符　', en: 'unmet         ' },
  unknown: { zh: '待补　', en: 'unknown       ' },
  judged: { zh: '待认　', en: 'people        ' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
}

/** 一项认定（供程序使用） A finding as JSON, with its sentence. */
export const findingForPrograms = (finding: Finding, edition: Edition, language: Language) => {
  const { rule, label, article, basis, outcome, decidedBy, inputs, metOn, ask, openPoints } = finding
  return {
    rule,
    label: label[language],
    article,
    basis,
    outcome,
    decidedBy,
    inputs,
    explanation: explain(finding, language, sayIn(edition, language, {}).award),
    ...(metOn === undefined ? {} : { metOn }),
    ...(ask === undefined ? {} : { ask: ask.map(({ fact, name }) => ({ fact, name: name[language] })) }),
    ...(openPoints === undefined ? {} : { openPoints }),
  }
}

function tellClosed({ awards }: Edition, closed: readonly string[], language: Language): string {
  const names = awards.filter(({ id }) => closed.includes(id)).map(({ name }) => name[language])
  return language === 'zh'
    ? `暂不能参评${names.join('、')}，可以参评其他奖项。`
    : `May not stand for ${names.join(', ')} for now, but for the other awards.`
}

/** 认定结果（供人阅读） The assessment as lines: the verdict, the counts, each condition, what is still asked for. */
export function tellEligibility(
  edition: Edition,
  { asOf, eligible, findings, closedAwards }: Assessment,
  language: Language,
): string[] {
  const isZh = language === 'zh'
  const count = (standing: Standing) => countOf(findings, standing)
  const elsewhere = count('notApplicable')
  const asked = findings.flatMap(({ ask }) => ask ?? [])
  const lines = [
    edition.title[language],
    isZh
      ? `以${sayDate(asOf, 'zh')}为准：${VERDICT[eligible].zh}。`
      : `As of ${sayDate(asOf, 'en')}: ${VERDICT[eligible].en}.`,
    ...(eligible === 'yes' && closedAwards.length > 0 ? [tellClosed(edition, closedAwards, language)] : []),
    isZh
      ? `共${findings.length}项：符合${count('met')}项，不符${count('unmet')}项，待补材料${count('unknown')}项，待审查人员认定${count('judged')}项${elsewhere > 0 ? `，不适用${elsewhere}项` : ''}。`
      : `${findings.length} conditions: ${count('met')} met, ${count('unmet')} unmet, ${count('unknown')} unknown, ${count('judged')} left to people${elsewhere > 0 ? `, ${elsewhere} not applicable` : ''}.`,
    '',
    ...findings.map(
      (each) =>
        `${STANDING[standingOf(each)][language]}  ${explain(each, language, sayIn(edition, language, {}).award)}`,
    ),
  ]
  if (asked.length === 0) return lines
  return [
    ...lines,
    '',
    isZh ? '请补充：' : 'Please state:',
    ...asked.map(({ fact, name }) => (isZh ? `  ${name.zh}（${fact}）` : `  ${name.en} (${fact})`)),
  ]
}
