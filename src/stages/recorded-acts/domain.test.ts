import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { stage } from './domain.ts'

const plan = {
  id: 'plan',
  by: 'secretariat',
  required: true,
  name: { zh: '计划', en: 'plan' },
  article: '9(1)',
}
const guide = {
  id: 'guide',
  by: 'committee',
  required: true,
  name: { zh: '指南', en: 'guide' },
  article: '8(2)',
}
const course = {
  id: 'course',
  by: 'secretariat',
  required: false,
  name: { zh: '培训', en: 'training' },
  article: '9(3)',
}
const rules = {
  id: 'rules',
  by: 'secretariat',
  required: true,
  published: true,
  name: { zh: '细则', en: 'rules' },
  article: '7(3)',
}
const given = { params: { records: [plan, guide, course] } }
const committee = { by: { role: 'committee', id: 'committee' } }

type Case = ReturnType<typeof stageCase>
const answerOf = (result: ReturnType<Case['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]

describe('recorded-acts', () => {
  it('keeps a document with its title, for the body that owes it', () => {
    const { when, state } = stageCase(stage, given)
    const kept = when('record', { record: 'guide', document: '2026-7', title: '实施指南' }, committee)
    expect(kept).toEqual({
      ok: true,
      value: {
        entries: [
          {
            type: 'RecordKept',
            data: {
              record: 'guide',
              document: '2026-7',
              title: '实施指南',
              name: { zh: '指南', en: 'guide' },
            },
          },
        ],
      },
    })
    expect(state()).toEqual({ documents: { guide: ['2026-7'] } })
  })

  it('refuses an unknown record, another body, and the same document twice; a second document is kept', () => {
    const { when, state } = stageCase(stage, given)
    const answer = (...args: Parameters<typeof when>) => answerOf(when(...args))
    expect(answer('record', { record: 'x', document: '1' })).toEqual([
      'RecordUnknown',
      ['1'],
      { record: 'x', known: ['plan', 'guide', 'course'] },
    ])
    expect(answer('record', { record: 'guide', document: '1' })).toEqual([
      'RecordNotYours',
      ['8(2)'],
      { name: { zh: '指南', en: 'guide' }, by: 'committee', role: 'secretariat' },
    ])
    expect(state()).toEqual({ documents: {} })
    expect(answer('record', { record: 'plan', document: '1' })).toBe('ok')
    expect(answer('record', { record: 'plan', document: '1' })).toEqual([
      'DocumentKeptAlready',
      ['9(1)'],
      { name: { zh: '计划', en: 'plan' }, document: '1' },
    ])
    expect(answer('record', { record: 'plan', document: '2' })).toBe('ok')
  })

  it('concludes only when each required record is there, and says which is not', () => {
    const { when } = stageCase(stage, given)
    when('record', { record: 'plan', document: '1' })
    expect(when('conclude', {})).toEqual({
      ok: false,
      error: {
        room: 'stages/recorded-acts',
        code: 'RecordsMissing',
        articles: ['8(2)'],
        data: { missing: [{ name: { zh: '指南', en: 'guide' }, by: 'committee', article: '8(2)' }] },
      },
    })
    when('record', { record: 'guide', document: '2' }, committee)
    expect(when('conclude', {})).toEqual({
      ok: true,
      value: { entries: [], conclude: { passed: [], out: [] } },
    })
  })

  it('lets a cohort pass through unchanged', () => {
    const { when } = stageCase(stage, { params: { records: [course] }, cohort: ['A'] })
    const done = when('conclude', {})
    expect(done.ok && done.value.conclude).toEqual({ passed: ['A'], out: [] })
  })

  it('lets only another document of the same record take the place of one', () => {
    const params = stage.params.parse(given.params)
    const premises = { params, step: { article: '1' }, state: { documents: { plan: ['1', '2'] } } } as never
    const data = { record: 'plan', document: '1', name: plan.name }
    const check = (replacement: object) => {
      const answer = stage.checkReplacement?.({ data } as never, replacement as never, premises)
      return answer?.ok ? 'accepted' : [answer?.error.code, answer?.error.articles, answer?.error.data]
    }
    const unfit = ['ReplacementUnfit', ['9(1)'], { name: plan.name }]
    expect(check({ ...data, document: '3', title: '年度计划' })).toBe('accepted')
    expect(check({ ...data, title: '年度计划' })).toBe('accepted')
    expect(check({ ...data, document: '2' })).toEqual([
      'DocumentKeptAlready',
      ['9(1)'],
      { name: plan.name, document: '2' },
    ])
    expect(check({ ...data, record: 'guide' })).toEqual(unfit)
    expect(check({ ...data, name: guide.name })).toEqual(unfit)
    expect(check({})).toEqual(unfit)
  })
  describe('made public', () => {
    const name = { zh: '细则', en: 'rules' }
    const input = { record: 'rules', document: '2026-3' }
    const published = { on: '2026-06-01', channels: ['governmentWebsite'] }

    it('is kept with where and when, and not before', () => {
      const { when } = stageCase(stage, { params: { records: [rules] } })
      const unpublished = when('record', input)
      expect(answerOf(unpublished)).toEqual(['PublicationMissing', ['7(3)'], { name }])
      const tomorrow = { ...published, on: '2026-06-02' }
      expect(answerOf(when('record', { ...input, published: tomorrow }, { on: '2026-06-01' }))).toEqual([
        'PublishedLater',
        ['7(3)'],
        { name, publishedOn: '2026-06-02', on: '2026-06-01' },
      ])
      expect(when('record', { ...input, published }, { on: '2026-06-01' })).toEqual({
        ok: true,
        value: { entries: [{ type: 'RecordKept', data: { ...input, published, name } }] },
      })
    })

    it('stays public when it is corrected', () => {
      const params = stage.params.parse({ records: [rules] })
      const premises = { params, step: { article: '1' }, state: { documents: {} } } as never
      const data = { ...input, published, name }
      const check = (replacement: object) => {
        const entry = { data, occurredOn: '2026-06-01' } as never
        const answer = stage.checkReplacement?.(entry, replacement as never, premises)
        return answer?.ok ? 'accepted' : answer?.error.code
      }
      expect(check({ ...data, title: '实施细则' })).toBe('accepted')
      expect(check({ ...input, name })).toBe('PublicationMissing')
      expect(check({ ...data, published: { ...published, on: '2026-06-02' } })).toBe('PublishedLater')
    })
  })
})
