import { err, ok } from '../../core/basics/result.ts'
import { NOT_THERE } from '../kit/problem.ts'
import { type Route, route } from '../kit/route.ts'
import { READ_TAG } from './read-frame.ts'

/** The last signed checkpoint of an authority's record; null where there is none. */
export type LastCheckpoint = (authority: string) => Promise<string | null>

/** 检查点 Everybody may have it: what is kept elsewhere is what a record that was written anew shows against. */
export const checkpointRoute = (last: LastCheckpoint): Route =>
  route({
    operationId: 'read.checkpoint',
    method: 'get',
    path: '/api/authorities/{authority}/record/checkpoint',
    tag: READ_TAG,
    summary: { zh: '最近的检查点', en: 'the last checkpoint of the record' },
    scope: 'public:read',
    open: true,
    answers: [{ status: 200, says: { zh: '签署的检查点', en: 'The signed checkpoint' } }],
    handle: async ({ params }) => {
      const note = await last(params['authority'] ?? '')
      return note === null
        ? err(NOT_THERE)
        : ok({ status: 200, text: note, type: 'text/plain; charset=utf-8' })
    },
  })
