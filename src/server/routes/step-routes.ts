import { z } from 'zod'
import { err, ok } from '../../core/basics/result.ts'
import { seenOfStep } from '../../core/process/seen.ts'
import { thingStates } from '../../core/visibility/thing.ts'
import { hasAlready, tagOf } from '../kit/etag.ts'
import { listQuery } from '../kit/paging.ts'
import { NOT_THERE, problem } from '../kit/problem.ts'
import { seesOwnCasesAlone } from '../kit/refusal-status.ts'
import { type Route, route } from '../kit/route.ts'
import type { Column } from '../kit/table-reply.ts'
import { CYCLES, logOf, READ_HEADERS, READ_TAG, type Reading } from './read-frame.ts'
import { type StepSeen, stepsSeen } from './seen-things.ts'

const text = z.strictObject({ zh: z.string(), en: z.string() })

const shownStep = z.strictObject({
  step: z.string(),
  kind: z.string(),
  name: text,
  by: z.string(),
  article: z.string(),
  state: z.string(),
})

const stepColumns: readonly Column[] = [
  { key: 'name', title: { zh: '环节', en: 'Step' }, width: 24 },
  { key: 'by', title: { zh: '承办', en: 'Conducted by' }, width: 16 },
  { key: 'article', title: { zh: '条款', en: 'Article' }, width: 10 },
  { key: 'state', title: { zh: '状态', en: 'State' }, width: 12 },
]

const stepForPrograms = ({ step, thing }: StepSeen): z.infer<typeof shownStep> => ({
  step: step.id,
  kind: step.kind,
  name: { ...step.name },
  by: step.by,
  article: step.article,
  state: thing.state,
})

const stepsRoute = (reading: Reading): Route =>
  route({
    operationId: 'read.steps',
    method: 'get',
    path: `${CYCLES}/{cycle}/steps`,
    tag: READ_TAG,
    summary: { zh: '各环节', en: 'the steps of a cycle' },
    scope: 'cases:read',
    open: true,
    headers: READ_HEADERS,
    query: listQuery(['order']),
    answers: [
      {
        status: 200,
        says: { zh: '可以看到的环节', en: 'The steps that can be seen' },
        schema: shownStep,
        table: true,
      },
    ],
    handle: async (asked) => {
      const steps = await stepsSeen(reading, asked)
      const wording = await reading.cases.wording(logOf(asked), asked.who.viewer)
      if (!wording) return err(NOT_THERE)
      return ok({
        status: 200,
        table: {
          name: { zh: '各环节', en: 'steps' },
          columns: stepColumns,
          items: steps.map(stepForPrograms),
          rows: steps.map(({ step, thing }) => ({
            name: step.name[asked.language],
            by: step.by,
            article: step.article,
            state: thingStates[thing.state][asked.language],
          })),
          next: null,
        },
      })
    },
  })

/** One step; its tag is what an act that judges the step has to say was seen. Those who see own cases alone act without it. */
const stepRoute = (reading: Reading): Route =>
  route({
    operationId: 'read.step',
    method: 'get',
    path: `${CYCLES}/{cycle}/steps/{step}`,
    tag: READ_TAG,
    summary: { zh: '一个环节', en: 'one step' },
    scope: 'cases:read',
    open: true,
    headers: [...READ_HEADERS, 'If-None-Match'],
    answers: [
      { status: 200, says: { zh: '该环节', en: 'The step' }, schema: shownStep },
      { status: 304, says: { zh: '没有变化', en: 'Nothing has changed' } },
    ],
    handle: async (asked) => {
      const step = (await stepsSeen(reading, asked)).find((each) => each.step.id === asked.params['step'])
      const looked = await reading.cases.look(logOf(asked))
      if (looked === 'overload') return err(problem('Busy'))
      if (!step || !looked) return err(NOT_THERE)
      const json = stepForPrograms(step)
      if (seesOwnCasesAlone(asked.who.actor.role)) return ok({ status: 200, json })
      const tag = tagOf(seenOfStep(looked.world, looked.state, step.step.id))
      const headers = { etag: tag, 'cache-control': 'private, no-cache' }
      return hasAlready(asked.header('if-none-match'), tag)
        ? ok({ status: 304, empty: true, headers })
        : ok({ status: 200, json, headers })
    },
  })

/** The steps of a cycle, and one of them. */
export const stepRoutes = (reading: Reading): readonly Route[] => [stepsRoute(reading), stepRoute(reading)]
