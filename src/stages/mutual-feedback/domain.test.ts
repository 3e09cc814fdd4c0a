import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import { stage } from './domain/index.ts'

const question = { id: 'discipline', text: { zh: '守纪', en: 'kept discipline' } }
const params = {
  article: '26',
  sides: [
    { from: 'applicants', questions: [question] },
    { from: 'assessors', questions: [question] },
  ],
  sentTo: { article: '26', body: 'inspection' },
}
const score = { application: 'A', percent: '80', values: {}, inputs: 'i' }
const elsewhere = [['desk', 'ScoreFixed', score]] as const
const applicant = { role: 'applicant', id: 'A' }
const assessor = { role: 'assessor', id: 'assessor' }
const answers = [{ question: 'discipline', answer: 'concern' }]
const said = { application: 'A', assessor: '王五', answers, observations: '收受礼品' }

function feedback(changes: object = {}) {
  const kit = stageCase(stage, { params, elsewhere, cohort: ['A'], ...changes })
  const answer = (act: string, input: JsonObject, by: { role: string; id: string }) => {
    const done = kit.when(act, input, { by })
    return done.ok
      ? done.value.entries.map(({ type, data }) => [type, data])
      : [done.error.code, done.error.articles, done.error.data]
  }
  return { ...kit, answer }
}

describe('mutual-feedback', () => {
  it('keeps the side and the count, and neither who spoke of whom nor a word of what was said', () => {
    const { answer, when } = feedback()
    const first = [['FeedbackReceived', { side: 'applicants', number: 1 }]]
    expect(answer('giveOnAssessor', said, applicant)).toEqual(first)
    expect(answer('giveOnAssessor', said, applicant)).toEqual([
      ['FeedbackReceived', { side: 'applicants', number: 2 }],
    ])
    const done = when('giveOnApplicant', said, { by: assessor })
    expect(done.ok && done.value.entries).toEqual([
      { type: 'FeedbackReceived', data: { side: 'assessors', number: 1 } },
    ])
  })

  it('takes a closed envelope in the place of an open word, and not both', () => {
    const { answer } = feedback()
    const closed = { application: 'A', assessor: '王五', envelope: '密1' }
    expect(answer('giveOnAssessor', closed, applicant)).toEqual([
      ['FeedbackReceived', { side: 'applicants', number: 1 }],
    ])
    expect(answer('giveOnAssessor', { ...closed, answers }, applicant)).toEqual(['ContentTwice', ['26'], {}])
  })

  it('refuses an assessor who acts by name, a case that was not assessed, a side that is not asked', () => {
    const { answer, state } = feedback()
    expect(answer('giveOnApplicant', said, { role: 'assessor', id: '王五' })).toEqual([
      'GiverToBeSealed',
      ['26'],
      { role: 'assessor' },
    ])
    const other = { ...said, application: 'B' }
    expect(answer('giveOnApplicant', other, assessor)).toEqual(['NotAssessed', ['26'], { application: 'B' }])
    expect(answer('giveOnAssessor', other, { role: 'applicant', id: 'B' })).toEqual([
      'NotAssessed',
      ['26'],
      { application: 'B' },
    ])
    expect(state()).toEqual({ counts: { applicants: 0, assessors: 0 } })
    const oneSided = feedback({ params: { ...params, sides: [params.sides[0]] } })
    expect(oneSided.answer('giveOnApplicant', said, assessor)).toEqual([
      'SideNotAsked',
      ['26'],
      { side: 'assessors' },
    ])
  })

  it('asks for an answer to each question, once, and to no other', () => {
    const { answer } = feedback()
    const give = (more: JsonObject) => answer('giveOnAssessor', { ...said, ...more }, applicant)
    expect(give({ answers: [] })).toEqual(['ContentMissing', ['26'], { questions: ['discipline'] }])
    expect(give({ answers: [{ question: 'x', answer: 'yes' }] })).toEqual([
      'QuestionUnknown',
      ['26'],
      { question: 'x', known: ['discipline'] },
    ])
    expect(give({ answers: [...answers, ...answers] })[0]).toBe('QuestionUnknown')
    expect(() => give({ answers: [{ question: 'discipline', answer: 'maybe' }] })).toThrow(
      /yes, no or concern/,
    )
  })

  it('goes to discipline inspection when both sides spoke, or says why one did not', () => {
    const secretariat = { role: 'secretariat', id: 's' }
    const { answer, when } = feedback()
    answer('giveOnAssessor', said, applicant)
    expect(answer('conclude', { document: '函1号' }, secretariat)).toEqual([
      'SideSilent',
      ['26'],
      { sides: ['assessors'] },
    ])
    const silent = when('conclude', { document: '函1号', silence: '均未提出' })
    expect(silent.ok && [silent.value.entries[0]?.data, silent.value.conclude]).toEqual([
      {
        document: '函1号',
        body: 'inspection',
        counts: [
          { side: 'applicants', number: 1 },
          { side: 'assessors', number: 0 },
        ],
        silence: '均未提出',
      },
      { passed: ['A'], held: [], out: [] },
    ])
    answer('giveOnApplicant', said, assessor)
    const both = when('conclude', { document: '函1号', silence: '无' })
    expect(both.ok && both.value.entries[0]?.data).not.toHaveProperty('silence')
  })
})
