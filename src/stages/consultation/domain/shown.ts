import type { ContractView } from '../../../core/contract/view.ts'
import { type Listed, listedOf, namedIn } from '../../../parts/notice/domain/index.ts'

/** What the public reads of a name: with the award it stands for, and in results its place among those who do. */
export type Shown = Listed & { place?: number }

/** 征求意见的内容 The cohort as it stands: no score and nothing else of the applicant is shown. */
export function shownOf(
  shows: 'results' | 'candidates',
  view: ContractView,
  cohort: readonly string[],
): Shown[] {
  const named = namedIn('candidates', view, cohort)
  return listedOf(named, view).map((listed, index) => {
    const order = view.candidates?.candidates[listed.award ?? ''] ?? []
    const place = order.indexOf(named[index]?.application ?? '') + 1
    return shows === 'results' && place > 0 ? { ...listed, place } : listed
  })
}
