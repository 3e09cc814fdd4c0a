import { addDays } from '../../core/time/iso-date.ts'
import { conductor, type Planned, type Rehearsal, type Scene } from '../../rehearsal/kit.ts'
import { isSettled, missingInquiries, type Params, type State } from './domain/index.ts'

type Here = Scene<Params, State>

/** Whom the rehearsal still asks: every body that has to be, or once the first body about a few. */
function toAsk({ params, own, cohort, step, once }: Here) {
  const [body] = params.bodies
  if (params.when === 'always') return missingInquiries(params, own, cohort)
  const isAsked = body !== undefined && cohort.length > 0 && once(`${step.id}: bodies are asked`)
  return isAsked ? [{ body, applications: cohort.slice(0, 3) }] : []
}

/** One inquiry for all but the last name, which is asked about apart: of it something adverse will be heard. */
function asking(scene: Here): Planned[] {
  const { params, own, world, step, state } = scene
  const sent = Object.keys(own.inquiries).length
  const parts = toAsk(scene).flatMap(({ body, applications }) =>
    [applications.slice(0, -1), applications.slice(-1)]
      .filter((part) => part.length > 0)
      .map((part) => ({ body, applications: part })),
  )
  return parts.map(({ body, applications }, index): Planned => {
    const found = world.edition.bodies.find(({ id }) => id === body)
    const inquiry = `${step.id}-${sent + index + 1}`
    const unit = found?.plural ? { unit: `${found.name.zh}甲（演练）` } : {}
    const document = params.inWriting ? { document: `${state.opened?.cycle ?? ''}/${inquiry}` } : {}
    const question = '近年来有无违法违规和失信记录（演练）'
    const input = { inquiry, body, ...unit, applications, question, ...document }
    return { act: 'ask', by: conductor(scene), input, daysLater: index === 0 ? 1 : 0 }
  })
}

/** An inquiry about one name is answered adversely once, and entered from the letter; others by the body that was asked. */
function answers(scene: Here): Planned[] {
  const { params, own, world, step, once } = scene
  const open = Object.entries(own.inquiries).filter(([, inquiry]) => !isSettled(inquiry))
  return open.map(([inquiry, { body, asked, applications }], index): Planned => {
    const role = world.edition.bodies.find(({ id }) => id === body)?.role ?? step.by
    const document = params.inWriting ? { document: `${inquiry}/复函` } : {}
    const adverse = applications.length === 1 && once(`${step.id}: an adverse answer`)
    const input = adverse
      ? { outcome: 'adverse', applications: [...applications], summary: '有一起投诉正在处理（演练）' }
      : { outcome: 'noAdverse', summary: '未发现不良记录（演练）' }
    return {
      act: 'answer',
      by: adverse ? conductor(scene) : { role, id: asked },
      input: { inquiry, ...input, ...document },
      daysLater: index === 0 ? 3 : 0,
    }
  })
}

/** Asks, tries to conclude before the answers are in, hears one that is adverse, concludes. */
export const rehearsal: Rehearsal<Params, State> = (scene) => {
  const { own, cohortFinal, today, step, once } = scene
  if (!cohortFinal) return []
  const by = conductor(scene)
  const open = Object.values(own.inquiries).some((inquiry) => !isSettled(inquiry))
  if (open) {
    const early: Planned[] = once(`${step.id}: concluding without answers`)
      ? [{ act: 'conclude', by, input: {}, refused: 'InquiriesUnanswered' }]
      : []
    return [...early, ...answers(scene)]
  }
  const next = asking(scene)
  return next.length > 0 ? next : [{ act: 'conclude', by, input: {}, notBefore: addDays(today, 1) }]
}
