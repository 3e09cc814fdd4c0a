import type { CandidateStep } from '../../core/selection/candidate-list.ts'
import { limitsOf } from '../../core/selection/edition-awards.ts'
import { checkQuotas, type Quota } from '../../core/selection/quotas.ts'
import type { Planned } from '../../rehearsal/kit.ts'
import { limitsLeft } from './domain/index.ts'
import { type Here, outcomeIn } from './rehearsal.outcome.ts'

type Lists = Record<string, string[]>

const REASONS = {
  reason: '依据综合排名和综合评价提出（演练）',
  evidence: ['综合评价报告（演练）'],
}

/**
 * The body proposes what the ranking says, as far as there are seats; once it first tries with all. Once it lets the next one pass over the
 * last of a list: without a reason that is refused, with one it stands.
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
  const fitting = fitted(limits, lists)
  const greedy: Planned[] =
    fitting !== lists && once(`${step.id}: more names than a shared limit`)
      ? [{ ...plain, input: { lists, ...REASONS }, refused: 'SelectionUnfit' }]
      : []
  const swapped = swap(steps, fitting)
  if (!swapped || own.earlier.passed.length > 0 || !once(`${step.id}: a departure from the scores`))
    return [...greedy, { ...plain, input: { lists: fitting, ...REASONS } }]
  const input = { lists: swapped.lists, ...REASONS }
  const reasons = { [swapped.application]: '对本地产业发展带动作用突出（演练）' }
  return [
    ...greedy,
    { ...plain, input, refused: 'PassedOverWithoutReason' },
    { ...plain, input: { ...input, reasons } },
  ]
}

/** Several rankings may list more together than a limit that they share: the longest gives way. */
function fitted(limits: readonly Quota[], lists: Lists): Lists {
  if (checkQuotas(limits, lists).ok) return lists
  const [longest] = Object.entries(lists).toSorted(([, a], [, b]) => b.length - a.length)
  if (!longest || longest[1].length === 0) return lists
  return fitted(limits, { ...lists, [longest[0]]: longest[1].slice(0, -1) })
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
