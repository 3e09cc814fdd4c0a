import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { stage } from './domain.ts'

const about = { zh: '材料评审情况', en: 'the desk review' }
const params = { of: 'shortlist', about: { name: about }, article: '15' }
const given = { params, cohort: ['A'], left: { shortlist: ['B', 'C'] } }
const paper = (application: string, sha256 = 'ab'.repeat(32)) => ({
  application,
  document: `反馈-${application}`,
  sha256,
})

const trying = (changes: object = {}) => {
  const made = stageCase(stage, { ...given, ...changes })
  const code = (...what: Parameters<typeof made.when>) => {
    const answer = made.when(...what)
    return answer.ok ? 'ok' : [answer.error.code, answer.error.data]
  }
  return { ...made, code }
}

describe('feedback', () => {
  it('goes to each who left, and only then the step is done; those who went on are not concerned', () => {
    const { when, code } = trying()
    expect(code('close', {})).toEqual(['FeedbackMissing', { applications: ['B', 'C'], about }])
    const told = when('giveFeedback', paper('B'), { on: '2026-06-02' })
    expect(told.ok && told.value.entries).toEqual([
      {
        type: 'FeedbackGiven',
        application: 'B',
        data: { ...paper('B'), about, givenOn: '2026-06-02' },
      },
    ])
    expect(code('close', {})).toEqual(['FeedbackMissing', { applications: ['C'], about }])
    expect(code('giveFeedback', paper('C'))).toBe('ok')
    const closed = when('close', {})
    expect(closed.ok && closed.value).toEqual({
      entries: [{ type: 'FeedbackClosed', data: { of: 'shortlist', about, applications: ['B', 'C'] } }],
      conclude: { passed: ['A'], held: [], out: [] },
    })
  })

  it('is not for those who went on, and the same paper is not given twice', () => {
    const { code } = trying()
    expect(code('giveFeedback', paper('A'))).toEqual(['NotALeaver', { application: 'A', of: 'shortlist' }])
    expect(code('giveFeedback', paper('B'))).toBe('ok')
    expect(code('giveFeedback', paper('B'))).toEqual([
      'DocumentGivenAlready',
      { application: 'B', document: '反馈-B' },
    ])
    expect(code('giveFeedback', paper('B', 'cd'.repeat(32)))).toBe('ok')
  })

  it('is owed to nobody who withdrew', () => {
    const elsewhere = [
      [
        'application',
        'ApplicationEntered',
        { application: 'B', name: '乙', code: 'c', kind: 'legalPerson', facts: {} },
      ],
      ['application', 'ApplicationWithdrawn', { application: 'B', reason: '自愿' }],
    ]
    expect(trying({ elsewhere }).code('close', {})).toEqual([
      'FeedbackMissing',
      { applications: ['C'], about },
    ])
  })

  it('is not given by somebody who is recused', () => {
    const recusal = { person: 'wang', application: 'B', ground: '亲属', declaredBy: 'wang' }
    const { code } = trying({ elsewhere: [['desk', 'RecusalRecorded', recusal]] })
    expect(code('giveFeedback', paper('B'), { by: { role: 'secretariat', id: 'wang' } })).toEqual([
      'RecusedFromCase',
      { person: 'wang', application: 'B' },
    ])
  })

  it('takes place for those who left although nobody went on, and is given after its end to who leaves later', () => {
    expect([stage.whenNobody, stage.acts['giveFeedback']?.alsoWhenConcluded]).toEqual(['proceed', true])
    const { code } = trying({ cohort: [], left: {} })
    expect(code('close', {})).toBe('ok')
  })
})
