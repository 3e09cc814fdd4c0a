import { err, ok, type Result } from '../../core/basics/result.ts'
import { pointsIn } from '../../core/process/parameters.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import { type Call, type CliCommand, manyOption, type Outcome, textOption } from '../command.ts'
import { answersInUse, type PointInUse, pointsInUse, readDecisions } from '../decided-points.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import { openEdition } from '../open-edition.ts'
import type { Problem } from '../problem.ts'
import { COMPOSITES, type Computed, computeRanking, CUTS, isScored } from '../scores/compute-ranking.ts'
import { type GivenWeights, readChoices, readWeights } from '../scores/rank-options.ts'
import { readScores } from '../scores/read-scores.ts'
import { stageResults } from '../scores/stage-results.ts'
import { rankingForPrograms, tellRanking } from '../scores/tell-ranking.ts'

/** Beyond this many, the rest of a file's faults are counted only. */
const MOST_PROBLEMS = 50

const badInput = (problems: readonly Problem[]): Outcome => ({
  exit: EXIT.badInput,
  problems: limited(problems),
})

function limited(problems: readonly Problem[]): readonly Problem[] {
  const rest = problems.length - MOST_PROBLEMS
  if (rest <= 0) return problems
  const message = { zh: `另有${rest}处问题，改正后再看`, en: `and ${rest} more; correct these first` }
  return [...problems.slice(0, MOST_PROBLEMS), { message }]
}

/** The standard that was asked for, else the primary one of the edition. */
async function standardFor(call: Call, edition: Edition): Promise<Result<Standard, Outcome>> {
  const loaded = await call.ports.loadStandards()
  if (!loaded.ok) return err(badInput(loaded.error))
  const uses = edition.standards
  const asked = textOption(call, 'standard') ?? uses.find(({ use }) => use === 'primary')?.code ?? ''
  const file = uses.find(({ code }) => code === asked)?.file ?? asked
  const standard = loaded.value.get(file)
  if (standard) return ok(standard)
  const known = [...loaded.value.values()].filter(({ fictitious }) => !fictitious).map(({ id }) => id)
  const isNamed = uses.some(({ code }) => code === asked)
  const message = isNamed
    ? {
        zh: `评分标准 ${asked} 的条款和分值尚未录入`,
        en: `the items and points of ${asked} have not been entered`,
      }
    : { zh: `没有评分标准 ${asked}`, en: `there is no standard ${asked}` }
  const mend = {
    zh: `请在 standards 目录录入，或改用：${known.join('、')}`,
    en: `enter it in standards/, or use one of: ${known.join(', ')}`,
  }
  return err(badInput([{ message, mend }]))
}

/** The points that touch cuts and composites, with the weights that were given in the place of one. */
function pointsOf(
  edition: Edition,
  points: readonly PointInUse[],
  weights: GivenWeights | null,
): readonly PointInUse[] {
  const steps = edition.steps.filter(({ kind }) => kind === CUTS || kind === COMPOSITES)
  const used = new Set(steps.flatMap((step) => pointsIn(step.with)))
  const own = edition.steps.find(({ id }) => id === weights?.step)?.with as { weights?: unknown } | undefined
  const replaced = pointsIn(own?.weights)
  return points
    .filter(({ id }) => used.has(id))
    .map((point) =>
      weights && replaced.includes(point.id)
        ? { ...point, value: { ...weights.shares }, source: 'flag' as const }
        : point,
    )
}

/** The sentence about the tie that stops the computation. */
function undecidedProblem({ undecided }: Computed, edition: Edition): readonly Problem[] {
  if (!undecided) return []
  const { key, article, tie } = undecided
  const name = [...edition.steps, ...edition.awards].find(({ id }) => id === key)?.name
  const { applications, places } = tie
  return [
    {
      article,
      message: {
        zh: `“${name?.zh ?? key}”末位得分相同，${applications.join('、')}中尚余${places}个名额，须由评委会决定后才能继续`,
        en: `equals at the line of ${name?.en ?? key}: ${places} of ${applications.join(', ')} can enter, and the committee has to decide first`,
      },
      mend: {
        zh: `决定后请加 --choose ${key}=申报编号:理由`,
        en: `with its decision, add --choose ${key}=APP:reason`,
      },
    },
  ]
}

async function rankEdition(call: Call, edition: Edition, file: string): Promise<Outcome> {
  const { ports, progress, language } = call
  const scored = edition.steps.filter(isScored(ports.kinds))
  const composites = edition.steps.filter(({ kind }) => kind === COMPOSITES)
  const standard = await standardFor(call, edition)
  if (!standard.ok) return standard.error
  const weightsText = textOption(call, 'weights')
  const weights = weightsText === undefined ? null : readWeights(weightsText, composites, scored)
  if (weights && !weights.ok) return badInput([weights.error])
  const choices = readChoices(manyOption(call, 'choose'), edition)
  if (!choices.ok) return badInput([choices.error])
  const decided = readDecisions(edition, manyOption(call, 'decide'))
  if (!decided.ok) return badInput([decided.error])

  const table = await ports.readTable(file, {})
  if (!table.ok) return badInput([table.error])
  const scores = readScores(file, table.value, scored, standard.value)
  if (!scores.ok) return badInput(scores.problems)
  const results = stageResults(file, scores.sheet, scored, standard.value, progress)
  if (!results.ok) return badInput(results.error)

  const points = pointsInUse(edition, decided.value)
  const computed = computeRanking({
    edition,
    kinds: ports.kinds,
    results: results.value,
    answers: answersInUse(points),
    weights: weights?.value ?? null,
    choices: choices.value,
  })
  if (!computed.ok) return { exit: EXIT.rulesRefuse, problems: computed.error }
  const primary = edition.standards.find(({ use }) => use === 'primary')?.file
  const isOfficial =
    weights === null &&
    standard.value.id === primary &&
    Object.keys({ ...choices.value, ...decided.value }).length === 0
  const ranking = {
    edition,
    standard: standard.value,
    isOfficial,
    computed: computed.value,
    points: pointsOf(edition, points, weights?.value ?? null),
  }
  return {
    exit: computed.value.undecided ? EXIT.rulesRefuse : EXIT.done,
    text: asText(tellRanking(ranking, language)),
    json: rankingForPrograms(ranking, language),
    problems: undecidedProblem(computed.value, edition),
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
        zh: 'CSV或XLSX：评分表（申报编号、环节、评审员、条款、百分比）或汇总表（申报编号、环节、得分）',
        en: 'CSV or XLSX: marks (application, stage, assessor, item, percent) or totals (application, stage, score)',
      },
    },
    {
      flags: '--standard <CODE>',
      says: { zh: '另选评分标准（试算）', en: 'another scoring standard (a trial)' },
    },
    {
      flags: '--weights <WEIGHTS>',
      says: {
        zh: '各环节权重，如 desk=30,site=50,defence=20（试算）',
        en: 'desk=30,site=50,defence=20 (a trial)',
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
