import type { Language } from '../../core/basics/text.ts'
import { checkDraw } from '../../core/draw/check.ts'
import { explainDrawFinding } from '../../core/draw/explain.ts'
import type { DrawResult } from '../../core/draw/shape.ts'
import { badInput } from '../bad-input.ts'
import { type Call, type Outcome, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import type { Problem } from '../problem.ts'
import { readDraw, readPlan } from './draw-files.ts'
import { sayPublic } from './tell-plan.ts'

function report(
  { plan, hash, runs }: DrawResult,
  { findings, isPublished }: { readonly findings: number; readonly isPublished: boolean },
  language: Language,
): string[] {
  const { source } = plan
  const isZh = language === 'zh'
  const figures =
    runs
      .at(-1)
      ?.figures.map((each) => each.join(' '))
      .join(' / ') ?? ''
  const replaced = runs.reduce((sum, { replacements }) => sum + replacements.length, 0)
  return isZh
    ? [
        `${runs.length}次抽取、${replaced}次递补已重新核算：${findings === 0 ? '全部一致' : `发现${findings}处问题`}。`,
        `请与公布结果核对数字：${source.name}，${sayPublic(source, 'zh')}公布，所填为 ${figures}（查询：${source.lookup}）。`,
        ...(isPublished ? [] : [`未对照所公布的方案（--plan）：请核对公布的方案摘要是否为 ${hash}。`]),
      ]
    : [
        `Computed again, drawings: ${runs.length}, replacements: ${replaced}; ${findings === 0 ? 'everything agrees' : `findings: ${findings}`}.`,
        `Compare the figures with what was published: ${source.name}, ${sayPublic(source, 'en')}; entered: ${figures} (look it up at: ${source.lookup}).`,
        ...(isPublished
          ? []
          : [`No published plan was given (--plan): compare the published hash with ${hash}.`]),
      ]
}

/** 核验抽取 Computes a draw again and says what differs. */
export async function verifyDraw(call: Call, file: string): Promise<Outcome> {
  const { ports, language } = call
  const result = await readDraw(ports, file)
  if (!result.ok) return badInput([result.error])
  const planFile = textOption(call, 'plan')
  const published = planFile === undefined ? null : await readPlan(ports, planFile)
  if (published && !published.ok) return badInput([published.error])
  const findings = checkDraw(result.value, published?.value.hash)
  const problems = findings.map((finding): Problem => ({ file, message: explainDrawFinding(finding) }))
  return {
    exit: problems.length === 0 ? EXIT.done : EXIT.open,
    text: asText(
      report(result.value, { findings: problems.length, isPublished: published !== null }, language),
    ),
    json: {
      sound: problems.length === 0,
      plan: result.value.hash,
      runs: result.value.runs.length,
      comparedWithPlan: published !== null,
      findings: findings.map((finding) => ({
        file,
        code: finding.code,
        message: explainDrawFinding(finding)[language],
      })),
    },
    problems,
  }
}
