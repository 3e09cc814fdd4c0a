import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { instant } from '../../core/time/instant.ts'
import { endDeputy, nameDeputy } from '../../people/post/deputies.ts'
import { endPost, givePost, postRole } from '../../people/post/give.ts'
import { handOver } from '../../people/post/hand-over.ts'
import type { Route } from '../kit/route.ts'
import type { PeopleService } from './session-frame.ts'
import { taskRoute } from './task-route.ts'

const reason = z.string().min(1).max(500)
const override = reason.exactOptional()
const id = z.string().min(1).max(100)
const post = z.strictObject({ post: z.string() })

/** 岗位 Giving, ending and handing over posts, and deputies for them. */
export function postRoutes(service: PeopleService): readonly Route[] {
  const task = taskRoute(service)
  return [
    task({
      operationId: 'givePost',
      method: 'post',
      path: '/posts',
      summary: { zh: '授予岗位', en: 'give a post' },
      body: z.strictObject({
        account: id,
        role: postRole,
        actor: id,
        areas: z.array(z.string().max(6)).max(100).exactOptional(),
        since: instant.exactOptional(),
        until: instant.exactOptional(),
        override,
      }),
      schema: post,
      run: async (realm, by, given) => {
        const made = await givePost(realm, by, given)
        return made.ok ? ok({ post: made.value }) : made
      },
    }),
    task({
      operationId: 'endPost',
      method: 'delete',
      path: '/posts/{post}',
      summary: { zh: '免去岗位', en: 'end a post' },
      run: (realm, by, _, params) => endPost(realm, by, params['post'] ?? ''),
    }),
    task({
      operationId: 'handOver',
      method: 'post',
      path: '/posts/{post}/hand-over',
      summary: { zh: '交接岗位', en: 'hand a post over' },
      body: z.strictObject({ to: id, reason, override }),
      schema: post,
      run: async (realm, by, given, params) => {
        const made = await handOver(realm, by, { post: params['post'] ?? '', ...given })
        return made.ok ? ok({ post: made.value }) : made
      },
    }),
    task({
      operationId: 'nameDeputy',
      method: 'post',
      path: '/posts/{post}/deputies',
      summary: { zh: '指定代理人', en: 'name a deputy' },
      body: z.strictObject({ account: id, since: instant, until: instant, reason, override }),
      schema: z.strictObject({ deputy: z.string() }),
      run: async (realm, by, given, params) => {
        const made = await nameDeputy(realm, by, { post: params['post'] ?? '', ...given })
        return made.ok ? ok({ deputy: made.value }) : made
      },
    }),
    task({
      operationId: 'endDeputy',
      method: 'delete',
      path: '/deputies/{deputy}',
      summary: { zh: '结束代理', en: 'end a deputy' },
      run: (realm, by, _, params) => endDeputy(realm, by, params['deputy'] ?? ''),
    }),
  ]
}
