/**
 * 利害关系情形 Every ground on which an assessor and a case can be in conflict. The list is closed: a new ground is a line here, a file
 * in `grounds/` (unless it can only be declared) and a line in `find-grounds.ts` and `say-conflict.ts`; the types ask for them.
 */
export const GROUNDS = [
  'employer',
  'adviser',
  'kin',
  'region',
  'pastWinner',
  'rival',
  'pastExecutive',
  'other',
] as const
export type Ground = (typeof GROUNDS)[number]

/**
 * What follows from a ground. `bars`: the pair is impossible. `shown`: people are told and decide. `off`: the ground is not computed;
 * what somebody declared on it is still shown, because a declaration must not vanish.
 */
export const EFFECTS = ['bars', 'shown', 'off'] as const
export type Effect = (typeof EFFECTS)[number]

/**
 * The effect of each ground. `years`: for how long advice and former employment count, both ends included.
 * `sameSubSector`: whether two firms of one sub-sector are rivals without being declared so.
 */
export type ConflictSettings = Readonly<Record<Exclude<Ground, TimedGround | 'rival'>, GroundSetting>> &
  Readonly<Record<TimedGround, GroundSetting & { readonly years: number }>> & {
    readonly rival: GroundSetting & { readonly sameSubSector: boolean }
  }
export type GroundSetting = { readonly effect: Effect }
export type TimedGround = 'adviser' | 'pastExecutive'

/**
 * What holds where a regulation says no more than that whoever has an interest recuses himself. A shared home county is only shown:
 * in a county's own award it would bar everybody.
 */
export const USUAL_CONFLICT_SETTINGS: ConflictSettings = {
  employer: { effect: 'bars' },
  adviser: { effect: 'bars', years: 3 },
  kin: { effect: 'bars' },
  region: { effect: 'shown' },
  pastWinner: { effect: 'bars' },
  rival: { effect: 'bars', sameSubSector: false },
  pastExecutive: { effect: 'bars', years: 3 },
  other: { effect: 'bars' },
}
