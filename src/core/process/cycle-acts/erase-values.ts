import { z } from 'zod'
import { ok } from '../../basics/result.ts'
import { sha256Hex } from '../../record/entry.ts'
import { freeText } from '../../record/sealing/marks.ts'
import { commitmentsIn } from '../../record/sealing/reference.ts'
import { refuse } from '../refusals.ts'
import type { CycleState } from '../state.ts'
import { cycleAct } from './cycle-act.ts'

/** 删除事由 The grounds on which personal information has to be erased (个人信息保护法 art. 47, in its order). */
export const erasureGround = z.enum([
  'purposeAchieved',
  'retentionExpired',
  'consentWithdrawn',
  'unlawfulProcessing',
  'otherLaw',
])

const sealedIn = ({ log }: CycleState) =>
  new Set(
    log.flatMap(({ entry: { act, data, evidence } }) =>
      commitmentsIn([act.input ?? null, data, evidence as unknown as []]),
    ),
  )

/**
 * 删除封存值 Records that sealed values, named by their commitments, are erased; whoever keeps the rows beside the log deletes them with it.
 * What was decided stands: the entries keep the commitments. It is possible at any time, also in a cycle that has ended.
 */
export const eraseValues = cycleAct({
  by: ['secretariat'],
  input: z.strictObject({
    values: z.array(sha256Hex).min(1),
    ground: erasureGround,
    reason: freeText(),
    document: z.string().min(1),
  }),
  decide: (_world, state, _command, given) => {
    const data = { ...given, values: [...new Set(given.values)] }
    const sealed = sealedIn(state)
    const unknown = data.values.filter((value) => !sealed.has(value))
    if (unknown.length > 0) return refuse('NothingSealed', [], { values: unknown })
    const erased = data.values.filter((value) => state.erased.includes(value))
    if (erased.length > 0) return refuse('ErasedAlready', [], { values: erased })
    return ok([{ draft: { type: 'Erased', data } }])
  },
})
