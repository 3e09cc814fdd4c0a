import type { AssignedPanel } from './assignment-input.ts'
import type { AssignmentProgram } from './assignment-program.ts'
import type { Prepared } from './prepare.ts'
import { mixedBits, seededBits } from './seeded.ts'

/** Values of a solver are whole within a tolerance. */
const isTaken = (value: number | undefined): boolean => (value ?? 0) > 0.5

/** 评审组名单 Who sits where, and who leads: panels with the least choice of leaders first, then whoever leads least so far. */
export function readSeats(
  prepared: Prepared,
  { seats }: Pick<AssignmentProgram, 'seats'>,
  values: Float64Array,
): readonly AssignedPanel[] {
  const { panels, assessors, settings } = prepared
  const members = seats.map((own) => [...own].flatMap(([i, column]) => (isTaken(values[column]) ? [i] : [])))
  const leaders = settings.leader ? chooseLeaders(prepared, members) : []
  return panels.map(({ id, cases }, p) => ({
    panel: id,
    cases: cases.map((each) => each.id),
    assessors: (members[p] ?? []).flatMap((i) => assessors[i]?.id ?? []),
    leader: assessors[leaders[p] ?? -1]?.id ?? null,
  }))
}

function chooseLeaders(
  { panels, assessors, settings }: Prepared,
  members: readonly (readonly number[])[],
): readonly (number | undefined)[] {
  const choices = members.map((own) => own.filter((i) => assessors[i]?.mayLead))
  const leads = assessors.map(() => 0)
  const chosen: (number | undefined)[] = panels.map(() => undefined)
  const order = [...panels.keys()].sort(
    (a, b) => (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0) || a - b,
  )
  const bits = assessors.map(({ id }) => seededBits(settings.seed, `lead ${id}`))
  for (const p of order) {
    const rank = (i: number) => [leads[i] ?? 0, mixedBits(p, bits[i] ?? 0)] as const
    const best = choices[p]?.reduce<number | undefined>((least, i) => {
      if (least === undefined) return i
      const [a, b] = [rank(i), rank(least)]
      return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? i : least
    }, undefined)
    chosen[p] = best
    if (best !== undefined) leads[best] = (leads[best] ?? 0) + (panels[p]?.cases.length ?? 1)
  }
  return chosen
}
