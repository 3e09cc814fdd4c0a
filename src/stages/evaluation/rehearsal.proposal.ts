import { limitsOf } from '../../core/selection/edition-awards.ts'
import { checkQuotas } from '../../core/selection/quotas.ts'
import { limitsLeft } from './domain/index.ts'
import type { CandidateStep } from '../../core/selection/candidate-list.ts'
import type { Planned } from '../../rehearsal/kit.ts'
import { type Here, outcomeIn } from './rehearsal.outcome.ts'

type Lists = Record<string, string[]>

const REASONS = {
  reason: '依据综合排名和综合评价提出（演练）',
  evidence: ['综合评价报告（演练）'],
}

/**
 * The body proposes what the ranking says, but once lets the next one pass over the last of a list: without a reason that is refused, with
 * one it stands.
 */
export function proposal(scene: Here): Planned[] {
  const { params, own, once, step, view, world } = scene
  const role = params.candidates?.byPeople?.by ?? step.by
  const by = { role, id: role }
  const outcomes = outcomeIn(scene)
  if (!outcomes.ok) return []
  const taken = outcomes.value.flatMap(({ list }) => [list?.candidates ?? {}, list?.offQuota ?? {}])
  const lists: Lists = {}
  for (const [award, names] of taken.flatMap((part) => Object.entries(part)))
    lists[award] = [...(lists[award] ?? []), ...names]
  const plain = { act: 'proposeCandidates', by, daysLater: 2 }
  const steps = outcomes.value.flatMap(({ list }) => list?.steps ?? [])
  const limits = limitsLeft(limitsOf(world.edition), view, own)
  // Several rankings may list more together than a limit that they share: the longest gives way.
  while (!checkQuotas(limits, lists).ok && Object.values(lists).some((names) => names.length > 0))
    Object.values(lists)
      .toSorted((a, b) => b.length - a.length)[0]
      ?.pop()
  const swapped = swap(steps, lists)
  if (!swapped || own.earlier.passed.length > 0 || !once(`${step.id}: a departure from the scores`))
    return [{ ...plain, input: { lists, ...REASONS } }]
  const input = { lists: swapped.lists, ...REASONS }
  const reasons = { [swapped.application]: '对本地产业发展带动作用突出（演练）' }
  return [
    { ...plain, input, refused: 'PassedOverWithoutReason' },
    { ...plain, input: { ...input, reasons } },
  ]
}

/** The lists with the last name of one replaced by the best of those who may hold its award and stand on none. */
function swap(steps: readonly CandidateStep[], lists: Readonly<Lists>) {
  const listed = Object.values(lists).flat()
  for (const { award, qualifying } of steps) {
    const next = qualifying.find(({ application }) => !listed.includes(application))?.application
    const names = lists[award] ?? []
    if (next !== undefined && names.length > 0)
      return { application: next, lists: { ...lists, [award]: [...names.slice(0, -1), next] } }
  }
  return undefined
}
