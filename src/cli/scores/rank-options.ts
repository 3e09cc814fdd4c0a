import { err, ok, type Result } from '../../core/basics/result.ts'
import { HUNDRED } from '../../core/number/arithmetic.ts'
import { parsePercent } from '../../core/number/percent.ts'
import { asPercent } from '../../core/number/percent.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { checkWeights } from '../../core/scoring/composite.ts'
import { explainScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import type { Choice } from '../../core/selection/choice.ts'
import type { Problem } from '../problem.ts'

/**
 * Percents by scored step. For one step that puts scores together they are its weights as they stand; without one (`step` null) they
 * serve every such step, each scaled to the stages that it has.
 */
export type GivenWeights = { readonly step: string | null; readonly shares: Readonly<Record<string, string>> }

const WRITE_WEIGHTS = {
  zh: '请写成 desk=30,site=50,defence=20 这样，只用于一个汇总环节的在前面写明该环节和冒号',
  en: 'write them like desk=30,site=50,defence=20, with the step and a colon before them where they are for one step alone',
}

/** `[step:]desk=30,site=50`: every part is a scored step with its percent, and all add up to 100. */
export function readWeights(
  text: string,
  composites: readonly Step[],
  scored: readonly Step[],
): Result<GivenWeights, Problem> {
  const [, named, list = ''] = /^(?:([a-z0-9-]+):)?(.*)$/.exec(text) ?? []
  const target = composites.find(({ id }) => id === named)
  if (composites.length === 0 || (named !== undefined && named !== 'composite' && !target)) {
    const names = composites.map(({ id }) => id)
    return err({
      message: {
        zh: `权重所用的汇总环节不存在（现有：${names.join('、') || '无'}）`,
        en: `the weights are for no step that puts scores together (there are: ${names.join(', ') || 'none'})`,
      },
      mend: WRITE_WEIGHTS,
    })
  }
  const shares: Record<string, string> = {}
  for (const part of list.split(/[,，]/)) {
    const [, stage = '', number = ''] =
      /^\s*([^=]+?)\s*=\s*(\d{1,6}(?:\.\d{1,12})?)\s*[%％]?\s*$/.exec(part) ?? []
    const step = scored.find(({ id, name }) => [id, name.zh, name.en].includes(stage))
    if (!step || shares[step.id] !== undefined) {
      const known = scored.map(({ id }) => id)
      return err({
        message: { zh: `权重“${part}”无法识别`, en: `the weight "${part}" cannot be read` },
        mend: {
          zh: `${WRITE_WEIGHTS.zh}；评分环节有：${known.join('、')}`,
          en: `${WRITE_WEIGHTS.en}; the scored steps are: ${known.join(', ')}`,
        },
      })
    }
    shares[step.id] = `${number}%`
  }
  const weights = Object.fromEntries(
    Object.entries(shares).flatMap(([id, share]) => {
      const exact = parsePercent(share)
      return exact.ok ? [[id, exact.value] as const] : []
    }),
  )
  const whole = checkWeights(weights)
  if (whole.ok) return ok({ step: target?.id ?? null, shares })
  const fault = whole.error
  const message =
    fault.code === 'WeightsNotWhole'
      ? {
          zh: `各环节权重合计为${asPercent(fault.sum)}%，应为${HUNDRED}%`,
          en: `the weights add up to ${asPercent(fault.sum)}%, they have to make ${HUNDRED}%`,
        }
      : explainScoringFault(fault)
  return err({ message, mend: { zh: '请更正 --weights', en: 'correct --weights' } })
}

/** `step=A,B:reason` or `award=A,B:reason`: whom the committee chose among equals, by step or award. */
export function readChoices(
  texts: readonly string[],
  edition: Edition,
): Result<Readonly<Record<string, Choice>>, Problem> {
  const body = edition.bodies.find(({ role }) => role === 'committee')?.id ?? 'committee'
  const known = [...edition.steps, ...edition.awards].map(({ id }) => id)
  const choices: Record<string, Choice> = {}
  for (const text of texts) {
    const [, key = '', names = '', reason = ''] = /^([a-z0-9-]+)=([^:：]*)[:：](.*)$/.exec(text) ?? []
    if (!known.includes(key) || reason.trim() === '' || choices[key]) {
      return err({
        message: { zh: `选择“${text}”无法识别`, en: `the choice "${text}" cannot be read` },
        mend: {
          zh: '请写成 环节或奖项编号=申报编号,申报编号:理由',
          en: 'write step-or-award=APP,APP:reason',
        },
      })
    }
    const chosen = names
      .split(/[,，]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
    choices[key] = { chosen, body, reason: reason.trim() }
  }
  return ok(choices)
}

/** `award=A,B`: who was found to reach an award's standard; everyone else was found not to. */
export function readReached(
  texts: readonly string[],
  { awards }: Pick<Edition, 'awards'>,
): Result<Readonly<Record<string, readonly string[]>>, Problem> {
  const known = awards.flatMap(({ id, floor }) => (floor && 'byPeople' in floor ? [id] : []))
  const found: Record<string, readonly string[]> = {}
  for (const text of texts) {
    const [, award = '', names = ''] = /^([a-z0-9-]+)=(.*)$/.exec(text) ?? []
    if (!known.includes(award) || found[award]) {
      return err({
        message: { zh: `认定结果“${text}”无法识别`, en: `the finding "${text}" cannot be read` },
        mend: {
          zh: `请写成 奖项编号=申报编号,申报编号；由人员认定的奖项有：${known.join('、') || '无'}`,
          en: `write award=APP,APP; awards whose standard people find reached: ${known.join(', ') || 'none'}`,
        },
      })
    }
    found[award] = names
      .split(/[,，]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  }
  return ok(found)
}
