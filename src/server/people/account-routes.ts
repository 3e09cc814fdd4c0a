import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { createAccount, endAccount } from '../../people/account/accounts.ts'
import { issueActivation } from '../../people/account/activation.ts'
import { eraseAccount } from '../../people/account/erase.ts'
import { importAccounts } from '../../people/account/import.ts'
import { postRole } from '../../people/post/give.ts'
import { removeTotp } from '../../people/sign-in/totp.ts'
import type { Route } from '../kit/route.ts'
import { problemOfPeople } from './people-problem.ts'
import type { PeopleService } from './session-frame.ts'
import { taskRoute } from './task-route.ts'

const person = {
  login: z.string().max(64),
  name: z.string().max(60),
  phone: z.string().max(20).exactOptional(),
  email: z.string().max(254).exactOptional(),
}
const account = z.strictObject({ account: z.string() })
/** What an account is activated with, as it is told once. */
export const activation = z.strictObject({
  form: z.enum(['link', 'slip']),
  login: z.string(),
  token: z.string(),
  expiresAt: z.string(),
})
const MOST_ROWS = 2000

const row = z.strictObject({
  row: z.int().min(1),
  ...person,
  role: postRole.exactOptional(),
  actor: z.string().max(100).exactOptional(),
  areas: z.array(z.string().max(6)).max(100).exactOptional(),
})
const wrongRow = z.strictObject({
  row: z.int(),
  code: z.string(),
  says: z.strictObject({ zh: z.string(), en: z.string() }),
})

/** 账号 Opening, activating, importing, ending and erasing accounts. */
export function accountRoutes(service: PeopleService): readonly Route[] {
  const task = taskRoute(service)
  return [
    task({
      operationId: 'createAccount',
      method: 'post',
      path: '/accounts',
      summary: { zh: '开立账号', en: 'open an account' },
      body: z.strictObject(person),
      schema: account,
      run: async (realm, by, given) => {
        const made = await createAccount(realm, by, given)
        return made.ok ? ok({ account: made.value }) : made
      },
    }),
    task({
      operationId: 'endAccount',
      method: 'delete',
      path: '/accounts/{account}',
      summary: { zh: '停用账号', en: 'end an account' },
      run: (realm, by, _, params) => endAccount(realm, by, params['account'] ?? ''),
    }),
    task({
      operationId: 'issueActivation',
      method: 'post',
      path: '/accounts/{account}/activation',
      summary: { zh: '制发激活凭证', en: 'make what an account is activated with' },
      body: z.strictObject({ form: z.enum(['link', 'slip']) }),
      schema: activation,
      run: (realm, by, { form }, params) => issueActivation(realm, by, params['account'] ?? '', form),
    }),
    task({
      operationId: 'removeTotp',
      method: 'post',
      path: '/accounts/{account}/totp-removal',
      summary: { zh: '解除动态口令', en: 'remove a lost authenticator' },
      body: z.strictObject({ override: z.string().min(1).max(500).exactOptional() }),
      run: (realm, by, { override }, params) => removeTotp(realm, by, params['account'] ?? '', override),
    }),
    task({
      operationId: 'eraseAccount',
      method: 'post',
      path: '/accounts/{account}/erasure',
      summary: { zh: '删除账号中的个人信息', en: 'erase what says who an account is' },
      run: (realm, by, _, params) => eraseAccount(realm, by, params['account'] ?? ''),
    }),
    task({
      operationId: 'importAccounts',
      method: 'post',
      path: '/account-imports',
      summary: { zh: '批量开立账号', en: 'open many accounts' },
      body: z.strictObject({ rows: z.array(row).min(1).max(MOST_ROWS), dryRun: z.boolean() }),
      schema: z.strictObject({
        kept: z.boolean(),
        rows: z.int(),
        errors: z.array(wrongRow),
        slips: z.array(activation),
      }),
      run: async (realm, by, { rows, dryRun }) => {
        const posts = by.role === 'securityAdmin' ? { posts: by } : {}
        const done = await importAccounts(realm, { accounts: by, ...posts }, rows, { dryRun })
        if (!done.ok) return done
        const errors = done.value.errors.map(({ row, problem }) => {
          const { code, says } = problemOfPeople(problem)
          return { row, code, says }
        })
        return ok({ ...done.value, errors })
      },
    }),
  ]
}
