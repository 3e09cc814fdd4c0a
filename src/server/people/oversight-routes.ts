import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { instant } from '../../core/time/instant.ts'
import { readSecurityEvents } from '../../people/administration/security-events.ts'
import { separationReport, setSeparation } from '../../people/administration/separation-settings.ts'
import {
  endServiceToken,
  listServiceTokens,
  makeServiceToken,
  SCOPES,
} from '../../people/administration/service-tokens.ts'
import { SEPARATION_MODES, SEPARATION_RULES, type SeparationRule } from '../../people/separation.ts'
import type { Route } from '../kit/route.ts'
import type { PeopleService } from './session-frame.ts'
import { taskRoute } from './task-route.ts'

const event = z.strictObject({
  id: z.string(),
  at: z.string(),
  kind: z.string(),
  account: z.string().nullable(),
  by: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
})

const ruleNames = Object.keys(SEPARATION_RULES) as [SeparationRule, ...SeparationRule[]]
const deviation = z.strictObject({
  rule: z.enum(ruleNames),
  login: z.string(),
  by: z.string().nullable(),
  at: z.string().nullable(),
  reason: z.string(),
})
const MOST_EVENTS = 500

/** 监督 What security and audit administrators look after: separation of duties, tokens of other systems, the security log. */
export function oversightRoutes(service: PeopleService): readonly Route[] {
  const task = taskRoute(service)
  return [
    task({
      operationId: 'separationReport',
      method: 'get',
      path: '/separation',
      summary: { zh: '职责分离情况', en: 'how separation of duties is held to' },
      schema: z.strictObject({
        rules: z.array(
          z.strictObject({
            rule: z.enum(ruleNames),
            mode: z.enum(SEPARATION_MODES),
            reason: z.string(),
            at: z.string().nullable(),
          }),
        ),
        done: z.array(deviation),
        standing: z.array(deviation),
      }),
      run: (realm, by) => separationReport(realm, by),
    }),
    task({
      operationId: 'setSeparation',
      method: 'put',
      path: '/separation',
      summary: { zh: '设定职责分离规则', en: 'set how a rule of separation is held to' },
      body: z.strictObject({
        rule: z.enum(ruleNames),
        mode: z.enum(SEPARATION_MODES),
        reason: z.string().max(500),
      }),
      run: (realm, by, given) => setSeparation(realm, by, given),
    }),
    task({
      operationId: 'listServiceTokens',
      method: 'get',
      path: '/service-tokens',
      summary: { zh: '服务令牌一览', en: 'the tokens of other systems' },
      schema: z.strictObject({
        items: z.array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            scopes: z.array(z.string()),
            createdAt: z.string(),
            expiresAt: z.string(),
            endedAt: z.string().nullable(),
          }),
        ),
      }),
      run: async (realm, by) => {
        const found = await listServiceTokens(realm, by)
        if (!found.ok) return found
        const items = found.value.map((row) => ({
          id: row.id,
          name: row.name,
          scopes: row.scopes.split(' '),
          createdAt: row.created_at,
          expiresAt: row.expires_at,
          endedAt: row.ended_at,
        }))
        return ok({ items })
      },
    }),
    task({
      operationId: 'makeServiceToken',
      method: 'post',
      path: '/service-tokens',
      summary: { zh: '制发服务令牌', en: 'make a token for another system' },
      body: z.strictObject({
        name: z.string().max(100),
        scopes: z.array(z.enum(SCOPES)).min(1),
        expiresAt: instant,
      }),
      schema: z.strictObject({ id: z.string(), token: z.string() }),
      run: (realm, by, given) => makeServiceToken(realm, by, given),
    }),
    task({
      operationId: 'endServiceToken',
      method: 'delete',
      path: '/service-tokens/{token}',
      summary: { zh: '终止服务令牌', en: 'end a token' },
      run: (realm, by, _, params) => endServiceToken(realm, by, params['token'] ?? ''),
    }),
    task({
      operationId: 'readSecurityEvents',
      method: 'post',
      path: '/security-event-queries',
      summary: { zh: '查阅安全日志', en: 'read the security log' },
      body: z.strictObject({
        account: z.string().max(100).exactOptional(),
        before: z.string().max(100).exactOptional(),
        limit: z.int().min(1).max(MOST_EVENTS).exactOptional(),
      }),
      schema: z.strictObject({ items: z.array(event) }),
      run: async (realm, by, page) => {
        const found = await readSecurityEvents(realm, by, page)
        return found.ok ? ok({ items: found.value }) : found
      },
    }),
  ]
}
