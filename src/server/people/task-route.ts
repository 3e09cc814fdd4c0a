import type { z } from 'zod'
import type { Refusal } from '../../core/basics/refusal.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Text } from '../../core/basics/text.ts'
import { type Standing, standingOf } from '../../people/post/standing.ts'
import type { Realm } from '../../people/realm.ts'
import { type Problem, problem } from '../kit/problem.ts'
import { type AnswerShape, type Method, type Route, route } from '../kit/route.ts'
import type { Who } from '../kit/who.ts'
import { answered } from './people-problem.ts'
import { AUTHORITY, type PeopleService, realmOf } from './session-frame.ts'

/** One thing that is done about people, in the post of whoever asks. */
type Task<B extends z.ZodType | undefined, T> = {
  readonly operationId: string
  readonly method: Method
  /** Below the authority. */
  readonly path: string
  readonly summary: Text
  readonly body?: B
  /** What it answers, where it answers something. */
  readonly schema?: z.ZodType
  readonly run: (
    realm: Realm,
    by: Standing,
    body: B extends z.ZodType ? z.output<B> : undefined,
    params: Readonly<Record<string, string>>,
  ) => Promise<Result<T, Refusal>>
}

/** The post in which somebody is at work; who holds none is at work in none. */
export async function standingFor(realm: Realm, { account, post }: Who): Promise<Result<Standing, Problem>> {
  if (account === null || post === null) return err(problem('NotYours'))
  return answered(await standingOf(realm, account, post))
}

const DONE: Text = { zh: '已办理', en: 'Done' }

const answerOf = ({ method, schema }: Pick<Task<undefined, unknown>, 'method' | 'schema'>): AnswerShape =>
  schema === undefined
    ? { status: 204, says: DONE }
    : { status: method === 'post' ? 201 : 200, says: DONE, schema }

/** A route that lets somebody do this in the post that the request names; whether the post may, the task itself says. */
export const taskRoute =
  (service: PeopleService) =>
  <const B extends z.ZodType | undefined, T>(task: Task<B, T>): Route => {
    const { operationId, method, path, summary, body, run } = task
    const shape = answerOf(task)
    return route({
      operationId: `people.${operationId}`,
      method,
      path: `${AUTHORITY}${path}`,
      tag: 'people',
      summary,
      scope: 'people',
      headers: ['Acting-Post'],
      ...(body === undefined ? {} : { body }),
      answers: [shape],
      handle: async (asked) => {
        const realm = realmOf(service, asked)
        const by = await standingFor(realm, asked.who)
        if (!by.ok) return by
        const done = answered(await run(realm, by.value, asked.body as never, asked.params))
        if (!done.ok) return done
        return shape.schema === undefined
          ? ok({ status: 204, empty: true })
          : ok({ status: shape.status, json: done.value })
      },
    })
  }
