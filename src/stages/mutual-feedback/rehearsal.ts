import type { JsonObject } from '../../core/basics/json.ts'
import { conductor, type Planned, type Rehearsal } from '../../rehearsal/kit.ts'
import type { Params, Side, State } from './domain/index.ts'

const ON_RECORD_AS: Readonly<Record<Side, string>> = { applicants: 'applicant', assessors: 'assessor' }

/** Tries to conclude before anybody spoke; then each applicant speaks of an assessor and is spoken of, one on paper in a closed envelope. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { params, own, cohort, view, step, once } = scene
  const by = conductor(scene)
  const document = `${step.id}/1`
  const assessed = cohort.filter((application) =>
    Object.values(view.scores).some((scores) => Object.hasOwn(scores, application)),
  )
  const conclude: Planned = { act: 'conclude', by, input: { document }, daysLater: 4 }
  const isSilent = params.sides.some(({ from }) => own.counts[from] === 0)
  if (!isSilent) return [conclude]
  if (assessed.length === 0) return [{ ...conclude, input: { document, silence: '无人参加评审（演练）' } }]
  const early: readonly Planned[] = once(`${step.id}: nobody has spoken yet`)
    ? [{ ...conclude, refused: 'SideSilent' }]
    : []
  const given = params.sides.flatMap(({ from, questions }): Planned[] =>
    assessed.map((application, i) => {
      const answers = questions.map(({ id }) => ({ question: id, answer: i === 1 ? 'concern' : 'yes' }))
      const open = { answers, observations: '未发现违反评审纪律的情况（演练）' }
      const said: JsonObject = i === 0 ? { envelope: `密封${from}-1` } : open
      return {
        act: from === 'applicants' ? 'giveOnAssessor' : 'giveOnApplicant',
        by: { role: ON_RECORD_AS[from], id: from === 'applicants' ? application : ON_RECORD_AS[from] },
        input: { application, assessor: `评审员${i + 1}（演练）`, ...said },
      }
    }),
  )
  return [...early, ...given]
}
