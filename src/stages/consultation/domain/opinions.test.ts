import { expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import { stage } from './index.ts'

it('takes no opinion that is dated before the notice was posted, however late its paper comes in', () => {
  const { when } = stageCase(stage, {
    params: {
      period: { article: '18', days: 20, kind: 'natural', bound: 'atLeast' },
      channels: ['newspaper'],
      shows: 'candidates',
      replies: { article: '18', required: false },
    },
    cohort: ['A'],
  })
  when('postNotice', { channels: ['newspaper'] }, { on: '2026-06-01' })
  const opinion = { opinion: 'o1', stance: 'oppose', summary: '数据存疑' }
  const by = { role: 'public', id: 'public' }
  expect(when('giveOpinion', opinion, { by, on: '2026-05-30' })).toMatchObject({
    error: {
      code: 'ConsultationOver',
      data: { postedOn: '2026-06-01', lastDay: '2026-06-22', on: '2026-05-30' },
    },
  })
  expect(when('giveOpinion', opinion, { by, on: '2026-06-01' }).ok).toBe(true)
})
