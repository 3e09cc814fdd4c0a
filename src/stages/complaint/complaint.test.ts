import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { mapMarked } from '../../core/record/sealing/walk.ts'
import { stage } from './domain/index.ts'

const begin = () => stageCase(stage, { params: {} })
const said = { number: 'T1', matter: 'gifts', about: '某评审员', text: '现场评审期间收受礼品' }
const by = { role: 'public', id: 'T1' }
const one = { number: 'T1' }
const paper = { ...one, document: '文1号' }
const lodged = () => {
  const given = begin()
  given.when('lodge', said, { by })
  return given
}

describe('a complaint about staff', () => {
  it('is sealed as free text throughout: a name that stands elsewhere would be known again by its commitment', () => {
    const schema = stage.acts['lodge']?.input ?? expect.unreachable()
    const marked: string[] = []
    mapMarked(schema, { ...said, realName: '李四', contact: '某路1号' }, ({ place, kind }) => {
      marked.push(`${place} ${kind}`)
      return ''
    })
    expect(marked.toSorted()).toEqual([
      'about freeText',
      'contact freeText',
      'realName freeText',
      'text freeText',
    ])
  })

  it('is lodged under its number, whoever complains', () => {
    const given = begin()
    expect(given.when('lodge', said, { by: { role: 'applicant', id: 'A01' } })).toMatchObject({
      error: { code: 'ComplainantInClear', articles: ['1'], data: { number: 'T1' } },
    })
    expect(given.when('lodge', said, { by: { role: 'applicant', id: 'T1' } })).toMatchObject({
      value: { entries: [{ type: 'ComplaintLodged', data: said }] },
    })
    expect(given.when('lodge', said, { by })).toMatchObject({ error: { code: 'NumberInUse' } })
  })

  it('is kept without anybody and anything that was said', () => {
    const { complaints } = lodged().state()
    expect(complaints).toEqual({ T1: { matter: 'gifts', lodgedOn: '2026-06-01' } })
  })

  it('is taken up, found on, passed on and answered, each in its turn', () => {
    const given = lodged()
    for (const [act, input] of [
      ['find', { ...paper, outcome: 'founded' }],
      ['passOn', { ...paper, to: '派驻机构' }],
      ['answer', paper],
    ] as const)
      expect(given.when(act, input)).toMatchObject({ error: { code: 'NotTakenYet' } })
    expect(given.when('take', one)).toMatchObject({
      value: { entries: [{ type: 'ComplaintTaken', data: one }] },
    })
    expect(given.when('take', one)).toMatchObject({ error: { code: 'TakenAlready' } })
    expect(given.when('answer', paper)).toMatchObject({ error: { code: 'NothingToAnswer' } })
    expect(given.when('find', { ...paper, outcome: 'founded' }).ok).toBe(true)
    expect(given.when('find', { ...paper, outcome: 'unfounded' })).toMatchObject({
      error: { code: 'FoundAlready', data: { outcome: 'founded' } },
    })
    expect(given.when('passOn', { ...paper, to: '派驻机构' }).ok).toBe(true)
    expect(given.when('answer', paper).ok).toBe(true)
    expect(given.when('answer', paper)).toMatchObject({ error: { code: 'AnsweredAlready' } })
    expect(given.when('take', { number: 'T9' })).toMatchObject({ error: { code: 'ComplaintUnknown' } })
  })

  it('may be answered when it was only passed on', () => {
    const given = lodged()
    given.when('take', one)
    given.when('passOn', { ...paper, to: '派驻机构' })
    expect(given.when('answer', paper).ok).toBe(true)
    expect(given.state().complaints['T1']?.outcome).toBe(undefined)
  })
})
