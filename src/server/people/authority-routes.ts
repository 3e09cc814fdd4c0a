import { z } from 'zod'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { firstAdministrator } from '../../people/administration/first-start.ts'
import { checkTask } from '../../people/administration/tasks.ts'
import type { Activation } from '../../people/account/activation.ts'
import { note } from '../../people/events.ts'
import type { Standing } from '../../people/post/standing.ts'
import { atomically, type Realm, SYSTEM } from '../../people/realm.ts'
import { authoritiesAfter, type Authority, authorityBy, foundAuthority } from '../authorities.ts'
import { listTable } from '../kit/list-table.ts'
import { listQuery } from '../kit/paging.ts'
import { NOT_THERE, type Problem, problem } from '../kit/problem.ts'
import { type Route, route } from '../kit/route.ts'
import type { Regulations } from '../worlds.ts'
import { activation } from './account-routes.ts'
import { answered } from './people-problem.ts'
import type { PeopleService } from './session-frame.ts'
import { standingFor } from './task-route.ts'

const AUTHORITIES = '/api/authorities'
const YES = { zh: '是', en: 'yes' } as const

const text = z.strictObject({ zh: z.string().min(1).max(120), en: z.string().min(1).max(120) })
const id = z
  .string()
  .regex(/^[a-z0-9](-?[a-z0-9]){1,39}$/)
  .refine((given) => given !== SYSTEM, 'that is the installation itself')

const shownAuthority = z.strictObject({
  authority: z.string(),
  name: text,
  isDemonstration: z.boolean(),
})

const shown = ({ id, name, isRehearsal }: Authority): z.infer<typeof shownAuthority> => ({
  authority: id,
  name,
  isDemonstration: isRehearsal,
})

const founded = z.strictObject({ authority: z.string(), administrator: activation })

/** Founds an authority together with the way in for its first administrator: one is of no use without the other. */
function found(realm: Realm, by: Standing, authority: Authority): Promise<Result<Activation, Problem>> {
  return atomically(realm, async (within) => {
    const { db, now } = within
    if (!(await foundAuthority(db, authority, now()))) return err(problem('AuthorityThere'))
    const link = answered(await firstAdministrator(within, by))
    if (!link.ok) throw new Error(`the new authority ${authority.id} has people already`)
    await note(
      { ...within, authority: SYSTEM },
      'authorityFounded',
      { by: by.account },
      { authority: authority.id },
    )
    return link
  })
}

const listRoute = ({ realms }: PeopleService): Route =>
  route({
    operationId: 'authorities.list',
    method: 'get',
    path: AUTHORITIES,
    tag: 'authorities',
    summary: { zh: '本平台的主管单位', en: 'the authorities of this installation' },
    scope: 'public:read',
    open: true,
    ofInstallation: true,
    query: listQuery(['id']),
    answers: [
      { status: 200, says: { zh: '主管单位', en: 'The authorities' }, schema: shownAuthority, table: true },
    ],
    handle: (asked) =>
      listTable(asked, {
        name: { zh: '主管单位', en: 'authorities' },
        columns: [
          { key: 'authority', title: { zh: '编号', en: 'Id' }, width: 24 },
          { key: 'name', title: { zh: '名称', en: 'Name' }, width: 40 },
          { key: 'isDemonstration', title: { zh: '是否演示', en: 'Demonstration' }, width: 12 },
        ],
        read: (after, limit) => authoritiesAfter(realms(SYSTEM).db, after ?? '', limit),
        keyOf: ({ id }) => id,
        shown,
        row: ({ id, name, isRehearsal }) => ({
          authority: id,
          name: name[asked.language],
          isDemonstration: isRehearsal ? YES[asked.language] : '',
        }),
      }),
  })

const administrator = {
  tag: 'authorities',
  scope: 'people',
  ofInstallation: true,
  headers: ['Acting-Post'],
} as const

const foundRoute = ({ realms }: PeopleService, regulations: Regulations): Route =>
  route({
    ...administrator,
    operationId: 'authorities.found',
    method: 'post',
    path: AUTHORITIES,
    summary: { zh: '设立主管单位', en: 'found an authority' },
    body: z.strictObject({ authority: id, name: text, edition: z.string().min(1).max(100) }),
    answers: [
      {
        status: 201,
        says: {
          zh: '已设立；附首任管理员的激活凭证',
          en: 'Founded; with what activates its first administrator',
        },
        schema: founded,
      },
    ],
    handle: async ({ who, body: { authority, name, edition } }) => {
      const by = await standingFor(realms(SYSTEM), who)
      if (!by.ok) return by
      const realm = realms(authority)
      const may = answered(checkTask(realm, by.value, 'foundAuthorities'))
      if (!may.ok) return may
      if ((await regulations.world(edition)) === null) return err(problem('NoSuchRegulation'))
      const made = await found(realm, by.value, { id: authority, name, edition, isRehearsal: false })
      return made.ok ? ok({ status: 201, json: { authority, administrator: made.value } }) : made
    },
  })

const appointRoute = ({ realms }: PeopleService): Route =>
  route({
    ...administrator,
    operationId: 'authorities.appointFirstAdministrator',
    method: 'post',
    path: `${AUTHORITIES}/{authority}/first-administrator`,
    summary: {
      zh: '重新制发首任管理员的激活凭证',
      en: 'make another activation for the first administrator',
    },
    answers: [
      {
        status: 201,
        says: { zh: '激活凭证；原凭证作废', en: 'The activation; the earlier one is void' },
        schema: activation,
      },
    ],
    handle: async ({ who, params: { authority = '' } }) => {
      const by = await standingFor(realms(SYSTEM), who)
      if (!by.ok) return by
      const realm = realms(authority)
      const may = answered(checkTask(realm, by.value, 'appointFirstAdministrator'))
      if (!may.ok) return may
      if ((await authorityBy(realm.db, authority)) === null) return err(NOT_THERE)
      const made = answered(await firstAdministrator(realm, by.value))
      return made.ok ? ok({ status: 201, json: made.value }) : made
    },
  })

/** 主管单位 Founding authorities, which administrators of the installation do, and the list of them, which everybody reads. */
export const authorityRoutes = (people: PeopleService, regulations: Regulations): readonly Route[] => [
  listRoute(people),
  foundRoute(people, regulations),
  appointRoute(people),
]
