import type { Context } from '../../../core/process/stage.ts'
import { exactly } from '../../../core/number/exact.ts'
import { rank } from '../../../core/selection/rank.ts'
import { type Listed, listedOf, namedIn } from '../../../parts/notice/domain/index.ts'
import type { Params } from './params.ts'

/** What the public reads of a name: with the award it stands for, and in results its place. */
export type Shown = Listed & { place?: number }

type Here = Pick<Context<Params, unknown>, 'params' | 'view' | 'cohort' | 'standardOf'>

/** 征求意见的内容 The cohort as it stands: no score and nothing else of the applicant is shown. */
export function shownOf(here: Here): Shown[] {
  const { params, view, cohort } = here
  const named = namedIn('candidates', view, cohort)
  const places = params.shows === 'results' ? placesOf(here) : {}
  return listedOf(named, view).map((listed, index) => {
    const place = places[named[index]?.application ?? '']
    return place === undefined ? listed : { ...listed, place }
  })
}

/** By application, its place: by the scores of the step that the text publishes, else on the list of its award. */
function placesOf({ params: { resultsOf }, view, cohort, standardOf }: Here): Record<string, number> {
  if (resultsOf === undefined) {
    const lists = Object.values(view.candidates?.candidates ?? {})
    return Object.fromEntries(lists.flatMap((list) => list.map((application, i) => [application, i + 1])))
  }
  const scores = view.scores[resultsOf] ?? {}
  const scored = cohort.filter((application) => Object.hasOwn(scores, application))
  // Those who are scored by different standards stand in no common order.
  const standards = [...new Set(scored.map((application) => standardOf(application).id))]
  return Object.fromEntries(
    standards.flatMap((standard) =>
      rank(
        scored
          .filter((application) => standardOf(application).id === standard)
          .map((application) => ({ application, score: exactly(scores[application]?.percent ?? '0') })),
      ).map(({ application, rank: place }) => [application, place] as const),
    ),
  )
}
