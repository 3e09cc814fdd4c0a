import { pointsIn } from '../../core/process/parameters.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stages } from '../../stages/registry.generated.ts'
import { type Call, type CliCommand, manyOption, type Outcome, textOption } from '../command.ts'
import { answersInUse, type PointInUse, pointsInUse, readDecisions } from '../decided-points.ts'
import { badInput } from '../bad-input.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import { openEdition } from '../open-edition.ts'
import { computeRanking, isScored } from '../scores/compute-ranking.ts'
import { COMPOSITES, CUTS } from '../scores/computed.ts'
import { type GivenWeights, readChoices, readReached, readWeights } from '../scores/rank-options.ts'
import { noStandardForPersons, readScores } from '../scores/read-scores.ts'
import { awaitedProblem } from '../scores/say-awaited.ts'
import { standardsFor } from '../scores/standards-for.ts'
import { sharesFor, sharesInUse } from '../scores/step-settings.ts'
import { stageResults } from '../scores/stage-results.ts'
import { rankingForPrograms } from '../scores/ranking-for-programs.ts'
import { tellRanking } from '../scores/tell-ranking.ts'

/** The points that touch cuts and composites, with the weights that were given in the place of one. */
function pointsOf(
  edition: Edition,
  points: readonly PointInUse[],
  weights: GivenWeights | null,
): readonly PointInUse[] {
  const steps = edition.steps.filter(({ kind }) => kind === CUTS || kind === COMPOSITES)
  const used = new Set(steps.flatMap((step) => pointsIn(step.with)))
  const replaced = new Map(
    steps.flatMap((step) => {
      const shares = sharesFor(step, weights, edition)
      const { weights: own } = step.with as { weights?: unknown }
      return shares ? pointsIn(own).map((id) => [id, shares] as const) : []
    }),
  )
  return points
    .filter(({ id }) => used.has(id))
    .map((point) => {
      const shares = replaced.get(point.id)
      return shares ? { ...point, value: sharesInUse(shares), source: 'flag' as const } : point
    })
}

async function rankEdition(call: Call, edition: Edition, file: string): Promise<Outcome> {
  const { ports, progress, language } = call
  const scored = edition.steps.filter(isScored(stages))
  const composites = edition.steps.filter(({ kind }) => kind === COMPOSITES)
  const standards = await standardsFor(call, edition)
  if (!standards.ok) return badInput(standards.error)
  const { standard, personStandard } = standards.value
  const weightsText = textOption(call, 'weights')
  const weights = weightsText === undefined ? null : readWeights(weightsText, composites, scored)
  if (weights && !weights.ok) return badInput([weights.error])
  const choices = readChoices(manyOption(call, 'choose'), edition)
  if (!choices.ok) return badInput([choices.error])
  const reached = readReached(manyOption(call, 'reached'), edition)
  if (!reached.ok) return badInput([reached.error])
  const decided = readDecisions(edition, manyOption(call, 'decide'))
  if (!decided.ok) return badInput([decided.error])

  const table = await ports.readTable(file, {})
  if (!table.ok) return badInput([table.error])
  const scores = readScores(file, table.value, scored, edition, standards.value)
  if (!scores.ok) return badInput(scores.problems)
  const { profiles } = scores.sheet
  const isPerson = (application: string | undefined) => profiles.get(application ?? '')?.kind === 'person'
  const hasPoints = edition.awards.some(({ floor }) => floor && 'points' in floor)
  if (hasPoints && !personStandard && [...profiles.keys()].some(isPerson))
    return badInput([noStandardForPersons(file, standards.value.forPersons)])
  const standardOf = (application: string | undefined) =>
    isPerson(application) ? (personStandard ?? standard) : standard
  const results = stageResults(file, scores.sheet, scored, standardOf, progress)
  if (!results.ok) return badInput(results.error)

  const points = pointsInUse(edition, decided.value)
  const computed = computeRanking({
    edition,
    kinds: stages,
    results: results.value,
    profiles,
    totalPointsOf: (application) => standardOf(application).totalPoints,
    reached: reached.value,
    answers: answersInUse(points),
    weights: weights?.value ?? null,
    choices: choices.value,
  })
  if (!computed.ok) return { exit: EXIT.rulesRefuse, problems: computed.error }
  const primary = edition.standards.find(({ use }) => use === 'primary')?.file
  const isOfficial =
    weights === null &&
    standard.id === primary &&
    textOption(call, 'personStandard') === undefined &&
    Object.keys({ ...choices.value, ...decided.value, ...reached.value }).length === 0
  const ranking = {
    edition,
    standard,
    isOfficial,
    computed: computed.value,
    points: pointsOf(edition, points, weights?.value ?? null),
  }
  return {
    exit: computed.value.awaited ? EXIT.rulesRefuse : EXIT.done,
    // Of a large field either takes long to put together, and only one of them is printed.
    get text() {
      return asText(tellRanking(ranking, language))
    },
    get json() {
      return rankingForPrograms(ranking, language)
    },
    problems: awaitedProblem(computed.value, edition),
  }
}

export const rank: CliCommand = {
  path: ['rank'],
  summary: {
    zh: '由评分表计算入围、综合排名和候选名单',
    en: 'from score sheets to the cut, the ranking and the candidates',
  },
  args: [{ name: '<ED>', says: { zh: '办法编号或目录', en: 'id or folder of a regulation' } }],
  options: [
    {
      flags: '--scores <FILE>',
      required: true,
      says: {
        zh: '得分文件，CSV或XLSX：评分表（申报编号、环节、评审员、条款、百分比）或汇总表（申报编号、环节、得分），可另加申报类别、行业类别两列',
        en: 'scores, CSV or XLSX: marks (application, stage, assessor, item, percent) or totals (application, stage, score); kind and sector may be added',
      },
    },
    {
      flags: '--standard <CODE>',
      says: { zh: '另选评分标准（试算）', en: 'another scoring standard (a trial)' },
    },
    {
      flags: '--person-standard <CODE>',
      says: { zh: '个人适用的评分标准（试算）', en: 'the scoring standard for persons (a trial)' },
    },
    {
      flags: '--weights <WEIGHTS>',
      says: {
        zh: '各评分环节的权重，合计100，写环节编号或名称（regulation show 中列出），如 desk=30,site=50,defence=20，即材料评审30、现场评审50、答辩20；用于各汇总环节，前加“环节编号:”只用于该环节（试算）',
        en: 'weights of the scored steps, 100 in all, by id or name, like desk=30,site=50,defence=20; for every step that sums up, or with STEP: before it for that one (a trial)',
      },
    },
    {
      flags: '--choose <KEY=APPS:REASON>',
      many: true,
      says: {
        zh: '末位同分时评委会的决定：环节或奖项编号=申报编号,…:理由（可重复）',
        en: "the committee's choice among equals: step or award=APP,…:reason (repeatable)",
      },
    },
    {
      flags: '--reached <AWARD=APPS>',
      many: true,
      says: {
        zh: '由人员认定达到评定标准的：奖项编号=申报编号,…（可重复，试算）',
        en: 'who was found to reach the standard of an award: award=APP,… (repeatable, a trial)',
      },
    },
    {
      flags: '--decide <ID=VALUE>',
      many: true,
      says: {
        zh: '试用待定事项的另一个值（可重复）',
        en: 'try another answer to an open point (repeatable)',
      },
    },
  ],
  examples: [
    {
      line: 'rank my-city-2030 --scores scores.xlsx',
      says: { zh: '按办法计算', en: 'as the regulation says' },
    },
    {
      line: 'rank my-city-2030 --scores totals.csv --weights desk=40,site=60',
      says: { zh: '以另一组权重试算', en: 'try other weights' },
    },
    {
      line: 'rank my-city-2030 --scores totals.csv --choose shortlist=A07:评委会第3次会议',
      says: { zh: '末位同分已由评委会决定', en: 'with what the committee decided on equals' },
    },
  ],
  async run(call) {
    const edition = await openEdition(call.ports, call.args[0] ?? '')
    return edition.ok ? rankEdition(call, edition.value, textOption(call, 'scores') ?? '') : edition.error
  },
}
