import type { StageKind } from '../../process/stage.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'
import type { Step } from '../schema/process.ts'
import { opensNoLater, stepsBefore } from './order-of-steps.ts'

type Kinds = Readonly<Record<string, StageKind>>

/**
 * 各环节的申报组织 A step gets its cohort from steps that are done by then and that have one. Otherwise it would wait for ever, or
 * begin with nobody and award nobody.
 */
export function lintCohorts({ steps }: Edition, kinds: Kinds): Flaw[] {
  const carriers = carriersOf(steps, kinds)
  const supplies = (id: string) => steps.some((step) => step.id === id && suppliesCohort(step, kinds))
  return steps.flatMap((step, index): Flaw[] => {
    const waiting = step.after.flatMap((id, i) =>
      steps.some((other) => other.id === id && other.standing)
        ? [forever(step, id, [index, 'after', i])]
        : [],
    )
    const { cohortFrom } = step
    if (cohortFrom === undefined) return [...waiting, ...emptied(step, index, carriers, kinds)]
    if (!steps.some(({ id }) => id === cohortFrom)) return waiting
    const isBefore = stepsBefore(steps, step.id).includes(cohortFrom)
    const isLive = supplies(cohortFrom) && opensNoLater(steps, cohortFrom, step.id)
    if (!isBefore && !isLive) return [...waiting, notBefore(step, index, cohortFrom)]
    return carriers.has(cohortFrom)
      ? waiting
      : [...waiting, hasNobody(step, cohortFrom, [index, 'cohortFrom'])]
  })
}

const suppliesCohort = (step: Step, kinds: Kinds) => kinds[step.kind]?.suppliesCohort === true

/** The steps that have a cohort: applications come in there, or they get theirs from a step that has one. */
function carriersOf(steps: readonly Step[], kinds: Kinds): ReadonlySet<string> {
  const carriers = new Set<string>()
  for (let grown = true; grown; ) {
    grown = false
    for (const step of steps) {
      const sources = step.cohortFrom === undefined ? step.after : [step.cohortFrom]
      if (carriers.has(step.id)) continue
      if (!suppliesCohort(step, kinds) && !sources.some((id) => carriers.has(id))) continue
      carriers.add(step.id)
      grown = true
    }
  }
  return carriers
}

/** Without `cohortFrom` the cohort are those whom all predecessors passed: one of them without a cohort empties it. */
function emptied(step: Step, index: number, carriers: ReadonlySet<string>, kinds: Kinds): Flaw[] {
  if (suppliesCohort(step, kinds) || !step.after.some((id) => carriers.has(id))) return []
  return step.after.flatMap((id, i) => (carriers.has(id) ? [] : [hasNobody(step, id, [index, 'after', i])]))
}

const forever = (step: Step, id: string, place: readonly (string | number)[]): Flaw => ({
  path: ['steps', ...place],
  article: step.article,
  problem: {
    zh: `环节“${step.name.zh}”接在常设环节 ${id} 之后，而常设环节不会结束，该环节无法开始`,
    en: `step ${step.id} follows the standing step ${id}, which never ends: it could never open`,
  },
  mend: {
    zh: '请改接在一个会结束的环节之后，或删去 standing。',
    en: 'Follow a step that ends, or remove `standing`.',
  },
})

const notBefore = (step: Step, index: number, id: string): Flaw => ({
  path: ['steps', index, 'cohortFrom'],
  article: step.article,
  problem: {
    zh: `环节“${step.name.zh}”的申报组织取自 ${id}，但 ${id} 不在它之前`,
    en: `step ${step.id} gets its cohort from ${id}, which does not come before it`,
  },
  mend: {
    zh: '请改为它之前的环节，或与它同时开始的申报环节。',
    en: 'Name a step before it, or the step in which applications come in and that opens with it.',
  },
})

const hasNobody = (step: Step, id: string, place: readonly (string | number)[]): Flaw => ({
  path: ['steps', ...place],
  article: step.article,
  problem: {
    zh: `环节“${step.name.zh}”的申报组织取自 ${id}，但 ${id} 在申报之前，没有申报组织`,
    en: `step ${step.id} gets its cohort from ${id}, which has none: no application has come in there`,
  },
  mend: {
    zh: '请在 cohortFrom 中写明申报环节或其后的环节。',
    en: 'Name in `cohortFrom` the step in which applications come in, or one after it.',
  },
})
