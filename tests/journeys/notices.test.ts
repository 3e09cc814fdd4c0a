import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/basics/json.ts'
import { stepRecord, type World } from '../../src/core/process/state.ts'
import { isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { transcript } from '../../src/rehearsal/transcript.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import { treeOf, worldFrom } from '../acceptance/edition-under-test.ts'
import { logText, rehearse } from './kit/rehearse.ts'

type Step = { id: string; after: string[]; cohortFrom?: string }

const name = (zh: string, en: string) => ({ zh, en })
const inquiry = {
  id: 'inquiry',
  kind: 'inquiry',
  name: name('征求部门意见', 'Departmental inquiry'),
  by: 'secretariat',
  after: ['application', 'recommendation'],
  cohortFrom: 'recommendation',
  article: '11(2)',
  with: { when: 'always', bodies: ['departments'], inWriting: true, article: '11(2)' },
}
const feedback = {
  id: 'feedback',
  kind: 'feedback',
  name: name('反馈', 'Feedback'),
  by: 'secretariat',
  after: ['shortlist'],
  article: '11(3)',
  with: { of: 'shortlist', about: { name: name('材料评审情况', 'the desk review') }, article: '11(3)' },
}
const consultation = {
  id: 'consultation',
  kind: 'consultation',
  name: name('公开征求意见', 'Public consultation'),
  by: 'secretariat',
  after: ['evaluation'],
  article: '11(6)',
  with: {
    period: { days: 20, kind: 'natural', bound: 'atLeast', article: '11(6)' },
    channels: ['governmentWebsite', 'newspaper'],
    shows: 'results',
    replies: { required: true, article: '11(6)', basis: 'silent' },
  },
}

/** An edition as another city would order it: with an inquiry, feedback beside the main line, and a consultation. */
function cityThatAsks(when: 'always' | 'asNeeded' = 'always'): World {
  const tree = structuredClone(treeOf('wuxi-2024')) as { steps: Step[] } & JsonObject
  const changed: Readonly<Record<string, Partial<Step>>> = {
    eligibility: { after: ['inquiry'], cohortFrom: 'inquiry' },
    deliberation: { after: ['consultation'] },
  }
  const steps = tree.steps.flatMap((step) => {
    const own = { ...step, ...changed[step.id] }
    if (step.id === 'eligibility') return [{ ...inquiry, with: { ...inquiry.with, when } }, own]
    if (step.id === 'site') return [feedback, own]
    return step.id === 'deliberation' ? [consultation, own] : [own]
  })
  return worldFrom({ ...tree, steps })
}

const world = cityThatAsks()
const performance = rehearse(world, '7')
const { log } = performance.state
const all = (type: string) => log.filter(({ entry }) => entry.type === type).map(({ entry }) => entry)
const refused = performance.happenings.flatMap((one) => (one.kind === 'refusal' ? [one.refusal.code] : []))

describe('a city that asks its departments and its public, and tells who was left out why', () => {
  it('comes to its end and verifies', () => {
    expect(performance.state.closed).toBe(true)
    expect(isSound(verifyText(world, logText(performance)))).toBe(true)
  })

  it('asks about every applicant, and takes the eligibility check on where nothing but one answer is adverse', () => {
    const [first, second] = all('InquiryAnswered').map(({ data }) => data)
    expect([first?.['outcome'], second?.['outcome']]).toEqual(['noAdverse', 'adverse'])
    expect(all('InquiryAnswered').map(({ actor }) => actor.role)).toEqual(['recommender', 'secretariat'])
    const asked = all('InquirySent').flatMap(({ data }) => data['applications'] as string[])
    const { taken, passed, out } = stepRecord(performance.state, 'inquiry')
    expect([passed, out]).toEqual([taken, []])
    expect(asked.toSorted()).toEqual(taken.toSorted())
  })

  it('shows twenty days of results, hears opinions, answers them, and removes nobody', () => {
    const [posted] = all('ConsultationPosted')
    expect(all('OpinionReceived').map(({ data }) => [data['stance'], data['author'] === null])).toEqual([
      ['oppose', false],
      ['support', true],
    ])
    expect(all('OpinionReplied')).toHaveLength(2)
    expect(all('ConsultationConcluded')[0]?.data['stances']).toEqual({ support: 1, oppose: 1, other: 0 })
    const { taken, passed } = stepRecord(performance.state, 'consultation')
    expect(passed).toEqual(taken)
    expect(posted?.data['names']).toEqual(taken)
  })

  it('corrects a posted notice: with a wrong name it starts anew, with a wrong page it does not', () => {
    const [material, minor, ...more] = all('NoticeCorrected').map(({ data }) => data)
    expect(more).toEqual([])
    expect(material?.['material']).toBe(true)
    const { from, lastDay } = material as { from: string; lastDay: string }
    expect(lastDay > from).toBe(true)
    expect([minor?.['material'], minor?.['lastDay']]).toEqual([false, material?.['lastDay']])
  })

  it('tells everyone who was not shortlisted, while the visits go on, and is not done before that', () => {
    const { out } = stepRecord(performance.state, 'shortlist')
    const told = all('FeedbackGiven').map(({ data }) => data['application'] as string)
    expect(told.length).toBeGreaterThan(0)
    expect(told.toSorted()).toEqual(out.filter((one) => told.includes(one)).toSorted())
    const withdrawn = out.filter((one) => performance.state.view.applications[one]?.withdrawn)
    expect(out.filter((one) => !told.includes(one))).toEqual(withdrawn)
    expect(stepRecord(performance.state, 'feedback').passed).toEqual(
      stepRecord(performance.state, 'shortlist').passed,
    )
  })

  it('was told each time what stood in the way', () => {
    const wanted = [
      'InquiriesUnanswered',
      'FeedbackMissing',
      'RepliesMissing',
      'ConsultationOver',
      'NoticeStillRuns',
      'NamesAreMaterial',
    ]
    expect(wanted.filter((code) => !refused.includes(code))).toEqual([])
  })

  it('is told in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = transcript(world.edition, '2026', performance, stageWords, language)
      expect(page.split('\n').filter((line) => /undefined|\[object/.test(line))).toEqual([])
    }
  })
})

it.each([4, 10, 60])('runs with %i applicants, asked where there is need', (count) => {
  const { state } = rehearse(cityThatAsks('asNeeded'), 'small', count)
  expect(state.closed).toBe(true)
})
