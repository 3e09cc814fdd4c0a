import { z } from 'zod'
import { err, ok } from '../../core/basics/result.ts'
import { limitOf, type LimitState, limitsOf } from '../../core/process/limits/limits-of.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { type Instant, shanghaiDateOf } from '../../core/time/instant.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import type { Viewer } from '../../core/visibility/viewer.ts'
import type { Looked } from '../kit/cases.ts'
import { listQuery } from '../kit/paging.ts'
import { problem } from '../kit/problem.ts'
import { seesOwnCasesAlone } from '../kit/refusal-status.ts'
import { type Route, route } from '../kit/route.ts'
import type { Column } from '../kit/table-reply.ts'
import { CYCLES, logOf, READ_HEADERS, READ_TAG, type Reading } from './read-frame.ts'
import { stepsSeen } from './seen-things.ts'

const deadline = z.strictObject({
  step: z.string(),
  limit: z.string(),
  article: z.string(),
  from: z.string(),
  due: z.string(),
  certainty: z.enum(['final', 'provisional']),
  status: z.enum(['running', 'paused', 'over', 'met']),
})
type Deadline = z.infer<typeof deadline>

const STATUS = {
  running: { zh: '进行中', en: 'running' },
  paused: { zh: '中止计算', en: 'paused' },
  over: { zh: '已逾期', en: 'over' },
  met: { zh: '已满足', en: 'met' },
} as const

const deadlineColumns: readonly Column[] = [
  { key: 'step', title: { zh: '环节', en: 'Step' }, width: 24 },
  { key: 'article', title: { zh: '条款', en: 'Article' }, width: 10 },
  { key: 'from', title: { zh: '起算日', en: 'From' }, width: 14 },
  { key: 'due', title: { zh: '最后一日', en: 'Last day' }, width: 14 },
  { key: 'status', title: { zh: '状态', en: 'State' }, width: 12 },
]

const later = (a: LimitState, b: LimitState) => (b.due > a.due ? b : a)

/**
 * The limits of a step. Where one runs from receipts, the last of all decides; whoever knows own cases alone is told of those, because another's
 * would tell when that came in.
 */
function limitsFor({ role, owns }: Viewer, { world, state }: Looked, step: Step, on: IsoDate) {
  if (!seesOwnCasesAlone(role)) return limitsOf(world, state, step, on)
  return step.limits.flatMap((limit) => {
    const own = (owns.length === 0 ? [''] : owns).flatMap(
      (application) => limitOf(world, state, step, limit, on, application) ?? [],
    )
    return own.length === 0 ? [] : [own.reduce(later)]
  })
}

/** When each limit of the steps that somebody sees is over, on this day. */
export const deadlinesRoute = (reading: Reading, now: () => Instant): Route =>
  route({
    operationId: 'read.deadlines',
    method: 'get',
    path: `${CYCLES}/{cycle}/deadlines`,
    tag: READ_TAG,
    summary: { zh: '期限一览', en: 'deadlines' },
    scope: 'cases:read',
    open: true,
    headers: READ_HEADERS,
    query: listQuery(['due']),
    answers: [
      {
        status: 200,
        says: { zh: '可以看到的环节的期限', en: 'The limits of the steps that can be seen' },
        schema: deadline,
        table: true,
      },
    ],
    handle: async (asked) => {
      const steps = await stepsSeen(reading, asked)
      const looked = await reading.cases.look(logOf(asked))
      if (looked === 'overload') return err(problem('Busy'))
      const on = shanghaiDateOf(now())
      // A cycle that is not there has no steps, as one of which nothing is to be seen.
      const found = steps.flatMap(({ step }) =>
        (looked ? limitsFor(asked.who.viewer, looked, step, on) : []).map((limit): Deadline => {
          const { article, from, due, certainty, status } = limit
          return { step: step.id, limit: limit.limit, article, from, due, certainty, status }
        }),
      )
      const items = found.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
      const named = new Map(steps.map(({ step }) => [step.id, step.name[asked.language]]))
      return ok({
        status: 200,
        table: {
          name: { zh: '期限一览', en: 'deadlines' },
          columns: deadlineColumns,
          items,
          rows: items.map(({ step, article, from, due, status }) => ({
            step: named.get(step) ?? step,
            article,
            from,
            due,
            status: STATUS[status][asked.language],
          })),
          next: null,
        },
      })
    },
  })
