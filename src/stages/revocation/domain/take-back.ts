import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { takenCase } from './carry-out.ts'
import { itemsLeft } from './owed.ts'
import { followsDecision } from './case-at-hand.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

const items = z.array(z.enum(['trophy', 'plaque', 'certificate', 'medal'])).default([])

/** 收回 Things come back; what does not can be declared void by an announcement, which is named. */
export const takeBack = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    case: z.string(),
    returned: items,
    declaredVoid: items,
    document: z.string().min(1).exactOptional(),
  }),
  follows: followsDecision,
  decide: (context, { case: id, returned, declaredVoid, document }) => {
    const taken = takenCase(context, id)
    if (!taken.ok) return taken
    const { found, way } = taken.value
    const cited = [way.article]
    const left = itemsLeft(found)
    const named = [...returned, ...declaredVoid]
    if (named.length === 0) return refuse('NothingNamed', cited, { items: left })
    const strange = named.filter((item, index) => !left.includes(item) || named.indexOf(item) !== index)
    if (strange.length > 0) return refuse('ItemNotToBeTakenBack', cited, { items: strange, left })
    if (declaredVoid.length > 0 && document === undefined)
      return refuse('VoidWithoutDocument', cited, { items: declaredVoid })
    const { application } = found
    const handed = { returned, declaredVoid, document: document ?? null }
    return ok({
      entries: [{ type: 'HonourTakenBack', application, data: { case: id, application, ...handed } }],
    })
  },
})
