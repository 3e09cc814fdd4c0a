import type { Fall } from './entries.ts'
import type { Here } from './here.ts'

/** 缺额 A place on the lists that is free again: whose, for which award, and how it came about. */
export type Fallen = {
  readonly award: string
  readonly usedSeat: boolean
  readonly fell: Fall
  readonly cause: string
  readonly beforeFinalList: boolean
}

function howFell({ view }: Here, application: string): { fell: Fall; cause: string } | undefined {
  const removed = Object.hasOwn(view.removed, application) ? view.removed[application] : undefined
  if (removed !== undefined) return { fell: 'removed', cause: removed }
  const struck = view.approval?.struck.find((each) => each.application === application)
  if (struck) return { fell: 'struck', cause: struck.reason }
  return view.applications[application]?.withdrawn ? { fell: 'withdrawn', cause: '' } : undefined
}

const awardIn = (lists: Readonly<Record<string, readonly string[]>>, application: string) =>
  Object.entries(lists).find(([, names]) => names.includes(application))?.[0]

/** The place of a listed name that fell; nothing when it did not fall or had no place. */
export function fallenPlace(here: Here, application: string): Fallen | undefined {
  const { view, state, step } = here
  const how = howFell(here, application)
  if (!how) return undefined
  const now = awardIn(view.candidates?.candidates ?? {}, application)
  const isFinal = view.candidates !== null && view.candidates.step !== step.id
  // Whom the deciding body left out before falling had no place any more.
  const before = isFinal && how.fell !== 'removed' ? undefined : awardIn(state.listed, application)
  const award = now ?? before
  if (award === undefined) return undefined
  const free = Object.values(view.candidates?.offQuota ?? {}).flat()
  return {
    award,
    usedSeat: !free.includes(application),
    ...how,
    beforeFinalList: !isFinal || now === undefined,
  }
}
