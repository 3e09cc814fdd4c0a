import { stepsAfter } from '../../process/advance.ts'
import type { Step } from '../../regulation/schema/process.ts'

/** 流程图布局 Steps in rows: each stands one row below the last of those that it waits for; edges that follow from others are left out. */
export type FlowLayout = {
  readonly rows: readonly (readonly Step[])[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly rowsApart: number }[]
}

export function layoutOf(steps: readonly Step[]): FlowLayout {
  const depths = new Map<string, number>()
  const depthOf = (id: string): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    const after = steps.find((step) => step.id === id)?.after ?? []
    const depth = after.length === 0 ? 0 : 1 + Math.max(...after.map(depthOf))
    depths.set(id, depth)
    return depth
  }
  const deepest = Math.max(...steps.map(({ id }) => depthOf(id)))
  const rows = Array.from({ length: deepest + 1 }, (_, row) => steps.filter(({ id }) => depthOf(id) === row))
  const edges = steps.flatMap((step) =>
    step.after
      .filter((before) => !isImplied(steps, before, step))
      .map((before) => ({ from: before, to: step.id, rowsApart: depthOf(step.id) - depthOf(before) })),
  )
  return { rows, edges }
}

/** Whether another of the steps that it waits for comes after this one: then the edge says nothing more. */
const isImplied = (steps: readonly Step[], before: string, { after }: Step): boolean =>
  after.some((other) => other !== before && stepsAfter(steps, before).includes(other))
