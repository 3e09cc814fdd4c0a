import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, State } from './domain.ts'

/** Tries to conclude too early, keeps each required document under the body that owes it, concludes. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { params, own, step, state, today, once } = scene
  const by = conductor(scene)
  const missing = params.records.filter(({ id, required }) => required && !own.documents[id])
  const [next] = missing
  if (!next) return [{ act: 'conclude', by, input: {}, daysLater: 1 }]
  const plans: Planned[] = []
  if (once(`${step.id}: concluding with a record missing`))
    plans.push({ act: 'conclude', by, input: {}, refused: 'RecordsMissing' })
  const document = `${state.opened?.cycle ?? step.id}/${next.id}/1`
  const published = next.published ? { published: { on: today, channels: ['governmentWebsite'] } } : {}
  const input = { record: next.id, document, ...published }
  if (next.by !== step.by && once(`${step.id}: another body's record`))
    plans.push({ act: 'record', by, input, refused: 'RecordNotYours' })
  if (next.published && once(`${step.id}: a record not made public`)) {
    const unpublished = { record: next.id, document }
    plans.push({
      act: 'record',
      by: { role: next.by, id: next.by },
      input: unpublished,
      refused: 'PublicationMissing',
    })
  }
  return [...plans, { act: 'record', by: { role: next.by, id: next.by }, input, daysLater: 3 }]
}
