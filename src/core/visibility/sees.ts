import type { IsoDate } from '../time/iso-date.ts'
import type { Predicate } from './predicates.ts'
import { rules as ours, type Grant, type Rules, type Sight } from './rules.ts'
import type { Recusal, Seat, Thing } from './thing.ts'
import type { Viewer } from './viewer.ts'

/** What a rule is judged by beside the thing: the day, who is recused, who sits where, and the steps that the viewer's body conducts. */
export type Facts = {
  readonly on: IsoDate
  readonly recusals: readonly Recusal[]
  readonly seats: readonly Seat[]
  readonly conducts: readonly string[]
}

/** The attributes of a thing by which it is decided who sees it. */
export type Seen = Omit<Thing, 'id' | 'place' | 'sortName' | 'data' | 'version'>

/**
 * The beginning that all region codes inside a region share: GB/T 2260 nests by pairs of digits, 990100 holds 990102. Null for what is no
 * region code.
 */
export const areaPrefix = (region: string): string | null =>
  /^\d{6}$/.test(region) && region !== '000000' ? region.replace(/(00){1,2}$/, '') : null

const tests: Readonly<Record<Predicate, (viewer: Viewer, thing: Seen, facts: Facts) => boolean>> = {
  own: ({ owns }, { owner }) => owner !== '' && owns.includes(owner),
  ownWork: ({ actor }, { person }) => person !== '' && person === actor,
  area: ({ areas }, { area }) =>
    areas.some((region) => {
      const prefix = areaPrefix(region)
      return prefix !== null && area.startsWith(prefix)
    }),
  seat: ({ actor }, { owner, step, panel }, { seats }) =>
    seats.some(
      (seat) =>
        seat.person === actor &&
        (owner === '' ? seat.step === step && seat.panel === panel : seat.application === owner),
    ),
  seatHere: ({ actor }, { owner, step, panel }, { seats }) =>
    seats.some(
      (seat) =>
        seat.person === actor &&
        seat.step === step &&
        (owner === '' ? seat.panel === panel : seat.application === owner),
    ),
  notRecused: ({ actor }, { owner, step }, { recusals }) =>
    !recusals.some(
      (recusal) =>
        recusal.person === actor &&
        (recusal.application === '' ? recusal.step === step : recusal.application === owner),
    ),
  published: (_, { publicFrom }, { on }) => publicFrom !== null && publicFrom <= on,
  purpose: ({ purpose = '' }) => purpose.trim() !== '',
  stepBody: (_, { step }, { conducts }) => conducts.includes(step),
}

const fits = (viewer: Viewer, thing: Seen, facts: Facts, { kinds, states, when }: Grant): boolean =>
  kinds.includes(thing.kind) &&
  (states === undefined || states.includes(thing.state)) &&
  when.every((predicate) => tests[predicate](viewer, thing, facts))

/** 可见 How far somebody sees a thing. The facts are those of the thing's own log. */
export function sees(viewer: Viewer, thing: Seen, facts: Facts, rules: Rules = ours): Sight {
  const found = rules[viewer.role].filter((grant) => fits(viewer, thing, facts, grant))
  if (found.some((grant) => grant.sees === 'whole')) return 'whole'
  return found.length > 0 ? 'masked' : 'not'
}
