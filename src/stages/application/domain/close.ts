import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { hasElapsed } from '../../../core/time/window.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import { progressOf, type State } from './state.ts'
import { windowOf } from './window.ts'

/** 截止申报 Closes the step after the last day, when each application was accepted or declined. The accepted go on. */
export const close = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({}),
  decide: ({ params, view, state, on }) => {
    const window = windowOf(params, view)
    if (!window.ok) return window
    const { lastDay } = window.value
    if (!hasElapsed({ lastDay }, on)) return refuse('WindowStillOpen', [params.article], { lastDay, on })
    const active = Object.values(view.applications)
      .filter(({ withdrawn, application }) => !withdrawn && view.removed[application] === undefined)
      .map(({ application }) => application)
    const isAccepted = (application: string) => progressOf(state, application).number !== undefined
    const isDeclined = (application: string) => progressOf(state, application).isDeclined
    const pending = active.filter((application) => !isAccepted(application) && !isDeclined(application))
    if (pending.length > 0) return refuse('ReceiptsOutstanding', [params.article], { applications: pending })
    return ok({
      entries: [],
      conclude: { passed: active.filter(isAccepted), out: active.filter((id) => !isAccepted(id)) },
    })
  },
})
