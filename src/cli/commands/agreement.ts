import { adviseOn } from '../../core/agreement/advice.ts'
import { ok, type Result } from '../../core/basics/result.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stages as kinds } from '../../stages/registry.generated.ts'
import { agreementForPrograms } from '../agreement/agreement-for-programs.ts'
import type { Advised } from '../agreement/advised.ts'
import { chooseRanked } from '../agreement/choose-ranked.ts'
import { limitsFor } from '../agreement/limits.ts'
import type { Regulated } from '../agreement/lines.ts'
import { readOwnScores } from '../agreement/read-own-scores.ts'
import { sectionsOf } from '../agreement/sections.ts'
import { tellAgreement } from '../agreement/tell-agreement.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type CliCommand, manyOption, type Outcome, textOption } from '../command.ts'
import { answersInUse, pointsInUse, readDecisions } from '../decided-points.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import { openEdition } from '../open-edition.ts'
import type { Problem } from '../problem.ts'
import { isScored } from '../scores/compute-ranking.ts'
import { COMPOSITES } from '../scores/computed.ts'
import { readWeights } from '../scores/rank-options.ts'
import { wholeNumber } from '../../core/basics/whole-number.ts'

const MOST_REPEATS = 100_000

const notRepeats = (text: string): Outcome =>
  badInput([
    {
      message: {
        zh: `重抽次数“${text}”应为1至${MOST_REPEATS}的整数`,
        en: `"${text}" has to be a whole number from 1 to ${MOST_REPEATS}`,
      },
      mend: { zh: '请改正 --repeats', en: 'correct --repeats' },
    },
  ])

/** The regulation with what the call gives it beside its defaults. */
function settingsOf(call: Call, edition: Edition): Result<Regulated, Problem> {
  const decided = readDecisions(edition, manyOption(call, 'decide'))
  if (!decided.ok) return decided
  const answers = answersInUse(pointsInUse(edition, decided.value))
  const text = textOption(call, 'weights')
  if (text === undefined) return ok({ edition, kinds, answers, weights: null })
  const composites = edition.steps.filter(({ kind }) => kind === COMPOSITES)
  const weights = readWeights(text, composites, edition.steps.filter(isScored(kinds)))
  return weights.ok ? ok({ edition, kinds, answers, weights: weights.value }) : weights
}

async function advise(call: Call, edition: Edition | null): Promise<Outcome> {
  const { language } = call
  const repeatsText = textOption(call, 'repeats') ?? '2000'
  const repeats = wholeNumber(repeatsText, 1, MOST_REPEATS)
  if (repeats === undefined) return notRepeats(repeatsText)
  const seed = textOption(call, 'seed') ?? '1'
  const settings = edition ? settingsOf(call, edition) : null
  if (settings && !settings.ok) return badInput([settings.error])
  const regulated = settings?.value ?? null
  const scores = await readOwnScores(call, edition, textOption(call, 'scores') ?? '')
  if (!scores.ok) return badInput(scores.error)
  const chosen = chooseRanked(call, scores.value, regulated)
  if (!chosen.ok) return badInput([chosen.error])
  const advised: Advised[] = []
  for (const ranked of chosen.value) {
    const limits = limitsFor(call, ranked.step.id, regulated)
    if (!limits.ok) return badInput([limits.error])
    for (const section of sectionsOf(ranked, scores.value, edition)) {
      const { panels, items, standings } = section
      const places = ranked.line?.places ?? null
      const advice = adviseOn({ panels, items, standings, places, limits: limits.value, repeats, seed })
      advised.push({ section, limits: limits.value, advice })
    }
  }
  const report = { edition, seed, repeats, advised }
  return {
    exit: EXIT.done,
    text: asText(tellAgreement(report, language)),
    json: agreementForPrograms(report, language),
  }
}

export const agreement: CliCommand = {
  path: ['agreement'],
  summary: {
    zh: '评审员打分是否一致、名次是否拉开（参考信息，不进入得分和名次）',
    en: 'whether assessors agree and whether the line would hold (advice, never part of a score)',
  },
  options: [
    {
      flags: '--scores <FILE>',
      required: true,
      says: {
        zh: '得分文件，CSV或XLSX：评分表（申报编号、环节、评审员、条款、百分比）或逐人总分（申报编号、评审员、得分，可加环节）',
        en: 'scores, CSV or XLSX: marks (application, stage, assessor, item, percent) or totals (application, assessor, score, with stage where there are several)',
      },
    },
    {
      flags: '--edition <ED>',
      says: {
        zh: '办法编号或目录：环节、分组、分数线按办法',
        en: 'id or folder of a regulation, for its steps, rankings and lines',
      },
    },
    {
      flags: '--standard <CODE>',
      says: {
        zh: '评分标准（不写明时按办法，或按文件中的条款）',
        en: 'the scoring standard; else as the regulation, or the items of the file, say',
      },
    },
    {
      flags: '--person-standard <CODE>',
      says: { zh: '个人适用的评分标准', en: 'the scoring standard for persons' },
    },
    {
      flags: '--stage <STEP>',
      says: { zh: '只看一个环节，或一个汇总环节', en: 'one stage only, or a step that puts stages together' },
    },
    { flags: '--line <N>', says: { zh: '分数线在第N名之后', en: 'the line is after rank N' } },
    {
      flags: '--cut-step <STEP>',
      says: { zh: '按办法中这一入围环节的名额划线', en: 'the line is that of this cut of the regulation' },
    },
    {
      flags: '--weights <WEIGHTS>',
      says: {
        zh: '各环节权重，写法同 rank（办法尚未确定权重时用）',
        en: 'weights of the stages, as for rank, where the regulation leaves them to be decided',
      },
    },
    {
      flags: '--decide <ID=VALUE>',
      many: true,
      says: {
        zh: '试用待定事项的一个值（可重复）',
        en: 'try an answer to an open point (repeatable)',
      },
    },
    {
      flags: '--apart <N>',
      says: {
        zh: '总分与中位数相差超过N个百分点的提请讨论，默认10',
        en: 'totals more than N points from the median are to be talked about; 10 unless given',
      },
    },
    {
      flags: '--item-apart <N>',
      says: {
        zh: '同一条款打分相差超过N个百分点的提请讨论，默认按办法，办法未定的为20',
        en: 'items whose marks lie more than N points apart; else as the regulation says, or 20',
      },
    },
    {
      flags: '--repeats <N>',
      says: { zh: '随机重抽次数，默认2000', en: 'how often scores are redrawn; 2000 unless given' },
    },
    {
      flags: '--seed <SEED>',
      says: {
        zh: '随机种子，默认1；同一种子结果相同',
        en: 'seed of the redraws, 1 unless given; the same seed gives the same answer',
      },
    },
  ],
  examples: [
    {
      line: 'agreement --scores totals.csv --line 20',
      says: { zh: '逐人总分，线在第20名之后', en: 'totals by assessor, with a line after rank 20' },
    },
    {
      line: 'agreement --scores scores.xlsx --edition my-city-2030 --cut-step shortlist',
      says: { zh: '按办法的入围名额', en: 'with the line of the regulation' },
    },
  ],
  async run(call) {
    const asked = textOption(call, 'edition')
    if (asked === undefined) return advise(call, null)
    const edition = await openEdition(call.ports, asked)
    return edition.ok ? advise(call, edition.value) : edition.error
  },
}
