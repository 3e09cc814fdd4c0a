import type { JsonObject } from '../../core/basics/json.ts'
import { countOf } from '../../core/conditions/standing.ts'
import { sameWords } from '../../core/wording/same-words.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain/index.ts'

const outcomes = { met: '符合', unmet: '不符合' }

const elsewhere = (findings: readonly JsonObject[]) => {
  const count = countOf(findings, 'notApplicable')
  return count === 0 ? '' : `，不适用${count}项`
}

export const words: StageWords<Refusals, Entries, Params> = {
  name: '资格审查',
  acts: { assess: '初步认定', judge: '人工认定', determine: '作出审查结论', conclude: '审查办结' },
  refusals: {
    ReferenceDayOpen: ({ parameter }) =>
      `申报条件的认定基准日尚未决定（待定事项 ${parameter}），暂不能认定。请先决定。`,
    ReferenceDayUnknown: ({ window }, say) =>
      `“${say.step(window)}”没有公布申报截止日期，无从确定认定基准日，暂不能认定。请先公布。`,
    FactsUnfit: ({ application, problems }, say) =>
      `${say.application(application)}的申报事实有误，暂不能认定：${problems.map(({ path, wrong, mend }) => `${path}：${wrong.zh}，请${mend.zh}`).join('；')}。`,
    CriterionUnknown: ({ criterion, known }, say) =>
      `没有编号为“${criterion}”的申报条件，可以认定的有：${say.list(known)}。请核对编号。`,
    CriterionSettled: ({ application, label, outcome }, say) =>
      `${say.application(application)}的“${label.zh}”已由申报事实认定为${outcomes[outcome]}，暂不能另行人工认定；事实有误的，请更正申报事实。`,
    ReplacementUnfit: ({ application, label }, say) =>
      `更正后的内容须仍是对${say.application(application)}“${label.zh}”的人工认定，请核对后再办理。`,
    FindingsOpen: ({ application, by, open }, say) =>
      `${say.application(application)}尚有${open.length}项未认定，暂不能作出结论，由${say.role(by)}认定或要求补正：${open.map(({ label, outcome, ask }) => `${label.zh}（${outcome === 'judged' ? '待人工认定' : `待补充${say.list(ask.map(({ zh }) => zh))}`}）`).join('；')}。`,
    DeterminedAlready: ({ application }, say) =>
      `${say.application(application)}的审查结论已经作出，不必重复办理；确有错误的，请走更正程序。`,
    CasesUndetermined: ({ applications }, say) =>
      `尚有${applications.length}${say.measure()}未作出审查结论：${say.list(applications.map(say.application))}。请逐${say.measure()}作出结论后办结。`,
  },
  entries: {
    CaseAssessed: ({ application, asOf, findings }, say) =>
      `以${say.date(asOf)}为基准日初步认定${say.application(application)}：符合${countOf(findings, 'met')}项，不符合${countOf(findings, 'unmet')}项，待人工认定${countOf(findings, 'judged')}项，待补充事实${countOf(findings, 'unknown')}项${elsewhere(findings)}`,
    CriterionJudged: ({ application, label, outcome, by, reason, evidence }, say) =>
      `${by}认定${say.application(application)}“${label.zh}”${outcomes[outcome]}：${reason}（依据${say.list(evidence)}）`,
    EligibilityDetermined: ({ application, asOf, eligible, unmet, closedAwards }, say) =>
      `${say.application(application)}${eligible === 'yes' ? '符合' : '不符合'}申报条件（基准日${say.date(asOf)}）${unmet.length > 0 ? `，不符合的有：${say.list(unmet.map(({ zh }) => zh))}` : ''}${closedAwards && eligible === 'yes' ? `；暂不能参评${say.list(closedAwards.map(say.award))}，可以参评其他奖项` : ''}`,
    EligibilityConcluded: ({ eligible, ineligible }, say) =>
      `合格${eligible.length}${say.measure()}${eligible.length > 0 ? `：${say.list(eligible.map(({ name }) => name))}` : ''}${ineligible.length > 0 ? `；不合格${ineligible.length}${say.measure()}：${say.list(ineligible.map(({ name }) => name))}` : ''}`,
  },
  folded: {
    CriterionJudged: (all, say) => {
      const alike = sameWords(
        all,
        ({ outcome, by, reason, evidence }) =>
          `${outcomes[outcome]}（${by}：${reason}；依据${say.list(evidence)}）`,
        ({ label }) => label.zh,
      )
      const found = alike.map(([how, those]) => `${say.list(those)}${how}`)
      return `对${say.application(all[0]?.application ?? '')}逐项认定：${found.join('；')}`
    },
  },
  settings: ({ article, basis, window }, say) => [
    {
      article,
      basis,
      sentence: `逐项认定申报条件，认定基准日依“${say.step(window)}”公布的日期确定；合格的进入下一环节。`,
    },
  ],
}
