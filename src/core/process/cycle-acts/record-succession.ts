import { z } from 'zod'
import { ok } from '../../basics/result.ts'
import { text } from '../../basics/text.ts'
import { refuse } from '../refusals.ts'
import { cycleAct } from './cycle-act.ts'

/** 机构承继 Records under which name a body of the regulation goes on. Who may do what does not change: acts are a role's, not a name's. */
export const recordSuccession = cycleAct({
  by: ['secretariat', 'committee'],
  input: z.strictObject({ body: z.string(), name: text, document: z.string().min(1) }),
  decide: ({ edition }, state, _command, { body: id, name, document }) => {
    const body = edition.bodies.find((each) => each.id === id)
    if (!body) return refuse('UnknownBody', [], { body: id, known: edition.bodies.map((each) => each.id) })
    const recorded = Object.hasOwn(state.successions, id) ? state.successions[id] : undefined
    const before = recorded?.at(-1)?.name ?? body.name
    if (before.zh === name.zh)
      return refuse('SucceededAlready', [body.article], { body: id, name: { ...name } })
    const data = { body: id, before: { ...before }, name: { ...name }, document }
    return ok([{ draft: { type: 'BodySucceeded', data } }])
  },
})
