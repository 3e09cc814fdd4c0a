import { err, ok, type Result } from '../../core/basics/result.ts'
import { type Call, textOption } from '../command.ts'
import type { Problem } from '../problem.ts'
import { COMPOSITES } from '../scores/computed.ts'
import { both, type NamedStep } from '../scores/read-cells.ts'
import { wholeNumber } from '../../core/basics/whole-number.ts'
import { cutsOf, lineOfCut, type Regulated, weightsIn } from './lines.ts'
import type { OwnScores } from './own-scores.ts'
import type { Line, Ranked } from './sections.ts'

type Chosen = Result<readonly Ranked[], Problem>

/**
 * Which rankings to give advice on, with the line of each: as `--stage`, `--line` and `--cut-step` say; else every stage of the file with
 * the cuts that the regulation draws through it, and the composites that it cuts. A cut that waits for a decision draws no line then.
 */
export function chooseRanked(call: Call, scores: OwnScores, regulated: Regulated | null): Chosen {
  const cutStep = textOption(call, 'cutStep')
  const lineText = textOption(call, 'line')
  const stage = textOption(call, 'stage')
  if (cutStep !== undefined && lineText !== undefined) return err(ONE_LINE)
  const line = lineText === undefined ? null : wholeNumber(lineText, 1, 1_000_000)
  if (line === undefined) return err(noSuchLine(lineText ?? ''))
  if (cutStep !== undefined) return rankedByCut(cutStep, stage, scores, regulated)
  const known = stage === undefined ? null : rankedNamed(stage, scores, regulated)
  if (known && !known.ok) return known
  const all = known ? [known.value] : scores.stages.map((each) => plain(each.stage))
  if (line !== null) {
    const [only, another] = all
    return only && !another ? ok([{ ...only, line: { places: line } }]) : err(whichStage(scores))
  }
  if (!regulated) return ok(all)
  const cuts = cutsOf(regulated).flatMap((step) => {
    const cut = lineOfCut(step, regulated)
    return cut.ok ? [cut.value] : []
  })
  const withLines = all.flatMap((ranked) => {
    const own = cuts.filter(({ of }) => of === ranked.step.id)
    return own.length > 0 ? own.map((cut) => ({ ...ranked, line: cut.line })) : [ranked]
  })
  const composites = known
    ? []
    : cuts.flatMap(({ of, line: places }) => composite(of, places, scores, regulated))
  return ok([...withLines, ...composites])
}

const plain = (step: NamedStep): Ranked => ({ step, weights: null, line: null })

function composite(of: string, line: Line, scores: OwnScores, regulated: Regulated): Ranked[] {
  const step = regulated.edition.steps.find(({ id, kind }) => id === of && kind === COMPOSITES)
  const ranked = step && rankedNamed(step.id, scores, regulated)
  return ranked?.ok ? [{ ...ranked.value, line }] : []
}

/** A stage of the file, or a step that puts some of its stages together, by id or by its name. */
function rankedNamed(named: string, scores: OwnScores, regulated: Regulated | null): Result<Ranked, Problem> {
  const is = ({ id, name }: NamedStep) => [id, name.zh, name.en].includes(named)
  const stage = scores.stages.find((each) => is(each.stage))
  if (stage) return ok(plain(stage.stage))
  const step = regulated?.edition.steps.find((each) => each.kind === COMPOSITES && is(each))
  if (!step || !regulated) return err(noSuchStage(named, scores))
  const weights = weightsIn(step, regulated)
  if (!weights.ok) return weights
  const missing = Object.keys(weights.value).filter(
    (id) => !scores.stages.some((each) => each.stage.id === id),
  )
  if (missing.length === 0) return ok({ step, weights: weights.value, line: null })
  return err({
    message: both(
      `“${step.name.zh}”要用到 ${missing.join('、')} 的得分，文件中没有`,
      `${step.id} needs the scores of ${missing.join(', ')}, which are not in the file`,
    ),
    mend: both('请把各环节的评分放在同一个文件里', 'put the scores of all stages into one file'),
  })
}

function rankedByCut(
  id: string,
  stage: string | undefined,
  scores: OwnScores,
  regulated: Regulated | null,
): Chosen {
  if (!regulated) return err(CUT_NEEDS_EDITION)
  const cuts = cutsOf(regulated)
  const step = cuts.find((each) => [each.id, each.name.zh, each.name.en].includes(id))
  if (!step) {
    const names = cuts.map((each) => each.id)
    return err({
      message: both(`没有名为“${id}”的入围环节`, `there is no step "${id}" that cuts a ranking`),
      mend: both(
        `请改为：${names.join('、') || '（办法没有入围环节，可用 --line）'}`,
        `use one of: ${names.join(', ') || '(there is none: use --line)'}`,
      ),
    })
  }
  const cut = lineOfCut(step, regulated)
  if (!cut.ok) return cut
  const ranked = rankedNamed(cut.value.of, scores, regulated)
  if (!ranked.ok) return ranked
  const { name } = ranked.value.step
  if (stage !== undefined && ![cut.value.of, name.zh, name.en].includes(stage)) {
    return err({
      message: both(
        `“${step.name.zh}”不按“${stage}”的得分划定`,
        `${step.id} is not drawn by the scores of ${stage}`,
      ),
      mend: both('请去掉 --stage', 'leave out --stage'),
    })
  }
  return ok([{ ...ranked.value, line: cut.value.line }])
}

const ONE_LINE: Problem = {
  message: both('--line 和 --cut-step 只能写一个', '--line and --cut-step cannot both be given'),
  mend: both('请去掉其中一个', 'leave one of them out'),
}

const CUT_NEEDS_EDITION: Problem = {
  message: both('入围环节由办法规定，尚未写明是哪个办法', 'a cut is set by a regulation, and none was named'),
  mend: both('请加 --edition，或改用 --line 写明名次', 'add --edition, or name a rank with --line'),
}

const noSuchLine = (text: string): Problem => ({
  message: both(`名次“${text}”应为1以上的整数`, `the rank "${text}" has to be a whole number from 1`),
  mend: both('请改正 --line', 'correct --line'),
})

const namesOf = ({ stages }: OwnScores) => stages.map(({ stage }) => stage.id)

const whichStage = (scores: OwnScores): Problem => ({
  message: both('文件中有几个环节，不知 --line 用于哪个', 'there are several stages, and --line is for one'),
  mend: both(
    `请加 --stage：${namesOf(scores).join('、')}`,
    `add --stage with one of: ${namesOf(scores).join(', ')}`,
  ),
})

const noSuchStage = (named: string, scores: OwnScores): Problem => ({
  message: both(`文件中没有环节“${named}”的打分`, `there are no scores of a stage "${named}" in the file`),
  mend: both(`请改为：${namesOf(scores).join('、')}`, `use one of: ${namesOf(scores).join(', ')}`),
})
