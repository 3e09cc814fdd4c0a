import { err, ok, type Result } from '../basics/result.ts'
import { below, type Chance } from './chance.ts'
import { settled } from './moments.ts'
import type { NoFigure } from './no-figure.ts'
import { type Place, placesOf, sharesOf, type Standing } from './standings.ts'

/** A name is surely on its side of the line where it is there in so many of the repeats. */
export const SURE = 0.8

/** `odds`: the share of the repeats in which the application stands above the line, 0 to 1. */
export type PlaceWithOdds = Place & { readonly odds: number }

/** 分数线 `doubtful` are those above with odds under .80, below with odds over .20, and equals on the line. */
export type LineOdds = {
  readonly places: number
  readonly repeats: number
  readonly rows: readonly PlaceWithOdds[]
  readonly doubtful: readonly PlaceWithOdds[]
  readonly isSeparated: boolean
  /** Scored by one assessor in every stage, so that nothing is known of how another would have scored them. */
  readonly scoredOnce: readonly string[]
}

type Drawing = { readonly repeats: number; readonly chance: Chance }

/**
 * 自助法 How probable it is that each application stands above the line, had other assessors like these scored it: in every repeat each
 * panel is drawn anew from its own scores. Of m scores m − 1 are drawn with replacement, for then the mean varies as the mean of m
 * assessors does; m draws would make small panels look surer than they are (McCarthy & Snowden 1985; Rao & Wu 1988, Journal of the
 * American Statistical Association 83:231–241). Standings come in the order of applications, so that the same seed gives the same odds.
 */
export function lineOdds(
  standings: readonly Standing[],
  places: number,
  { repeats, chance }: Drawing,
): Result<LineOdds, NoFigure> {
  if (standings.length === 0) return err({ code: 'NoScores' })
  if (places >= standings.length) return err({ code: 'NoLine' })
  const once = standings.filter(({ parts }) => parts.every(({ scores }) => scores.length < 2))
  if (once.length === standings.length) return err({ code: 'SingleScores' })
  const urns = standings.map(urnsOf)
  const sums = new Float64Array(standings.length)
  const scores = new Float64Array(standings.length)
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (let at = 0; at < urns.length; at++) scores[at] = settled(drawnScore(urns[at] ?? [], chance))
    const shares = sharesOf(scores, places)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (shares[at] ?? 0)
  }
  const odds = new Map(
    standings.map(({ application }, at) => [application, (sums[at] ?? 0) / repeats] as const),
  )
  const rows = placesOf(standings, places).map((place) => ({
    ...place,
    odds: odds.get(place.application) ?? 0,
  }))
  const doubtful = rows.filter(isDoubtful)
  const scoredOnce = once.map(({ application }) => application)
  return ok({ places, repeats, rows, doubtful, isSeparated: doubtful.length === 0, scoredOnce })
}

/** The scores of one stage, from which so many are drawn, and what one of them is worth. */
type Urn = { readonly values: Float64Array; readonly draws: number; readonly worth: number }

const urnsOf = ({ parts }: Standing): readonly Urn[] =>
  parts.map(({ weight, scores }) => {
    const draws = Math.max(1, scores.length - 1)
    return { values: Float64Array.from(scores, ({ score }) => score), draws, worth: weight / draws }
  })

function drawnScore(urns: readonly Urn[], chance: Chance): number {
  let total = 0
  for (const { values, draws, worth } of urns) {
    for (let draw = 0; draw < draws; draw++) total += worth * (values[below(chance, values.length)] ?? 0)
  }
  return total
}

const isDoubtful = ({ side, odds }: PlaceWithOdds): boolean =>
  side === 'on' || (side === 'above' ? odds < SURE : odds > 1 - SURE)
