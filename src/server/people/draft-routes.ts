import { z } from 'zod'
import type { Json } from '../../core/basics/json.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import {
  beginDraft,
  type Draft,
  type DraftOwner,
  dropDraft,
  listDrafts,
  readDraft,
  saveDraft,
} from '../../people/post/drafts.ts'
import { seenIn, tagOf } from '../kit/etag.ts'
import { listTable } from '../kit/list-table.ts'
import { listQuery } from '../kit/paging.ts'
import { NOT_THERE, type Problem, problem } from '../kit/problem.ts'
import { type Answer, type Asked, type Route, route } from '../kit/route.ts'
import { AUTHORITY, type PeopleService, realmOf } from './session-frame.ts'

const DRAFTS = `${AUTHORITY}/cycles/{cycle}/drafts`
const FRAME = { tag: 'people', scope: 'people' } as const

const name = z.string().min(1).max(100)
const data = z.record(z.string(), z.unknown()).transform((given) => given as Json)
const begun = z.strictObject({ step: name, act: name, application: z.string().max(100).default(''), data })

const shown = z.strictObject({
  draft: z.string(),
  step: z.string(),
  act: z.string(),
  application: z.string(),
  data: z.record(z.string(), z.unknown()),
  updatedAt: z.string(),
})

const forPrograms = ({ id, step, act, application, data, updatedAt }: Draft) => ({
  draft: id,
  step,
  act,
  application,
  data,
  updatedAt,
})

const seenOf = ({ id, version }: Pick<Draft, 'id' | 'version'>) => `${id}@${version}`

const told = (draft: Draft, status: number): Answer =>
  ok({ status, json: forPrograms(draft), headers: { etag: tagOf(seenOf(draft)) } })

type AskedAny = Pick<Asked<unknown, unknown>, 'who' | 'params' | 'header'>

/** Drafts belong to somebody in a post: whoever holds none fills nothing in. */
function ownerOf({ who: { account, post }, params: { cycle = '' } }: AskedAny): Result<DraftOwner, Problem> {
  return account === null || post === null ? err(problem('NotYours')) : ok({ account, post, log: cycle })
}

/** The version that the request says was seen; null where it says nothing of this draft. */
function versionSeen({ header, params: { draft = '' } }: AskedAny): number | null {
  const said = seenIn(header('if-match')).find((tag) => tag.startsWith(`${draft}@`))
  const version = Number(said?.slice(draft.length + 1))
  return said !== undefined && Number.isSafeInteger(version) ? version : null
}

const one = { status: 200, says: { zh: '草稿', en: 'The draft' }, schema: shown } as const

/** 草稿 What somebody is filling in: only who fills it in sees it, and whoever takes over the post. */
export const draftRoutes = (service: PeopleService): readonly Route[] => [
  route({
    ...FRAME,
    operationId: 'people.listDrafts',
    method: 'get',
    path: DRAFTS,
    summary: { zh: '我的草稿', en: 'one’s drafts' },
    headers: ['Acting-Post'],
    query: listQuery(['id']),
    answers: [{ ...one, table: true }],
    handle: async (asked) => {
      const owner = ownerOf(asked)
      if (!owner.ok) return owner
      return listTable<Draft>(asked, {
        name: { zh: '草稿', en: 'drafts' },
        columns: [
          { key: 'step', title: { zh: '环节', en: 'Step' }, width: 20 },
          { key: 'act', title: { zh: '事项', en: 'Act' }, width: 20 },
          { key: 'application', title: { zh: '申报编号', en: 'Application' }, width: 20 },
          { key: 'updatedAt', title: { zh: '保存时间', en: 'Saved at' }, width: 26 },
        ],
        read: (after, limit) => listDrafts(realmOf(service, asked), owner.value, after ?? '', limit),
        keyOf: ({ id }) => id,
        shown: forPrograms,
        row: ({ step, act, application, updatedAt }) => ({ step, act, application, updatedAt }),
      })
    },
  }),
  route({
    ...FRAME,
    operationId: 'people.beginDraft',
    method: 'post',
    path: DRAFTS,
    summary: { zh: '新建草稿', en: 'begin a draft' },
    headers: ['Acting-Post'],
    body: begun,
    answers: [{ ...one, status: 201 }],
    handle: async (asked) => {
      const owner = ownerOf(asked)
      if (!owner.ok) return owner
      const draft = await beginDraft(realmOf(service, asked), owner.value, asked.body)
      return draft ? told(draft, 201) : err(problem('TooManyDrafts'))
    },
  }),
  route({
    ...FRAME,
    operationId: 'people.readDraft',
    method: 'get',
    path: `${DRAFTS}/{draft}`,
    summary: { zh: '查看草稿', en: 'look at a draft' },
    headers: ['Acting-Post'],
    answers: [one],
    handle: async (asked) => {
      const owner = ownerOf(asked)
      if (!owner.ok) return owner
      const draft = await readDraft(realmOf(service, asked), owner.value, asked.params['draft'] ?? '')
      return draft ? told(draft, 200) : err(NOT_THERE)
    },
  }),
  route({
    ...FRAME,
    operationId: 'people.saveDraft',
    method: 'put',
    path: `${DRAFTS}/{draft}`,
    summary: { zh: '保存草稿', en: 'save a draft' },
    headers: ['Acting-Post', 'If-Match'],
    body: z.strictObject({ data }),
    answers: [one],
    handle: async (asked) => {
      const owner = ownerOf(asked)
      if (!owner.ok) return owner
      const realm = realmOf(service, asked)
      const id = asked.params['draft'] ?? ''
      const seen = versionSeen(asked)
      const saved =
        seen === null
          ? err(await readDraft(realm, owner.value, id))
          : await saveDraft(realm, owner.value, id, seen, asked.body.data)
      if (saved.ok) return told(saved.value, 200)
      if (saved.error === null) return err(NOT_THERE)
      const now = { seen: seenOf(saved.error) }
      return err(problem(seen === null ? 'LookFirst' : 'ChangedMeanwhile', now))
    },
  }),
  route({
    ...FRAME,
    operationId: 'people.dropDraft',
    method: 'delete',
    path: `${DRAFTS}/{draft}`,
    summary: { zh: '删除草稿', en: 'throw a draft away' },
    headers: ['Acting-Post'],
    answers: [{ status: 204, says: { zh: '已删除', en: 'Thrown away' } }],
    handle: async (asked) => {
      const owner = ownerOf(asked)
      if (!owner.ok) return owner
      const isGone = await dropDraft(realmOf(service, asked), owner.value, asked.params['draft'] ?? '')
      return isGone ? ok({ status: 204, empty: true }) : err(NOT_THERE)
    },
  }),
]
