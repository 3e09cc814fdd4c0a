import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Step } from '../schema/process.ts'
import { stepsBefore } from './order-of-steps.ts'

type Kinds = Readonly<Record<string, StageKind>>

/** 先批准后授奖 Where names are approved, nothing is conferred before that, nor on names that did not come through the approval. */
export function lintApprovalFirst({ steps }: Edition, kinds: Kinds): Flaw[] {
  const approvals = steps.filter(({ kind }) => kinds[kind]?.approvesNames === true)
  return steps.flatMap((step, index): Flaw[] => {
    if (kinds[step.kind]?.confersHonours !== true) return []
    return approvals.flatMap((approval): Flaw[] => {
      if (!stepsBefore(steps, step.id).includes(approval.id)) return [tooEarly(step, index, approval)]
      return comesThrough(steps, step, approval.id) ? [] : [pastIt(step, index, approval)]
    })
  })
}

/** Whether all whom a step takes were passed by another: it takes them from there, or from a step of which that holds. */
function comesThrough(steps: readonly Step[], step: Step, id: string, seen: readonly string[] = []): boolean {
  const sources = step.cohortFrom === undefined ? step.after : [step.cohortFrom]
  return sources.some((source) => {
    const from = steps.find((one) => one.id === source)
    return (
      source === id || (from && !seen.includes(source) && comesThrough(steps, from, id, [...seen, source]))
    )
  })
}

const tooEarly = (step: Step, index: number, approval: Step): Flaw => ({
  path: ['steps', index, 'after'],
  article: step.article,
  problem: {
    zh: `环节“${step.name.zh}”没有接在“${approval.name.zh}”（${approval.id}）之后，未经批准的名单也会授奖`,
    en: `step ${step.id} does not wait for ${approval.id}: names would be honoured that nobody approved`,
  },
  mend: {
    zh: `请在 after 中写明它接在 ${approval.id} 之后，或接在 ${approval.id} 之后的环节之后。`,
    en: `Name in \`after\` the step ${approval.id}, or one that follows it.`,
  },
})

const pastIt = (step: Step, index: number, approval: Step): Flaw => ({
  path: ['steps', index, step.cohortFrom === undefined ? 'after' : 'cohortFrom'],
  article: step.article,
  problem: {
    zh: `环节“${step.name.zh}”的名单不取自“${approval.name.zh}”（${approval.id}），未获批准的也会授奖`,
    en: `step ${step.id} takes its names from elsewhere than ${approval.id}: those struck there would be honoured`,
  },
  mend: {
    zh: `请把 cohortFrom 改为 ${approval.id}；其间各环节的 cohortFrom 也应如此，或都不写。`,
    en: `Take them from ${approval.id} with \`cohortFrom\`; so must the steps between, or leave it out in all.`,
  },
})
