import type { Prepared } from './prepare.ts'

/** The loads between which an assessor's is even, both included. */
export type EvenLoad = { readonly from: number; readonly to: number }

/** How many seats an assignment fills, counted in cases. */
export const seatsOf = ({ panels, settings }: Pick<Prepared, 'panels' | 'settings'>): number =>
  panels.reduce((sum, { cases }) => sum + cases.length * settings.perCase, 0)

/** 均衡 The even load of each assessor: all seats shared out equally, and who can take less takes what he can. */
export function evenLoads(prepared: Pick<Prepared, 'panels' | 'settings' | 'maxLoads'>): readonly EvenLoad[] {
  const { maxLoads } = prepared
  const seats = seatsOf(prepared)
  const held = (level: number) => maxLoads.reduce((sum, load) => sum + Math.min(load, level), 0)
  const highest = Math.max(0, ...maxLoads)
  let level = 0
  while (level < highest && held(level) < seats) level += 1
  const isExact = held(level) === seats
  return maxLoads.map((load) => ({
    from: Math.min(load, isExact ? level : Math.max(0, level - 1)),
    to: Math.min(load, level),
  }))
}
