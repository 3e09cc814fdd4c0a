import { hashText } from '../record/hash.ts'
import { valueAt } from '../basics/shared-map.ts'
import type { Step } from '../regulation/schema/process.ts'
import type { Seen } from './stage.ts'
import { type CycleState, kindOf, type World } from './state.ts'

const SHORT = 16
const short = (text: string) => hashText(text).slice(0, SHORT)

/** Every step that has to be over before this one, in the order of the regulation. */
function before(steps: readonly Step[], id: string): string[] {
  const found = new Set<string>()
  const gather = (one: string) => {
    for (const earlier of steps.find((step) => step.id === one)?.after ?? [])
      if (!found.has(earlier)) {
        found.add(earlier)
        gather(earlier)
      }
  }
  gather(id)
  return steps.map((step) => step.id).filter((one) => found.has(one))
}

/**
 * 所见 What a screen of a step shows, in short: `before.step`, hashes over all entries of the steps before it and over its own. It is the
 * ETag of the step.
 */
export function seenOfStep({ edition }: World, { stepHeads, cycleHead }: CycleState, step: string): string {
  const heads = before(edition.steps, step).map((id) => `${id}:${stepHeads[id] ?? ''}`)
  return `${short([cycleHead, ...heads].join('\n'))}.${short(stepHeads[step] ?? '')}`
}

/** The stream of what a step's entries are about: of an application, an award, an assessor. */
export const streamOf = (world: World, step: string, about: string): string =>
  `${kindOf(world, step).about ?? 'application'}/${about}`

/**
 * What a screen of one case shows: its last entry, in short, so that it tells nobody how many the case has. It is the ETag of the case.
 */
export function seenOfCase({ heads }: CycleState, stream: string): string {
  const head = valueAt(heads, stream)
  return short(`${stream}@${head?.version ?? 0}:${head?.hash ?? ''}`)
}

/** What now stands where the actor of an act looks; null for acts that judge nothing that others may change. */
export function seenFor(
  world: World,
  state: CycleState,
  {
    step,
    saw,
    about,
  }: { readonly step: string; readonly saw: Seen | undefined; readonly about: string | undefined },
): string | null {
  if (saw === undefined) return null
  if (saw === 'case' && about !== undefined) return seenOfCase(state, streamOf(world, step, about))
  return seenOfStep(world, state, step)
}

/** Whether what was seen still stands. `said`: one or more of the above, as `If-Match` has them. */
export function stillStands(said: readonly string[], now: string, saw: Seen): boolean {
  const part = (token: string) => (saw === 'before' ? token.split('.')[0] : token)
  return said.some((token) => part(token) === part(now))
}
