import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/core/basics/json.ts'
import { isReference } from '../../src/core/record/sealing/reference.ts'
import { sealFields } from '../../src/core/record/sealing/seal-fields.ts'
import { allInputs, inputLeaves } from '../kit/input-leaves.ts'
import { testSalts } from '../kit/sealing.ts'
import { clearFields, clearPlaces, nameOf, openFields, placeOf, unclassed } from './clear-fields.ts'

const leaves = inputLeaves()
const sealed = leaves.filter((leaf) => leaf.sealed !== null)
const clear = leaves.filter((leaf) => leaf.sealed === null)

/** Values that have one text at the place and nothing else: a star may stand for the items of a list or for the keys of a record. */
const holding = ([key, ...rest]: readonly string[], text: string): Json[] => {
  if (key === undefined) return [text]
  const inner = holding(rest, text)
  const under = inner.map((value): Json => ({ [key]: value }))
  return key === '*' ? [...under, ...inner.map((value): Json => [value])] : under
}

describe('every text that an act takes', () => {
  it('is sealed or of a kind that may stand in the record as it is', () => {
    // What is unknown here is sealed (freeText, personName, contact in record/sealing/marks.ts) or classed in clear-fields.ts.
    expect(unclassed(clear)).toEqual([])
  })

  it('has no class left over from a field that is gone', () => {
    const names = new Set(clear.map(({ path }) => nameOf(path)))
    // Reasons, opinions, summaries and the like are never written in clear anywhere.
    const never = [
      'reason',
      'reasons',
      'opinionText',
      'summary',
      'ground',
      'note',
      'statement',
      'contact',
      'phone',
    ]
    expect(never.filter((name) => names.has(name))).toEqual([])
    const places = new Set(clear.map(placeOf))
    expect(Object.keys(openFields).filter((each) => !places.has(each))).toEqual([])
    expect(Object.keys(clearPlaces).filter((each) => !places.has(each))).toEqual([])
    expect(Object.keys(clearFields).filter((each) => !names.has(each))).toEqual([])
  })

  it('is classed by its act where its key says too little', () => {
    const planted = (act: string, at: string) => ({ act, path: at.split('.'), type: 'string' })
    // What other acts mean by a word says nothing of a new act.
    expect(
      unclassed([
        planted('complaint.lodge', 'name'),
        planted('complaint.lodge', 'witnesses.*.name'),
        planted('duty.recordDone', 'title'),
        planted('register.enter', 'holder'),
        planted('register.enter', 'value'),
        planted('application.submit', 'facts.applicant.other.name'),
        planted('title-use.warn', 'to'),
      ]),
    ).toEqual([
      'complaint.lodge name',
      'complaint.lodge witnesses.*.name',
      'duty.recordDone title',
      'register.enter holder',
      'register.enter value',
      'application.submit facts.applicant.other.name',
      'title-use.warn to',
    ])
    expect(
      unclassed([
        planted('complaint.lodge', 'document'),
        planted('duty.recordDone', 'papers.*.number'),
        planted('register.recordChange', 'name'),
        planted('recorded-acts.record', 'title'),
      ]),
    ).toEqual([])
    // A field without a shape is never clear by its name.
    expect(unclassed([{ act: 'duty.recordDone', path: ['document'], type: 'any' }])).toEqual([
      'duty.recordDone document',
    ])
    const keys = new Set(
      Object.keys(clearPlaces).map((place) => nameOf((place.split(' ')[1] ?? '').split('.'))),
    )
    expect(Object.keys(clearFields).filter((key) => keys.has(key))).toEqual([])
  })

  it('is found in many acts, so that the walk is known to see them', () => {
    expect(new Set(sealed.map(({ act }) => act)).size).toBeGreaterThan(30)
    expect(sealed.map(({ act, path }) => `${act} ${path.join('.')}`)).toEqual(
      expect.arrayContaining([
        'objection.file objector',
        'objection.file summary',
        'deliberation.openMeeting members.*.name',
        'eligibility.judge by',
        'application.submit facts.records.accidents.*.what',
        'approval.approve struck.*.reason',
      ]),
    )
  })
})

describe('a sealed field of any act', () => {
  const input = new Map(allInputs)

  it.each([...new Set(sealed.map(({ act, path }) => `${act} ${path.join('.')}`))])('%s', (place) => {
    const [act = '', at = ''] = place.split(' ')
    const schema = input.get(act) ?? expect.unreachable()
    const path = at.split('.')
    const text = '张三 11010519491231002X'
    const results = holding(path, text).map((value) => sealFields(schema, value, testSalts))
    const found = results.filter(({ rows }) => rows.length > 0)
    // Of several forms the first that fits is walked: then the field is proven where the whole form is played.
    if (found.length === 0) expect(UNION).toContain(act)
    for (const { value, rows } of found) {
      expect(JSON.stringify(value)).not.toContain('张三')
      expect(rows.map((row) => row.value)).toEqual([text])
      expect(isReference(JSON.stringify(value).match(/sealed:[0-9a-f]+/)?.[0] ?? '')).toBe(true)
    }
  })
})

/** Acts whose input has several forms. */
const UNION = ['inquiry.answer']
