import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain.ts'

/**
 * Each application gets the opinions that it needs, as soon as it is there. Once a signature is forgotten, and once, where one body
 * is enough, a first body does not recommend. Closed when no more applications come.
 */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { params, own, cohort, cohortFinal, step, once } = scene
  const { from, bodies, signed } = params.opinion
  for (const [index, application] of cohort.entries()) {
    const given = own.opinions[application] ?? []
    const speaking = bodies.filter((body) => !given.some((one) => one.body === body))
    const enough = from === 'allOf' ? speaking.length === 0 : given.some(({ isFor }) => isFor)
    const body = from === 'allOf' ? speaking[0] : speaking[index % Math.max(1, speaking.length)]
    if (enough || body === undefined) continue
    const by = { role: 'recommender', id: body }
    if (
      from !== 'allOf' &&
      speaking.length > 1 &&
      index > 0 &&
      once(`${step.id}: not recommended by one body`)
    ) {
      const reason = '不属于本单位推荐范围'
      return [{ act: 'decline', by, input: { application, body, reason } }]
    }
    const input = { application, body, opinion: '材料属实，同意推荐' }
    const unsigned: Planned[] =
      signed && once(`${step.id}: an opinion without signature`)
        ? [{ act: 'recommend', by, input, refused: 'SignatureMissing' }]
        : []
    const signature = signed ? { signedBy: '主要负责人' } : {}
    return [...unsigned, { act: 'recommend', by, input: { ...input, ...signature } }]
  }
  return cohortFinal ? [{ act: 'close', by: conductor(scene), input: {}, daysLater: 2 }] : []
}
