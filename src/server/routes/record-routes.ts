import { z } from 'zod'
import { err, ok } from '../../core/basics/result.ts'
import { proveGrowth } from '../../core/record/log-tree.ts'
import { receiptFor, receiptSchema } from '../../core/record/receipt.ts'
import {
  checkpointAt,
  checkpointsAfter,
  lastCheckpoint,
  leafNumber,
  treeHashes,
} from '../../database/record-tree.ts'
import type { Database } from '../../database/tables.ts'
import { listTable } from '../kit/list-table.ts'
import { listQuery } from '../kit/paging.ts'
import { NOT_THERE, problem } from '../kit/problem.ts'
import { type Route, route } from '../kit/route.ts'
import { READ_TAG } from './read-frame.ts'

const RECORD = '/api/authorities/{authority}/record'
const PLAIN = 'text/plain; charset=utf-8'

export type RecordGround = {
  readonly database: Database
  /** The public key of an authority's checkpoints, in the form of C2SP signed notes; null where nobody signs here. */
  readonly key: (authority: string) => string | null
}

const everybody = { method: 'get', tag: READ_TAG, scope: 'public:read', open: true } as const

/** Everybody may have it: what is kept elsewhere is what a record that was written anew shows against. */
const lastRoute = ({ database }: RecordGround): Route =>
  route({
    ...everybody,
    operationId: 'read.checkpoint',
    path: `${RECORD}/checkpoint`,
    summary: { zh: '最近的检查点', en: 'the last checkpoint of the record' },
    answers: [{ status: 200, says: { zh: '签署的检查点', en: 'The signed checkpoint' } }],
    handle: async ({ params: { authority = '' } }) => {
      const last = await lastCheckpoint(database, authority)
      return last ? ok({ status: 200, text: last.note, type: PLAIN }) : err(NOT_THERE)
    },
  })

const keyRoute = ({ database, key }: RecordGround): Route =>
  route({
    ...everybody,
    operationId: 'read.recordKey',
    path: `${RECORD}/key`,
    summary: { zh: '核验检查点的公钥', en: 'the public key that checkpoints are checked with' },
    answers: [{ status: 200, says: { zh: '公钥', en: 'The public key' } }],
    handle: async ({ params: { authority = '' } }) => {
      const text = (await lastCheckpoint(database, authority)) ? key(authority) : null
      return text === null ? err(NOT_THERE) : ok({ status: 200, text: `${text}\n`, type: PLAIN })
    },
  })

const shownCheckpoint = z.strictObject({
  size: z.int(),
  root: z.string(),
  note: z.string(),
  at: z.string(),
})

const listRoute = ({ database }: RecordGround): Route =>
  route({
    ...everybody,
    operationId: 'read.checkpoints',
    path: `${RECORD}/checkpoints`,
    summary: { zh: '历次检查点', en: 'the checkpoints of the record' },
    query: listQuery(['size']),
    answers: [
      { status: 200, says: { zh: '检查点', en: 'The checkpoints' }, schema: shownCheckpoint, table: true },
    ],
    handle: (asked) =>
      listTable(asked, {
        name: { zh: '检查点', en: 'checkpoints' },
        columns: [
          { key: 'size', title: { zh: '条数', en: 'Entries' }, width: 10, isNumber: true },
          { key: 'at', title: { zh: '签署时间', en: 'Signed at' }, width: 26 },
          { key: 'root', title: { zh: '树根', en: 'Root' }, width: 66 },
        ],
        read: async (after, limit) => {
          const from = Number(after ?? 0)
          return Number.isSafeInteger(from)
            ? checkpointsAfter(database, asked.params['authority'] ?? '', from, limit)
            : []
        },
        keyOf: ({ size }) => String(size),
        shown: (checkpoint) => checkpoint,
        row: ({ size, at, root }) => ({ size, at, root }),
      }),
  })

const size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)

const growthRoute = ({ database }: RecordGround): Route =>
  route({
    ...everybody,
    operationId: 'read.recordGrowth',
    path: `${RECORD}/growth`,
    summary: {
      zh: '一致性证明：两次检查点之间只增未改',
      en: 'the proof that the record only grew between two checkpoints',
    },
    query: z.strictObject({ from: size, to: size }),
    answers: [
      {
        status: 200,
        says: { zh: '证明和两次检查点', en: 'The proof and both checkpoints' },
        schema: z.strictObject({ earlier: z.string(), later: z.string(), proof: z.array(z.string()) }),
      },
    ],
    handle: async ({ params: { authority = '' }, query: { from, to } }) => {
      const earlier = await checkpointAt(database, authority, Math.min(from, to))
      const later = await checkpointAt(database, authority, Math.max(from, to))
      if (!earlier || !later) return err(NOT_THERE)
      const proof = proveGrowth(await treeHashes(database, authority, later.size), earlier.size)
      return ok({ status: 200, json: { earlier: earlier.note, later: later.note, proof } })
    },
  })

const receiptRoute = ({ database }: RecordGround): Route =>
  route({
    ...everybody,
    operationId: 'read.receipt',
    path: `${RECORD}/receipts/{hash}`,
    summary: { zh: '一条记录的收据', en: 'the receipt of an entry' },
    answers: [
      {
        status: 200,
        says: {
          zh: '收据：该条记录已在签署的检查点之内，可独立核验',
          en: 'The receipt: the entry stands in the tree of a signed checkpoint, to be checked with nothing else',
        },
        schema: receiptSchema,
      },
    ],
    handle: async ({ params: { authority = '', hash = '' } }) => {
      const index = /^[0-9a-f]{64}$/.test(hash) ? await leafNumber(database, authority, hash) : null
      if (index === null) return err(NOT_THERE)
      const last = index === 'unsealed' ? undefined : await lastCheckpoint(database, authority)
      if (index === 'unsealed' || !last) return err(problem('NotSealedYet'))
      const hashes = await treeHashes(database, authority, last.size)
      const receipt = receiptFor(hashes, index, last.note, false)
      if (!receipt) throw new Error(`no receipt for leaf ${index} of ${authority}`)
      return ok({ status: 200, json: receipt })
    },
  })

/** 公开的记录核验 What everybody needs to check that the record was not written anew: keys, checkpoints, proofs, receipts. */
export const recordRoutes = (ground: RecordGround): readonly Route[] => [
  lastRoute(ground),
  keyRoute(ground),
  listRoute(ground),
  growthRoute(ground),
  receiptRoute(ground),
]
